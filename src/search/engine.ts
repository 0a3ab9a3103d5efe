import type { Hit } from './answer.ts';

/** What retrieves. Typo correction, synonyms and other locales wrap one or stand in its place. */
export interface Engine {
	/** Fetches what is needed to answer in a locale. Rejects when that fails; may be tried again. */
	load: (locale: string) => Promise<Index>;
}

/** The entries of one locale, ready to be asked. */
export interface Index {
	/** The best hits for these words, best first. Rejects when a part of the index cannot be had. */
	ask: (words: readonly string[], limit: number) => Promise<Hit[]>;
}
