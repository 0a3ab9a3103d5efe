import { expect, test } from 'vitest';
import { readContent } from '../../src/contradictions/content.ts';
import { lexiconOf } from '../../src/contradictions/lexicon.ts';
import type { Item } from '../../src/contradictions/item.ts';

/** `30 day`, `2026-11-02`, `18:00`: what an item means, in one line. */
function meaningOf(item: Item): string {
	if (item.kind === 'date') {
		return item.readings.map(({ year, month, day }) => [year, month, day].join('-')).join(' or ');
	}
	if (item.kind === 'time') {
		const hour = Math.floor(item.minutes / 60) + (item.half === 'pm' ? 12 : 0);
		return `${hour}:${String(item.minutes % 60).padStart(2, '0')}${item.half ? '' : '?'}`;
	}
	if (item.kind !== 'figure') return `${item.kind} ${item.value}`;
	const said = item.readings.map(({ value, unit }) => {
		if (unit?.kind === 'time') return `${value}×${unit.factor} ${unit.scale}`;
		return unit?.kind === 'money' ? `${value} ${unit.codes[0]}` : `${value}${unit ? '%' : ''}`;
	});
	return said.join(' or ');
}

test.each([
	['de', '3.000', '3000'],
	['de', '3,5', '3.5'],
	['de', '1.299,50 €', '1299.5 EUR'],
	['de-CH', "1'000 CHF", '1000 CHF'],
	['fr', '30 000', '30000'],
	['fr', '30\u202f000 €', '30000 EUR'],
	['hi', '१,००,०००', '100000'],
	['hi', '5 लाख रुपये', '500000 INR'],
	['ar', '٣٫٥', '3.5'],
	['ar', '١٬٠٠٠ ريال', '1000 SAR'],
	['ja', '３０日', '30×1440 minutes'],
	['ja', '1万5000円', '15000 JPY'],
	['ja', '2割', '20%'],
	['th', '๓๐ วัน', '30×1440 minutes'],
	['th', 'ร้อยละ 20', '20%'],
	['en', '2½ hours', '2.5×60 minutes'],
	['en', '30-day', '30×1440 minutes'],
	['es', '1,5 millones', '1500000'],
	['en', 'INR 500', '500 INR'],
])('in %s, `%s` is %s', (tag, text, meaning) => {
	expect(readContent(text, lexiconOf(tag)).items.map(meaningOf)).toEqual([meaning]);
});

test.each([
	['en', '2 November 2026', '2026-11-2'],
	['en', 'November 2nd, 2026', '2026-11-2'],
	['en', '11/2/2026', '2026-2-11 or 2026-11-2'],
	['en-US', '11/2/2026', '2026-11-2'],
	['de', '2.11.2026', '2026-11-2'],
	['de', 'am 2.11.', '-11-2'],
	['fr', '1er novembre 2026', '2026-11-1'],
	['es', '2 de noviembre de 2026', '2026-11-2'],
	['hi', '2 नवंबर 2026', '2026-11-2'],
	['mr', '२ नोव्हेंबर, २०२६ रोजी', '2026-11-2'],
	['bn', '২রা নভেম্বর', '-11-2'],
	['th', '2 พ.ย. 2569', '2026-11-2'],
	['ja', '令和8年11月2日', '2026-11-2'],
	['ja', '2026年11月2日', '2026-11-2'],
	['ar', '٢ تشرين الثاني ٢٠٢٦', '2026-11-2'],
	['ko', '2026년 11월 2일', '2026-11-2'],
])('in %s, `%s` is a day', (tag, text, meaning) => {
	expect(readContent(text, lexiconOf(tag)).items.map(meaningOf)).toEqual([meaning]);
});

test.each([
	['en', '6 pm', '18:00'],
	['en', '10:30', '10:30?'],
	['de', '18 Uhr', '18:00'],
	['de', 'halb 10 Uhr', '9:30?'],
	['fr', '18 h 30', '18:30'],
	['hi', 'शाम 6 बजे', '18:00'],
	['hi', 'साढ़े 9 बजे', '9:30?'],
	['mr', 'सकाळी १०.३०', '10:30'],
	['bn', 'সন্ধ্যা ৬টা', '18:00'],
	['th', '3 ทุ่ม', '21:00'],
	['th', '18.00 น.', '18:00'],
	['ja', '午後6時', '18:00'],
	['ja', '9時半', '9:30?'],
	['ar', 'الساعة 9 صباحًا', '9:00'],
])('in %s, `%s` is a time', (tag, text, meaning) => {
	expect(readContent(text, lexiconOf(tag)).items.map(meaningOf)).toEqual([meaning]);
});

test.each([
	['de', 'vierundzwanzig Stunden', '24×60 minutes'],
	['fr', 'quatre-vingt-dix jours', '90×1440 minutes'],
	['fr', 'quinze jours', '2×10080 minutes or 15×1440 minutes'],
	['es', 'treinta y cinco días', '35×1440 minutes'],
	['hi', 'डेढ़ घंटा', '1.5×60 minutes'],
	['mr', 'अडीच तास', '2.5×60 minutes'],
	['bn', 'দুদিন', '2×1440 minutes'],
	['th', 'ยี่สิบเอ็ดวัน', '21×1440 minutes'],
	['ja', '三十日', '30×1440 minutes'],
	['ar', 'يومان', '2×1440 minutes'],
	['ar', 'خمسة وعشرون يومًا', '25×1440 minutes'],
	['en', 'a fortnight', '2×10080 minutes'],
])('in %s, `%s` is understood', (tag, text, meaning) => {
	expect(readContent(text, lexiconOf(tag)).spelled().map(meaningOf)).toContain(meaning);
});

test('both ends of a range have its unit', () => {
	const { items } = readContent('3 to 5 days, 2–5 November, 9 to 6 pm', lexiconOf('en'));
	expect(items.map(meaningOf)).toEqual([
		...['3×1440 minutes', '5×1440 minutes'],
		...['-11-2', '-11-5', '9:00?', '18:00'],
	]);
});

test.each([
	{ what: 'one long word beside an address', text: `${'a'.repeat(400_000)} x@y.example` },
	{ what: 'many figures', text: '1.'.repeat(200_000) },
	{ what: 'many spans of time', text: 'a fortnight, '.repeat(30_000) },
])('$what is read in one go', ({ text }) => {
	const { items, spelled } = readContent(text, lexiconOf('en'));
	expect(items.length + spelled().length).toBeGreaterThan(0);
});
