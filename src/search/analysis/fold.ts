/**
 * A word in the one form in which it is compared: without case, accents, vowel points and whatever
 * else writers of the same word do in different ways.
 *
 * @example
 * fold('Ｃafé', 'fr') // => 'cafe'
 * fold('३०', 'mr') // => '30'
 * fold('إرجاع', 'ar') // => 'ارجاع'
 */
export function fold(word: string, language = ''): string {
	if (/^[a-z0-9]*$/.test(word)) return word;
	const lower = lowerCase(word.normalize('NFKC'), language);
	if (/^[a-z0-9]*$/.test(lower)) return lower;
	const open = lower.normalize('NFD').replace(dropped, '').replace(european, '$1');
	return open
		.normalize('NFC')
		.replace(changed, (letter) => letters.get(letter) ?? letter)
		.replace(/\p{Nd}/gu, toAscii)
		.replace(/[\u30A1-\u30F6]/g, toHiragana)
		.replace(/[ङञणनम]\u094D(?=[क-ह])/g, '\u0902');
}

/** Not the browser's own: its locale may be any. */
function lowerCase(word: string, language: string): string {
	const isTurkic = language === 'tr' || language === 'az';
	return (isTurkic ? word.replaceAll('I', 'ı') : word).toLowerCase();
}

/**
 * The digits of every script come in runs of ten.
 *
 * @example
 * toAscii('৩') // => '3'
 */
function toAscii(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	if (code < 0x80) return digit;
	let zero = code;
	while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
	return String(code - zero);
}

function toHiragana(letter: string): string {
	return String.fromCharCode(letter.charCodeAt(0) - 0x60);
}

/** Joiners, soft hyphens, tatweel, Arabic and Hebrew points, nuktas and the long-vowel mark of kana. */
const dropped =
	/[\p{Join_Control}\u00AD\u200B\u2060\uFE0F\u0640\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0591-\u05C7\u093C\u09BC\u0A3C\u0ABC\u0B3C\u30FC]/gu;

/** Accents on letters that can be read without them. */
const european = /([\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}])\p{M}+/gu;

const letters = new Map(
	Object.entries({
		...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', þ: 'th', ð: 'd', ς: 'σ' },
		...{
			آ: 'ا',
			أ: 'ا',
			إ: 'ا',
			ٱ: 'ا',
			ى: 'ي',
			ی: 'ي',
			ئ: 'ي',
			ؤ: 'و',
			ک: 'ك',
			ة: 'ه',
			ۀ: 'ه',
			ہ: 'ه',
		},
		...{ ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ', '\u0901': '\u0902', '\u0981': '' },
	}),
);
const changed = new RegExp(`[${[...letters.keys()].join('')}]`, 'gu');
