/** Time units, besides whose names figures are compared by how long they last. */
export const timeUnits = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;

export type TimeUnit = (typeof timeUnits)[number];

/**
 * How a language writes figures: data only. Words stand apart by spaces; `_` is a space in a word, and `*`
 * at the end lets letters follow. Capitals, Arabic vowel signs and nuktas do not count.
 */
export interface Language {
	/** Whether words stand apart: not in Thai and Japanese. */
	isUnspaced?: true;
	/** Whether figures are written as 三十. */
	hasKanji?: true;
	/** Number words and ordinals by value: also `0.5` for half, `2` for both. */
	numbers: Record<string, string>;
	/** What may be written onto a number word without a space. */
	suffixes?: string;
	/** What may be written before a word without a space: a regular expression. */
	prefix?: string;
	/** Words that multiply the figure before them, by factor. */
	multipliers: Record<string, string>;
	units: Record<TimeUnit, string>;
	/** Words that may stand between a figure and its unit: "business". */
	fillers?: string;
	/** Words for a figure and a unit at once: `{ '2 day': 'يومان' }`. */
	spans?: Record<string, string>;
	percent: string;
	/** Percent words that stand before the figure. */
	percentBefore?: string;
	/** By code; `USD|CAD` where the word does not say which. */
	currencies: Record<string, string>;
	clock: Clock;
	/** Words between the two ends of a range. */
	range: string;
	/** Names of months that CLDR does not give, by month from 1. */
	months?: Record<string, string>;
	/** Names of months that are words of other meaning, too. */
	ambiguousMonths?: string;
	/** What words end in that mean two of something, though others end so, too. */
	dual?: string;
	/** What says "24/7" otherwise. */
	always?: string;
}

export interface Clock {
	/** Follows the hour: "Uhr". */
	after?: string;
	/** Stands before the hour: "الساعة". */
	before?: string;
	am?: string;
	pm?: string;
	/** Evening until midnight, morning after it. */
	night?: string;
	/** Follows the hour and adds half of one. */
	half?: string;
	/** Minutes to add, by words before the hour: `{ '-30': 'halb' }`. */
	shifts?: Record<string, string>;
	/** Follows an hour that is counted from six in the evening: ทุ่ม. */
	fromSix?: string;
	midday?: string;
	midnight?: string;
}

/**
 * The words of compound numbers, by value.
 *
 * @example
 * compound({ 20: 'twenty' }, { 1: 'one' }, (ten, unit) => `${ten}-${unit}`) // => { 21: 'twenty-one' }
 */
export function compound(
	tens: Record<string, string>,
	units: Record<string, string>,
	join: (ten: string, unit: string) => string,
): Record<string, string> {
	const words = Object.entries(tens).flatMap(([ten, tenWords]) =>
		Object.entries(units).map(([unit, unitWords]) => {
			const pairs = tenWords
				.split(' ')
				.flatMap((first) => unitWords.split(' ').map((second) => join(first, second)));
			return [String(Number(ten) + Number(unit)), pairs.join(' ')] as const;
		}),
	);
	return Object.fromEntries(words);
}

/** Puts words of the same value together. */
export function together(...lists: Record<string, string>[]): Record<string, string> {
	const words: Record<string, string> = {};
	for (const list of lists) {
		for (const [value, more] of Object.entries(list)) {
			words[value] = words[value] === undefined ? more : `${words[value]} ${more}`;
		}
	}
	return words;
}
