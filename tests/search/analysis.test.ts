import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutBy } from '../../src/search/analysis/dictionary.ts';
import { distance } from '../../src/search/analysis/distance.ts';
import { encode } from '../../src/search/analysis/encode.ts';
import { fold } from '../../src/search/analysis/fold.ts';
import { rootOf } from '../../src/search/analysis/roots.ts';
import { languageOf } from '../../src/search/analysis/language.ts';
import { stem } from '../../src/search/analysis/stem.ts';
import { termsOf } from '../../src/search/analysis/terms.ts';
import { wordsIn } from '../../src/search/analysis/words.ts';

describe('one word, however it is written', () => {
	test.each([
		['digits', 'mr', ['३०', '30', '３０']],
		['Bengali digits', 'bn', ['৩০', '30']],
		['Arabic digits', 'ar', ['٣٠', '۳۰', '30']],
		['accents', 'fr', ['Échangé', 'echange', 'ÉCHANGE\u0301']],
		['a sharp s', 'de', ['Größe', 'GROSSE']],
		['Turkish capitals', 'tr', ['İADE', 'iade']],
		['a Turkish i without a dot', 'tr', ['IADE', 'ıade', 'iade']],
		['full width', 'ja', ['ＰＡＤＵＫＡ', 'paduka']],
		['kana', 'ja', ['サーバー', 'サーバ', 'さーばー', 'ｻｰﾊﾞｰ']],
		['alef and ya', 'ar', ['إرجاع', 'ارجاع', 'أرجاع', 'إِرجاع', 'إرجــاع']],
		['nukta', 'hi', ['रिफ़ंड', 'रिफ\u093Cंड', 'रिफंड']],
		['a nasal letter', 'hi', ['हिन्दी', 'हिंदी']],
		['a joiner', 'mr', ['दुसऱ्या', 'दुसऱ्\u200Dया']],
		['Hebrew points', 'he', ['שָׁלוֹם', 'שלומ']],
	])('%s', (_, locale, [first = '', ...others]) => {
		for (const other of others) expect(fold(other, locale)).toBe(fold(first, locale));
	});

	test.each([
		['hi', 'दिन', 'दान'],
		['hi', 'दिन', 'दीन'],
		['th', 'คืน', 'คน'],
		['tr', 'on', 'ön'],
	])('in %s, %s is not %s where a vowel tells them apart', (locale, a, b) => {
		if (locale === 'tr') expect(fold(a, locale)).toBe(fold(b, locale));
		else expect(termsOf(locale)(a)).not.toBe(termsOf(locale)(b));
	});

	test('folding what is folded changes nothing', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme' }),
				fc.constantFrom('en', 'tr', 'hi', 'ar', 'ja'),
				(text, code) => {
					const once = fold(text, code);
					expect(fold(once, code)).toBe(once);
				},
			),
		);
	});
});

describe('one word in its forms', () => {
	test.each([
		['mr', ['परतावा', 'परताव्याची', 'परताव्यासाठी']],
		['mr', ['बदलणे', 'बदलायची', 'बदलून', 'बदलण्यासाठी']],
		['mr', ['मिळते', 'मिळतं']],
		['bn', ['ফেরত', 'ফেরতের']],
		['bn', ['একাউন্ট', 'একাউন্টে', 'একাউন্টের']],
		['bn', ['মাপা', 'মাপার', 'মাপাতে']],
		['bn', ['জুতো', 'জুতোর', 'জুতোটা', 'জুতোগুলো']],
		['ja', ['届く', '届き', '届け', '届']],
		['ja', ['払い戻し', '払戻し', '払戻']],
		['ja', ['お支払い', '支払', '支払い']],
		['hi', ['लौटाना', 'लौटाने', 'लौटाऊं', 'लौटाइए']],
		['ar', ['إلغاء', 'الإلغاء', 'للإلغاء']],
		['ko', ['환불', '환불은', '환불을']],
		['uk', ['повернення', 'поверненню']],
		['cs', ['záruka', 'záruky', 'záruku']],
		['he', ['חבילה', 'לחבילה', 'החבילה']],
		['ar', ['استرداد', 'الاسترداد', 'بالاسترداد']],
		['hi', ['वापसी', 'वापसियों']],
	])('in %s', (code, [first = '', ...others]) => {
		for (const other of others)
			expect(stem(fold(other, code), code)).toBe(stem(fold(first, code), code));
	});

	test('a short word keeps its ending', () => {
		expect(stem('दिन', 'hi')).toBe('दिन');
	});
});

