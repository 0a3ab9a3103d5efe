import type { Locale } from './locale.ts';
import { perLocale } from './memo.ts';

/**
 * The letter under which an index lists a title: that which the alphabet of the locale counts. Without
 * one, as with figures, and Han, whose order a reader does not see in its characters, it is among the others.
 *
 * @example
 * letterOf('Écharpe', french) // => 'E'
 * letterOf('เปลี่ยนขนาด', thai) // => 'ป'
 */
export function letterOf(title: string, locale: Locale): string | undefined {
	// Thai and Lao write some vowels before the consonant after which the word is listed.
	const [letter] = /(?![เ-ไເ-ໄ\p{Lm}])\p{L}\p{M}*/u.exec(title.normalize('NFC')) ?? [];
	if (!letter || /\p{Script=Han}/u.test(letter) || /^\p{N}/u.test(title)) return undefined;
	const [base = ''] = letter.normalize('NFKD');
	if (/[\p{Script=Hira}\p{Script=Kana}]/u.test(base)) return kanaRow(base);
	// Not every mark makes a letter of its own: É is an E anywhere, but Å no A in Danish.
	const isOwn = /\p{Script=Latin}/u.test(base) && collators(locale).compare(base, letter) !== 0;
	return (isOwn ? letter : base).toLocaleUpperCase(locale.tag);
}

const collators = perLocale(({ tag }) => new Intl.Collator(tag, { sensitivity: 'base' }));

/** か, き, ガ and ゲ stand in the row of か. */
function kanaRow(kana: string): string {
	const code = kana.charCodeAt(0);
	const hiragana = String.fromCharCode(code >= 0x30a1 ? code - 0x60 : code);
	return [...'わらやまはなたさかあ'].find((row) => row <= hiragana) ?? 'あ';
}
