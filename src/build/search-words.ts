import { cut, isRun, wordsIn, type CutRun, type Written } from '../search/analysis/words.ts';

/**
 * A text whose words have been found: they are counted first and indexed then, and finding them is most of
 * the work. A large locale has millions, so that their places are kept and not they.
 */
export interface WordText {
	text: string;
	/** Where each word begins and ends. A run of a script without spaces is one. */
	places: Uint32Array;
	hasRuns: boolean;
}

export function findWords(text: string, language: string): WordText {
	const places = wordsIn(text, language).flatMap(({ start, end }) => [start, end]);
	return { text, places: Uint32Array.from(places), hasRuns: isRun(text) };
}

/** @param cutRun takes runs apart */
export function wordsOf({ text, places, hasRuns }: WordText, cutRun: CutRun): Written[] {
	const words: Written[] = [];
	for (let i = 0; i < places.length; i += 2) {
		const [start = 0, end = 0] = [places[i], places[i + 1]];
		const word = text.slice(start, end);
		if (hasRuns && isRun(word)) words.push(...cut(word, start, cutRun));
		else words.push({ word, start, end });
	}
	return words;
}
