/** What we use of the `pagefind.js` in a bundle (Pagefind 1.6). */
export interface PagefindModule {
	createInstance: (options: PagefindOptions) => PagefindInstance;
	/** Counts the fetches that failed. Written into the bundle by `build/search-bundle.ts`. */
	failures?: { count: number };
	/** How many articles there are. Written there as well. */
	articles?: number;
	/** The words of its language that tell nothing: `analysis/filler.ts`. Written there as well. */
	filler?: string;
}

export interface PagefindOptions {
	/** Where the bundle is. */
	basePath: string;
	/** In words. */
	excerptLength: number;
	noWorker: boolean;
	ranking: { metaWeights: Record<string, number> };
}

export interface PagefindInstance {
	/** In quotation marks: only what holds the words themselves, or other forms of them. */
	search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
	id: string;
	score: number;
	/** Which words of the article match, counted from its beginning. */
	words: number[];
	/** `title`, `keywords`, `also`: those that match. */
	matchedMetaFields?: string[];
}
