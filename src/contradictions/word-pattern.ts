import { fold } from './fold.ts';
import type { Language } from './language.ts';

/** A pattern whose groups stand for meanings. */
export interface Choice<Meaning> {
	pattern: string;
	meanings: readonly Meaning[];
}

export function choice<Meaning>(
	entries: readonly (readonly [key: string, words: string])[],
	words: (list: string) => string,
	toMeaning: (key: string) => Meaning,
): Choice<Meaning> {
	return {
		pattern: entries.length > 0 ? entries.map(([, list]) => `(${words(list)})`).join('|') : '(?!)',
		meanings: entries.map(([key]) => toMeaning(key)),
	};
}

/** Which of the groups from `first` on a match has. */
export function chosen<Meaning>(
	match: RegExpExecArray | readonly (string | undefined)[],
	first: number,
	{ meanings }: Choice<Meaning>,
): Meaning | undefined {
	return meanings.find((_, index) => match[first + index] !== undefined);
}

/**
 * A letter or one of its marks in folded text: what is neither a space, a digit nor punctuation. Classes
 * such as `\p{L}` cost hundreds of milliseconds where a pattern has many of them.
 */
export const letter =
	'[^\\0-@[-`{-\\xbf\\xd7\\xf7\\u0589\\u05be\\u060c\\u061b\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u2000-\\u206f\\u20a0-\\u20cf\\u2190-\\u2bff\\u3000-\\u3004\\u3008-\\u3020\\u30fb\\ufffc]';

/**
 * The words of a list: whole ones, stems, and those that end in a sign. Each kind ends once: patterns
 * with an end for every word take a hundred times the memory.
 */
export function alternatives(
	list: string | undefined,
	{ isUnspaced }: Pick<Language, 'isUnspaced'>,
): string {
	const words = wordsOf(list);
	const stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
	const whole = words.filter((word) => !word.endsWith('*'));
	const hasEnd = (word: string) => !isUnspaced && /[\p{L}\p{M}]$/u.test(word);
	const kinds = [
		{ words: whole.filter((word) => !hasEnd(word)), end: '' },
		{ words: whole.filter(hasEnd), end: `(?!${letter})` },
		{ words: stems, end: `${letter}*` },
	].filter((kind) => kind.words.length > 0);
	return (
		kinds.map((kind) => `(?:${kind.words.map(escaped).join('|')})${kind.end}`).join('|') || '(?!)'
	);
}

/** Folded, and longest first, so that a word is not taken for the beginning of a longer one. */
function wordsOf(list = ''): string[] {
	const words = [...new Set(list.split(' ').filter(Boolean))];
	const folded = words.map((word) => fold(word.replaceAll('_', ' ')).text);
	return folded.sort((a, b) => b.length - a.length);
}

function escaped(word: string): string {
	return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s');
}
