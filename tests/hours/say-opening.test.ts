import { expect, test } from 'vitest';
import { clockReader } from '../../src/hours/clock-reader.ts';
import { readHours } from '../../src/hours/read-hours.ts';
import { sayOpening } from '../../src/hours/say-opening.ts';
import { localeOf } from './locales.ts';

interface Asked {
	tag?: string;
	hours?: string;
	/** The reader's. */
	zone?: string;
	/** The channel's. */
	there?: string;
}

function said(moment: string, asked: Asked = {}) {
	const { tag = 'en', hours = 'Mo-Fr 09:00-18:00', zone = 'Europe/London' } = asked;
	const read = readHours(hours);
	if ('complaint' in read) throw new Error(read.complaint.message);
	const attended = { open: read.hours, timeZone: asked.there ?? 'Europe/London' };
	const whom = { reader: clockReader(localeOf(tag)), timeZone: zone };
	return sayOpening(Date.parse(moment), attended, whom);
}

/** Without the narrow spaces of CLDR. */
function textOf(moment: string, asked?: Asked): string | undefined {
	return said(moment, asked)?.text.replace(/\p{Zs}/gu, ' ');
}

// 2026-11-23 is a Monday.
test.each([
	['2026-11-23T17:55Z', {}, 'Open now, until 6:00 PM'],
	['2026-11-23T08:55Z', {}, 'Closed now. Opens today at 9:00 AM'],
	['2026-11-23T18:00Z', {}, 'Closed now. Opens tomorrow at 9:00 AM'],
	['2026-11-27T18:00Z', {}, 'Closed now. Opens on Monday at 9:00 AM'],
	['2026-11-24T12:00Z', { hours: 'Mo-Fr 00:00-24:00' }, 'Open now, until Saturday, 12:00 AM'],
	['2026-11-24T12:00Z', { hours: 'Tu 00:00-24:00' }, 'Open now, until 12:00 AM'],
	['2026-11-24T12:00Z', { hours: 'Mo-Su 00:00-24:00' }, 'Open now, day and night'],
	[
		'2026-11-23T10:00Z',
		{ hours: 'Mo 09:00-10:00' },
		'Closed now. Opens on Monday, November 30 at 9:00 AM',
	],
])('at %s, of %o: %s', (moment, asked, text) => {
	expect(textOf(moment, asked)).toBe(text);
});

test.each([
	['Asia/Kolkata', '2026-11-23T17:55Z', 'Open now, until 11:30 PM (your time)'],
	// There it is Tuesday already.
	['Pacific/Auckland', '2026-11-23T18:00Z', 'Closed now. Opens today at 10:00 PM (your time)'],
	// Another name for the same time, and a zone that has the same time in winter.
	['Europe/Belfast', '2026-11-23T17:55Z', 'Open now, until 6:00 PM'],
	['Europe/Lisbon', '2026-11-23T17:55Z', 'Open now, until 6:00 PM'],
])('a reader in %s is told of their own time', (zone, moment, text) => {
	expect(textOf(moment, { zone })).toBe(text);
});

test.each([
	['hi', 'अभी उपलब्ध, शाम 6:00 बजे तक', 'अभी बंद है। सोमवार को सुबह 9:00 बजे से उपलब्ध'],
	['mr', 'आत्ता सुरू, संध्याकाळी ६:०० वाजेपर्यंत', 'आत्ता बंद आहे. पुन्हा सुरू: सोमवार, सकाळी ९:०० वाजता'],
	['bn', 'এখন খোলা, সন্ধ্যা ৬:০০ পর্যন্ত', 'এখন বন্ধ। সোমবার সকাল ৯:০০ থেকে খোলা'],
	['th', 'เปิดอยู่ ถึง 18:00 น.', 'ปิดอยู่ เปิดอีกครั้งวันจันทร์ 9:00 น.'],
	[
		'de',
		'Jetzt erreichbar bis 18:00 Uhr',
		'Zurzeit geschlossen. Wieder erreichbar am Montag ab 9:00 Uhr',
	],
	['fr', 'Ouvert maintenant, jusqu’à 18:00', 'Fermé actuellement. Ouvre lundi à 9:00'],
	['es', 'Abierto ahora, hasta las 18:00', 'Cerrado ahora. Abre el lunes a las 9:00'],
	['ja', 'ただいま18:00まで受付中です', '受付時間外です。月曜日9:00から受け付けます'],
	[
		'ar',
		'الخدمة متاحة الآن حتى الساعة 6:00 م',
		'الخدمة مغلقة الآن. تعود يوم الاثنين الساعة 9:00 ص',
	],
])('a reader of %s is told in its words', (tag, open, closed) => {
	expect(textOf('2026-11-23T17:55Z', { tag })).toBe(open);
	expect(textOf('2026-11-27T18:00Z', { tag })).toBe(closed);
});

test('a browser that does not know a time zone says nothing', () => {
	expect(said('2026-11-23T12:00Z', { there: 'Moon/Copernicus' })).toBeUndefined();
});
