import { compareIn } from '../i18n/format.ts';
import type { Catalog } from './catalog.ts';
import type { Article } from './entry.ts';
import { resolve } from './fallback.ts';

/** Every article, in the alphabetical order of the locale's titles. */
export function articlesByTitle(catalog: Catalog, tag: string): Article[] {
	const locale = catalog.locales.get(tag);
	if (!locale) return [];
	const compare = compareIn(locale);
	return [...catalog.articles.values()]
		.map((article) => ({ article, title: resolve(catalog, article, tag).title }))
		.sort((a, b) => compare(a.title, b.title))
		.map(({ article }) => article);
}