describe('one root of forms that a stemmer keeps apart', () => {
	test.each([
		['ar', ['الملغية', 'ملغاة', 'إلغاء', 'ألغيت'], 'a weak last letter'],
		['ar', ['عنوان', 'العناوين'], 'a broken plural'],
		['ar', ['قياس', 'المقاس', 'أقيس'], 'a weak letter within'],
		['ar', ['شحنة', 'الشحنات', 'شحن'], 'a sound plural'],
		['bn', ['মাপা', 'মেপে', 'মাপতে'], 'another vowel'],
		['de', ['umgetauschter', 'umgetauscht', 'umtauschen', 'umzutauschen', 'Umtausch'], 'a prefix'],
		['de', ['abgeholt', 'abholen', 'Abholung'], 'a verbal noun'],
		['de', ['zurückgegebene', 'zurückgegeben', 'zurückzugeben', 'zurückgeben'], 'a strong verb'],
		['en', ['sent', 'send'], 'an irregular verb'],
		['es', ['abierta', 'abren', 'abrir'], 'a participle of its own'],
		['es', ['devuelto', 'devolver', 'devolución', 'devuelvo'], 'a participle of its own'],
		['es', ['pruebo', 'probar', 'probado'], 'a vowel that changes'],
		['fr', ['ouverte', 'ouvrent', 'ouvrir'], 'a participle of its own'],
		['fr', ['remboursée', 'remboursement', 'rembourser', 'remboursés'], 'an accent on an ending'],
		['fr', ['reçue', 'recevoir', 'reçoivent'], 'a participle of its own'],
		['fr', ['perdue', 'perdre', 'perdu'], 'a participle of its own'],
		['it', ['aperta', 'aprire', 'aprono'], 'a participle of its own'],
		['nl', ['omgeruild', 'omruilen'], 'a prefix'],
		['pt', ['aberta', 'abrir', 'abrem'], 'a participle of its own'],
	])('in %s: %s, with %s', (code, [first = '', ...others]) => {
		const root = rootOf(fold(first, code), code);
		expect(root).not.toBe('');
		for (const other of others) expect(rootOf(fold(other, code), code)).toBe(root);
	});

	test.each([
		['de', 'bestellen', 'erstatten'],
		['fr', 'livrer', 'vendre'],
		['es', 'pagar', 'pedir'],
		['ar', 'دفع', 'شحن'],
	])('in %s, %s is not of the root of %s', (code, a, b) => {
		expect(rootOf(fold(a, code), code)).not.toBe(rootOf(fold(b, code), code));
	});

	test('there is none where the index has the stem', () => {
		expect(rootOf('परतावा', 'mr')).toBe('');
	});
});

describe('a script without spaces', () => {
	const cut = cutBy(['คืน', 'เงิน', 'คืนเงิน', 'สินค้า']);

	test.each([
		['คืนเงิน', ['คืนเงิน']],
		['คืนสินค้า', ['คืน', 'สินค้า']],
		['อยากคืนเงิน', ['อยาก', 'คืนเงิน']],
		['คืนเงนสินค้า', ['คืน', 'เงน', 'สินค้า']],
	])('is cut by known words: %s', (run, words) => {
		expect(cut(run)).toEqual(words);
	});

	test('loses nothing', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'คืนเงิสา้') }), (run) => {
				expect(cut(run).join('')).toBe(run);
			}),
		);
	});

	test('is told from what stands beside it, at its place', () => {
		expect(wordsIn('Paduka公式で30日', 'ja', cutBy(['公式', '日']))).toEqual([
			{ word: 'Paduka', start: 0, end: 6 },
			{ word: '公式', start: 6, end: 8 },
			{ word: 'で', start: 8, end: 9 },
			{ word: '30', start: 9, end: 11 },
			{ word: '日', start: 11, end: 12 },
		]);
	});
});

describe('what Pagefind is given', () => {
	test('is ASCII where it would take a word apart, and begins alike where words do', () => {
		const hindi = languageOf('hi');
		expect(encode('दिन', hindi)).toMatch(/^q[0-9a-z]+$/);
		expect(encode('दिनांक', hindi).startsWith(encode('दिन', hindi))).toBe(true);
	});

	test.each([
		['Devanagari', 0x900, 0x97f],
		['Arabic', 0x600, 0x6ff],
		['Latin letters with marks', 0xc0, 0x17f],
		['kana and Han', 0x3040, 0x9fff],
		['Hangul', 0xac00, 0xd7a3],
	])('tells all letters apart that stand in one text: %s', (_, first, last) => {
		const korean = languageOf('ko');
		const letters = Array.from({ length: last - first + 1 }, (_, at) => first + at);
		const codes = letters.map((point) => encode(String.fromCodePoint(point), korean));
		const known = new Set(codes);
		expect(known.size).toBe(codes.length);
		expect(codes.filter((code) => known.has(code.slice(0, -1)))).toEqual([]);
	});

	test.each([
		['en', 'refunds'],
		['ru', 'возврат'],
	])('is the word itself where a stemmer of its own knows it: %s', (locale, word) => {
		expect(encode(word, languageOf(locale))).toBe(word);
	});
});

describe('slips of a hand', () => {
	test.each([
		['a doubled letter', 'reffund', 'refund', 0.6],
		['a letter missing', 'refnd', 'refund', 1],
		['two in the wrong order', 'refnud', 'refund', 0.8],
		['the key beside it', 'rwfund', 'refund', 0.8],
		['a vowel sign', 'परताव', 'परतावा', 0.6],
	])('%s', (_, typed, meant, cost) => {
		expect(distance(typed, meant, 2)).toBeCloseTo(cost);
	});

	test('another first letter is another word', () => {
		expect(distance('docker', 'locker', 1.2)).toBeUndefined();
	});

	test('cost as much one way as the other, and nothing where there are none', () => {
		const word = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 8 });
		fc.assert(
			fc.property(word, word, (a, b) => {
				expect(distance(a, a, 1)).toBe(0);
				const [there, back] = [distance(a, b, 9), distance(b, a, 9)];
				expect(there).toBeCloseTo(back ?? NaN);
			}),
		);
	});
});
