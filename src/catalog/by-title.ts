import { compareIn } from '../i18n/format.ts';
import { letterOf } from '../i18n/letter.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Catalog } from './catalog.ts';
import type { Article } from './entry.ts';
import { resolve } from './fallback.ts';
import type { ArticleLink } from './link.ts';

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

/** Articles under one letter; those under none have no letter. */
export interface LetterGroup {
	letter: string | undefined;
	articles: ArticleLink[];
}

/**
 * Divides a list in alphabetical order, which stays as it is within a letter. A letter stands there once: in
 * Chinese “Apple Pay” comes long after 安全, and a reader looks for both under A.
 */
export function groupByLetter(articles: readonly ArticleLink[], locale: Locale): LetterGroup[] {
	const groups = new Map<string | undefined, ArticleLink[]>();
	for (const article of articles) {
		const letter = letterOf(article.title, locale);
		const known = groups.get(letter);
		if (known) known.push(article);
		else groups.set(letter, [article]);
	}
	return [...groups].map(([letter, articles]) => ({ letter, articles }));
}
