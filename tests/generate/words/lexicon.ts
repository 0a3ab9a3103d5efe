/** The words from which the text of a locale is made. */
export interface Lexicon {
	/** What the language calls itself. */
	name: string;
	/** What holds sentences together: every second or third word. */
	frequent: readonly string[];
	/** Words of customer service, the usual ones first, with their inflections. */
	words: readonly string[];
	/** What stands between words: a space, or nothing. */
	between: string;
	/** What stands between two parts of a sentence. */
	comma: string;
	/** What ends a sentence. */
	stop: string;
	/** What ends a question. */
	questionMark: string;
}

export function lexicon(
	name: string,
	texts: { frequent: string; words: string },
	marks: Partial<Omit<Lexicon, 'name' | 'frequent' | 'words'>> = {},
): Lexicon {
	const split = (text: string) => [...new Set(text.trim().split(/\s+/))];
	const defaults = { between: ' ', comma: ', ', stop: '.', questionMark: '?' };
	return {
		name,
		...defaults,
		...marks,
		frequent: split(texts.frequent),
		words: split(texts.words),
	};
}
