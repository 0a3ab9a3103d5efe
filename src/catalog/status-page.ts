import type { Catalog } from './catalog.ts';
import { resolve } from './fallback.ts';
import { type ArticleLink, linkTo } from './link.ts';
import { type EntryState, stateOf } from './state.ts';

/** How an article stands in one locale. */
export type TranslationState = EntryState | 'source';

export interface StatusRow extends ArticleLink {
	state: TranslationState;
	/** The file of the locale's entry, or the one that a translator would write. */
	file: string;
	exists: boolean;
}

/** Every article as it stands in a locale, in the order of the site. */
export function statusRows(catalog: Catalog, locale: string): StatusRow[] {
	return [...catalog.articles.values()].map((article) => {
		const entry = resolve(catalog, article, locale);
		const isOwn = entry.locale === locale;
		return {
			...linkTo(catalog, article, locale),
			state: isOwn && entry.role !== 'translation' ? 'source' : stateOf(article, entry, locale),
			file: isOwn ? entry.file : `content/${locale}/${article.key}.mdx`,
			exists: isOwn,
		};
	});
}

/** How many rows there are in each state. */
export function countStates(rows: readonly StatusRow[]): Record<TranslationState, number> {
	const counts = { source: 0, current: 0, outdated: 0, machine: 0, fallback: 0 };
	for (const { state } of rows) counts[state]++;
	return counts;
}
