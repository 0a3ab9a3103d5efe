import type { EntryRole, FrontMatter } from '../schemas/article.ts';
import type { CollectionName } from '../schemas/collections.ts';

/** An article in one locale: one MDX file, without its body. */
export interface Entry extends Omit<FrontMatter, 'slug'> {
	/** `faq/where-is-my-order`: the path without locale and ending. It pairs the entries of an article. */
	key: string;
	locale: string;
	collection: CollectionName;
	role: EntryRole;
	/** Relative to the knowledge base, with `/`. */
	file: string;
	/** Changes when anything in the file does. */
	digest: string;
	/** Last part of the address: the entry's own slug, else the file name. */
	slug: string;
	body: Body;
}

/** What the catalog needs to know of a body. */
export interface Body {
	headings: { depth: number; id: string; text: string }[];
	/** Keys of the articles that the body links to, each once. */
	links: string[];
	/** Ids of the facts that the body and the front matter show, each once. */
	facts: string[];
	/** Whether the body says what holds in some markets only. */
	hasMarkets: boolean;
	/** Paths of the pictures that the body shows, each once. */
	pictures: string[];
	/** Digests of the blocks, in their order: what a translation of this entry records. A translation has none. */
	blocks: string[];
	words: number;
}

/** One thing worth knowing, with its entries by locale. */
export interface Article {
	key: string;
	collection: CollectionName;
	/** The file name: the slug of an entry that sets none. */
	name: string;
	/** The source entry; in an article without one, the first original. */
	source: Entry;
	entries: ReadonlyMap<string, Entry>;
}

/** @example nameOf('faq/where-is-my-order') // => 'where-is-my-order' */
export function nameOf(key: string): string {
	return key.slice(key.indexOf('/') + 1);
}
