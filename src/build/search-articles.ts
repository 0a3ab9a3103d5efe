import { filler } from '../search/analysis/filler.ts';
import { languageOf } from '../search/analysis/language.ts';
import { cutBy } from '../search/analysis/dictionary.ts';
import { isRun, type CutRun } from '../search/analysis/words.ts';
import type { Word } from '../search/vocabulary.ts';
import type { SearchIndexInput, SearchablePage } from './search-index.ts';
import { readSearchText } from './search-text.ts';
import { createTally, toVocabulary, type Vocabulary } from './search-vocabulary.ts';
import { findWords, type WordText } from './search-words.ts';

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

export interface SearchArticles {
	articles: SearchArticle[];
	vocabulary: Vocabulary;
	/** Cuts a script without spaces as a browser will, by the vocabulary. */
	cutRun: CutRun;
	errors: string[];
}

/** Reads all articles of a locale, and the words that they hold. */
export async function readSearchArticles({
	locale,
	pages,
}: SearchIndexInput): Promise<SearchArticles> {
	const articles: SearchArticle[] = [];
	const errors: string[] = [];
	for await (const page of pages) {
		const { article, missing } = readArticle(page, locale);
		if (article) articles.push(article);
		errors.push(...missing.map((problem) => `${page.path}: ${problem}`));
	}
	const language = languageOf(locale).code;
	const { add, counted } = createTally({ language, cutRun: segmenterOf(locale) });
	for (const { key: article, title, keywords, blocks } of articles) {
		for (const text of [title, ...keywords]) add(text, { article, isInTitle: true });
		for (const block of blocks) {
			if (block.depth !== 1) add(block, { article, isInTitle: false });
		}
	}
	const vocabulary = toVocabulary(counted, filler[language]);
	return { articles, vocabulary, cutRun: cutBy(runsIn(vocabulary.common)), errors };
}

function readArticle(
	{ path, html, keywords = [] }: SearchablePage,
	locale: string,
): { article?: SearchArticle; missing: string[] } {
	const root = `/${locale}/`;
	if (!path.startsWith(root)) return { missing: [`The path does not begin with \`${root}\`.`] };
	const { key, blocks: read } = readSearchText(html);
	const { code } = languageOf(locale);
	const blocks = read.map(({ text, depth }) => ({ ...findWords(text, code), depth }));
	const title = blocks.find(({ depth }) => depth === 1);
	const missing = Object.entries({ key, title }).filter(([, value]) => !value);
	if (!key || !title)
		return {
			missing: missing.map(([name]) => `The page does not say its ${name} for the search.`),
		};
	const url = path.slice(root.length);
	return {
		article: { key, url, title, blocks, keywords: keywords.map((text) => findWords(text, code)) },
		missing: [],
	};
}

/** Finds the words of a script without spaces. Only here: browsers do not agree on them. */
function segmenterOf(locale: string): CutRun {
	const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
	return (run) => [...segmenter.segment(run)].map(({ segment }) => segment);
}

/** The words that a query in a script without spaces is cut by. */
export function runsIn(words: Iterable<Pick<Word, 'written'>>): string[] {
	return [...words].flatMap(({ written }) => (isRun(written) ? [written] : []));
}
