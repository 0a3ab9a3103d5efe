import type { Hit } from './answer.ts';
import type { Directory } from './directory.ts';
import type { VocabularyFile } from './vocabulary.ts';

/** What retrieves: words go in as the index holds them (`analysis/terms.ts`). */
export interface Engine {
	/** Fetches what is needed to answer in a locale. Rejects when that fails; may be tried again. */
	load: (locale: string) => Promise<Index>;
	/** The words of a locale, for queries that hold another: most of them, or a file of the rest. */
	vocabulary: (locale: string, shard?: number) => Promise<VocabularyFile>;
	/** How the words of a locale sound, in the order of its vocabulary. */
	readings: (locale: string) => Promise<string>;
	/** An entry as the directory of its locale names it, with the beginning of its text. */
	entry: (locale: string, id: string) => Promise<Hit>;
	/** What there is to read in a locale, and where else to look. */
	directory: (locale: string) => Promise<Directory>;
}

/** The entries of one locale, ready to be asked. */
export interface Index {
	/** The articles that hold a word, by their id. Rejects when a part of the index cannot be had. */
	find: (term: string) => Promise<Found>;
	/** The same with scores, which take long for a word that most articles hold. */
	score: (term: string) => Promise<Found>;
	/** How many articles there are. */
	size: number;
	/** Whether a word holds a question together, and tells nothing of what it is about. */
	isFiller: (word: string) => boolean;
	/**
	 * What is shown of an article, with the places that match: an excerpt, or the whole where it has no
	 * more words than `length`. Rejects as `find` does.
	 */
	read: (id: string, places: readonly number[], length?: number) => Promise<Hit>;
}

/** Where a word stands. */
export interface Found {
	term: string;
	/** Whether it is the word, or another form of it: else it is only the beginning of others. */
	isExact: boolean;
	articles: ReadonlyMap<string, Place>;
}

export interface Place {
	score: number;
	/** Whether the title holds it. */
	isInTitle: boolean;
	places: readonly number[];
}
