import { languageOf } from './analysis/language.ts';
import { isRun, wordsIn, type CutRun } from './analysis/words.ts';

/** Longer than any question that a customer types. */
const longest = 200;

/** No word of a language with spaces is longer, and none of the index. */
const longestWord = 64;

/**
 * A query as one line of text, cut where nobody reads on.
 *
 * @example
 * readQuery('  where is\n my order ') // => 'where is my order'
 */
export function readQuery(input: string): string {
	const text = String(input ?? '')
		.slice(0, longest)
		.normalize('NFC');
	// With the `u` flag, a surrogate that belongs to a pair does not match.
	return text
		.replace(/[\p{Cs}\u00AD]/gu, '')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();
}

/**
 * The words that were asked for, as they were typed. No words means that nothing can answer: no letter
 * or digit was typed, or something that no text holds.
 *
 * @example
 * wordsOf('"Refund"? <b>e-mail</b> 🎉', 'en') // => ['Refund', 'e-mail']
 */
export function wordsOf(query: string, locale: string, cutRun?: CutRun): string[] {
	const text = query.replace(/<[^<>]*>/g, ' ');
	const words = wordsIn(text, languageOf(locale).code, cutRun).map(({ word }) => word);
	return words.some((word) => word.length > longestWord && !isRun(word))
		? []
		: words.slice(0, most);
}

/** What is typed beyond a long sentence is a letter, and not a question. */
const most = 24;
