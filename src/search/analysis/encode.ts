import type { Language } from './language.ts';

/**
 * A word as Pagefind is given it, letter by letter in ASCII: it strips vowel signs, takes Hangul
 * apart, and in some browsers cuts a Thai word in two. Words for its stemmers are left as they are.
 *
 * @example
 * encode('refund', languageOf('hi')) // => 'refund'
 * encode('दिन', languageOf('hi')) // => 'q1sm1tb1sw'
 */
export function encode(word: string, { hasStemmer }: Language): string {
	if (/^[\x00-\x7F]*$/.test(word) || (hasStemmer && !other.test(word))) return word;
	return 'q' + [...word].map(inAscii).join('');
}

/** Letters that Pagefind's stemmers do not know. */
const other = /[^\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Armenian}\p{N}]/u;

/** Always three signs, so that the beginning of a word is the beginning of its code. */
function inAscii(letter: string): string {
	return ((letter.codePointAt(0) ?? 0) % 36 ** 3).toString(36).padStart(3, '0');
}
