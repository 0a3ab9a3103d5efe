import type { Language } from './language.ts';

/**
 * A word as Pagefind is given it, letter by letter in ASCII: it strips vowel signs, takes Hangul
 * apart, and in some browsers cuts a Thai word in two. Words for its stemmers are left as they are.
 *
 * @example
 * encode('refund', languageOf('hi')) // => 'refund'
 * encode('दिन', languageOf('hi')) // => 'q525r54'
 */
export function encode(word: string, { hasStemmer }: Language): string {
	if (/^[\x00-\x7F]*$/.test(word) || (hasStemmer && !other.test(word))) return word;
	return 'q' + [...word].map(inAscii).join('');
}

/** Letters that Pagefind's stemmers do not know. */
const other = /[^\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Armenian}\p{N}]/u;

/**
 * Two signs for letters of alphabets, three for those of Chinese, Japanese and Korean, which begin otherwise: the
 * beginning of a word is the beginning of its code. Two letters of one language never share a code.
 */
function inAscii(letter: string): string {
	const point = letter.codePointAt(0) ?? 0;
	const isOfAlphabet = point < 0x1100;
	return isOfAlphabet
		? (point % alphabets).toString(36).padStart(2, '0')
		: (alphabets * 36 + (point % (36 ** 3 - alphabets * 36))).toString(36);
}

/** As many as the first signs `0` to `b` leave: the longest alphabet, Arabic, has 256. */
const alphabets = 12 * 36;
