/** What we use of the `pagefind.js` in a bundle (Pagefind 1.6). */
export interface PagefindModule {
	createInstance: (options: PagefindOptions) => PagefindInstance;
	/** Counts the fetches that failed. Written into the bundle by `build/search-index.ts`. */
	failures?: { count: number };
}

export interface PagefindOptions {
	/** Where the bundle is, if not beside `pagefind.js`. */
	basePath?: string;
	/** In words. */
	excerptLength: number;
	excerptEllipsis: string;
	noWorker: boolean;
}

export interface PagefindInstance {
	search: (query: string) => Promise<{ results: { data: () => Promise<PagefindArticle> }[] }>;
}

export interface PagefindArticle {
	/** With the base; not encoded. */
	url: string;
	/** Escaped, with `<mark>`. */
	excerpt: string;
	/** The whole text, angle brackets escaped, its words divided by spaces or zero-width spaces. */
	raw_content: string;
	/** Which of those words match. */
	locations: number[];
	meta: { key?: string; title?: string };
}
