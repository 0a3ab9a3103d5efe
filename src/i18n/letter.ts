import { intlLocales, type Locale } from './locale.ts';
import { perLocale } from './memo.ts';

/**
 * The letter under which an index lists a title: that which the alphabet of the locale counts. Without
 * one, as with figures, and with Han where nobody reads it, it is among the others.
 *
 * @example
 * letterOf('Écharpe', french) // => 'E'
 * letterOf('退货政策', chinese) // => 'T', of tuì
 * letterOf('เปลี่ยนขนาด', thai) // => 'ป'
 */
export function letterOf(title: string, locale: Locale): string | undefined {
	// Thai and Lao write some vowels before the consonant after which the word is listed.
	const [letter] = /(?![เ-ไເ-ໄ\p{Lm}])\p{L}\p{M}*/u.exec(title.normalize('NFC')) ?? [];
	if (!letter || /^\p{N}/u.test(title)) return undefined;
	if (/\p{Script=Han}/u.test(letter)) return hanHeading(letter, locale);
	const [base = ''] = letter.normalize('NFKD');
	if (/[\p{Script=Hira}\p{Script=Kana}]/u.test(base)) return kanaRow(base);
	// Not every mark makes a letter of its own: É is an E anywhere, but Å no A in Danish.
	const isOwn = /\p{Script=Latin}/u.test(base) && collators(locale).compare(base, letter) !== 0;
	return (isOwn ? letter : base).toLocaleUpperCase(locale.tag);
}

const collators = perLocale(
	(locale) => new Intl.Collator(intlLocales(locale), { sensitivity: 'base' }),
);

/** The sound or the strokes that order Chinese; elsewhere the character, which stands for many sounds. */
function hanHeading(character: string, locale: Locale): string | undefined {
	const { language, script = '' } = new Intl.Locale(locale.tag).maximize();
	const headings = language === 'zh' ? hanHeadings[script] : undefined;
	const { compare } = orders(locale);
	const under = headings?.findLast(({ begin }) => compare(begin, character) <= 0);
	return under?.heading ?? (/^(Han[st]|Jpan|Kore)$/.test(script) ? character : undefined);
}

/** Where a heading begins, CLDR puts a noncharacter and a sign of the heading into the order. */
const boundary = '\ufdd0';

const hanHeadings: Record<string, { begin: string; heading: string }[]> = {
	Hans: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((heading) => ({
		begin: boundary + heading,
		heading,
	})),
	Hant: Array.from({ length: 48 }, (_, index) => ({
		begin: boundary + String.fromCharCode(0x2801 + index),
		heading: `${index + 1}畫`,
	})),
};

const orders = perLocale((locale) => new Intl.Collator(intlLocales(locale)));

/** か, き, ガ and ゲ stand in the row of か. */
function kanaRow(kana: string): string {
	const code = kana.charCodeAt(0);
	const hiragana = String.fromCharCode(code >= 0x30a1 ? code - 0x60 : code);
	return [...'わらやまはなたさかあ'].find((row) => row <= hiragana) ?? 'あ';
}
