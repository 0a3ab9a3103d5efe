import { filler } from '../search/analysis/filler.ts';
import { languageOf } from '../search/analysis/language.ts';
import { cutBy } from '../search/analysis/dictionary.ts';
import { isRun, type CutRun } from '../search/analysis/words.ts';
import type { Word } from '../search/vocabulary.ts';
import type { SearchIndexInput, SearchablePage } from './search-index.ts';
import { type Block, readSearchText } from './search-text.ts';
import { createTally, toVocabulary, type Vocabulary } from './search-vocabulary.ts';

/** An article, ready to be indexed. */
export interface SearchArticle {
	key: string;
	/** Inside the locale: `faq/x/`. */
	url: string;
	title: string;
	blocks: readonly Block[];
	keywords: readonly string[];
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
		for (const { text, depth } of blocks) {
			if (depth !== 1) add(text, { article, isInTitle: false });
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
	const { key, blocks } = readSearchText(html);
	const title = blocks.find(({ depth }) => depth === 1)?.text;
	const missing = Object.entries({ key, title }).filter(([, value]) => !value);
	if (!key || !title)
		return {
			missing: missing.map(([name]) => `The page does not say its ${name} for the search.`),
		};
	return { article: { key, url: path.slice(root.length), title, blocks, keywords }, missing: [] };
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
