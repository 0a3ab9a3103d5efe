import type { Catalog } from './catalog.ts';
import type { Article } from './entry.ts';
import { byHarm } from './harm.ts';
import { type ArticleLink, linkTo } from './link.ts';
import { type EntryState, stateOf } from './state.ts';

/** How an article stands in one locale. */
export type TranslationState = EntryState | 'source';

/** What the locale's file of an article is: the entry, or the one that a translator would write. */
export interface StatusCell {
	locale: string;
	state: TranslationState;
	file: string;
	exists: boolean;
}

/** An article as it stands in every locale, in the order of `localesFrom`. */
export interface StatusRow extends ArticleLink {
	cells: StatusCell[];
}

/** What is to be done in a locale. */
export interface NextRow extends ArticleLink {
	cell: StatusCell;
}

/** How many articles there are in each state. */
export type StateCounts = Record<TranslationState, number>;

export function statusRow(catalog: Catalog, article: Article, locale: string): StatusRow {
	const cells = localesFrom(catalog, locale).map((tag) => cellOf(article, tag));
	return { ...linkTo(catalog, article, locale), cells };
}

/** The locale of the page first, then the others in their order. */
export function localesFrom({ locales }: Pick<Catalog, 'locales'>, locale: string): string[] {
	return [...new Set([locale, ...locales.keys()])];
}

function cellOf(article: Article, locale: string): StatusCell {
	const entry = article.entries.get(locale);
	return {
		locale,
		state: stateIn(article, locale),
		file: entry?.file ?? `content/${locale}/${article.key}.mdx`,
		exists: entry !== undefined,
	};
}

function stateIn(article: Article, locale: string): TranslationState {
	const entry = article.entries.get(locale) ?? article.source;
	const isOwn = entry.locale === locale && entry.role !== 'translation';
	return isOwn ? 'source' : stateOf(article, entry, locale);
}

export function countStates(catalog: Catalog): Map<string, StateCounts> {
	return new Map(
		[...catalog.locales.keys()].map((locale) => {
			const counts = { source: 0, current: 0, outdated: 0, machine: 0, fallback: 0 };
			for (const article of catalog.articles.values()) counts[stateIn(article, locale)]++;
			return [locale, counts];
		}),
	);
}

/**
 * How some articles stand, in a letter for each locale: what the pages of all locales show in other words,
 * so that the key of a page need not hold its cells.
 */
export function statesOf({ locales }: Catalog, articles: readonly Article[]): string {
	const tags = [...locales.keys()];
	return articles
		.map((article) => article.key + tags.map((tag) => stateIn(article, tag)[0]).join(''))
		.join();
}

/** After so many pieces of work, others come first. */
const mostNext = 10;

/** What is to be done in a locale, the most harmful first. */
export function nextIn(catalog: Catalog, locale: string): NextRow[] {
	return [...catalog.articles.values()]
		.map((article) => ({ article, state: stateIn(article, locale) }))
		.filter(({ article, state }) => isWork(article, state))
		.sort((a, b) => byHarm(a.article.source, b.article.source) || rank(a.state) - rank(b.state))
		.slice(0, mostNext)
		.map(({ article }) => ({
			...linkTo(catalog, article, locale),
			cell: cellOf(article, locale),
		}));
}

/** An original without a source entry is for some locales only: the others do not miss it. */
function isWork({ source }: Article, state: TranslationState): boolean {
	return state === 'fallback' ? source.role === 'source' : rank(state) >= 0;
}

function rank(state: TranslationState): number {
	return ['fallback', 'outdated', 'machine'].indexOf(state);
}
