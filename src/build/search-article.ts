import { languageOf } from '../search/analysis/language.ts';
import { readSearchText } from './search-text.ts';
import { findWords, type WordText } from './search-words.ts';

/** A page of a locale's own entry, as it was rendered. */
export interface SearchablePage {
	/** Inside the site, without its base: `/hi/faq/x/`. */
	path: string;
	html: string;
	/** Of its front matter. */
	keywords?: readonly string[] | undefined;
}

/** An article, ready to be indexed. */
export interface SearchArticle {
	key: string;
	/** Inside the locale: `faq/x/`. */
	url: string;
	title: WordText;
	/** In their order, the title among them. */
	blocks: readonly SearchBlock[];
	keywords: readonly WordText[];
}

export interface SearchBlock extends WordText {
	/** 0 is text; 1 to 6 are headings, and 1 is the title. */
	depth: number;
}

/** What a page says for the search, and what it fails to say. */
export function readArticle(
	{ path, html, keywords = [] }: SearchablePage,
	locale: string,
): { article?: SearchArticle; errors: string[] } {
	const root = `/${locale}/`;
	const wrong = (what: string) => `${path}: ${what}`;
	if (!path.startsWith(root))
		return { errors: [wrong(`The path does not begin with \`${root}\`.`)] };
	const { key, blocks: read } = readSearchText(html);
	const { code } = languageOf(locale);
	const blocks = read.map(({ text, depth }) => ({ ...findWords(text, code), depth }));
	const title = blocks.find(({ depth }) => depth === 1);
	if (!key || !title) {
		const missing = Object.entries({ key, title }).filter(([, value]) => !value);
		return {
			errors: missing.map(([name]) => wrong(`The page does not say its ${name} for the search.`)),
		};
	}
	const url = path.slice(root.length);
	return {
		article: { key, url, title, blocks, keywords: keywords.map((text) => findWords(text, code)) },
		errors: [],
	};
}

/** Whether an article holds words of a script without spaces, which only a vocabulary can tell apart. */
export function hasRuns({ blocks, keywords }: SearchArticle): boolean {
	return [...blocks, ...keywords].some((text) => text.hasRuns);
}
