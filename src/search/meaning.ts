import type { Found } from './engine.ts';

/** A word of the query, and what the site may hold for it. */
export interface Meaning {
	/** As it was typed. */
	word: string;
	/** What is looked up: the word itself, or others in its place. None: the site does not hold it. */
	ways: Way[];
	/** It holds the question together, and tells nothing of what it is about. */
	isFiller?: boolean;
	/** What stands for it in the corrected query, if it was corrected. */
	correction?: string | undefined;
}

export interface Way {
	found: Found;
	/** 1 for the word itself, less for what may be meant. */
	weight: number;
}
