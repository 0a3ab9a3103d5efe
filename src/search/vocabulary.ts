import { lettersOf } from './analysis/distance.ts';
import { fold } from './analysis/fold.ts';

/** The words that a locale's articles hold, as its file says them. */
export interface VocabularyFile {
	/** Sorted, and each without what it shares with the one before: `refund`, `6s` is `refunds`. */
	words: string;
	/** In the order of the words, a sign for each: how often it is used, and whether in a title. */
	weights: string;
	/** How many more files hold the words that do not fit into this one: `shardOf`. */
	shards?: number;
}

/** A word that can be searched for. */
export interface Word {
	/** As it is written. */
	written: string;
	/** As it is compared. */
	folded: string;
	/** Which letters it has: `analysis/distance.ts`. */
	letters: number;
	/** 0 to 7: the binary logarithm of how many articles hold it. */
	frequency: number;
	/** Whether it stands in a title or is a keyword. */
	isInTitle: boolean;
}

/** How much a word is likely to be meant: those of titles come before what articles hold often. */
export function worthOf({ isInTitle, frequency }: Pick<Word, 'isInTitle' | 'frequency'>): number {
	return frequency + (isInTitle ? 4 : 0);
}

/**
 * Packs words that come in the order of their code units.
 *
 * @example
 * packWords([{ written: 'refund', frequency: 3, isInTitle: true }]) // => { words: '0refund', weights: 'D' }
 */
export function packWords(words: Iterable<Counted>): VocabularyFile {
	let last = '';
	const packed: string[] = [];
	let weights = '';
	for (const { written, frequency, isInTitle } of words) {
		const shared = Math.min(sharedLength(last, written), 35);
		packed.push(shared.toString(36) + written.slice(shared));
		weights += String.fromCharCode((isInTitle ? 65 : 97) + Math.min(frequency, 7));
		last = written;
	}
	return { words: packed.join(' '), weights };
}

export function readWords({ words, weights }: VocabularyFile, language: string): Word[] {
	let last = '';
	return (words === '' ? [] : words.split(' ')).map((packed, index) => {
		const written = last.slice(0, Number.parseInt(packed.charAt(0), 36)) + packed.slice(1);
		const weight = weights.charCodeAt(index);
		last = written;
		return {
			written,
			...foldedOf(written, language),
			frequency: (weight % 32) - 1,
			isInTitle: weight < 97,
		};
	});
}

/**
 * Which file holds a word that does not fit into the first: all words with its first letter are there,
 * so that a slip in any other letter finds it.
 *
 * @example
 * shardOf('refund', 64) // => 50
 */
export function shardOf(folded: string, shards: number): number {
	return (folded.codePointAt(0) ?? 0) % shards;
}

/** A word as its site counts it. */
export type Counted = Pick<Word, 'written' | 'frequency' | 'isInTitle'>;

function foldedOf(written: string, language: string): Pick<Word, 'folded' | 'letters'> {
	const folded = fold(written, language);
	return { folded, letters: lettersOf(folded) };
}

function sharedLength(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
}
