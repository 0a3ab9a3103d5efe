import type { Catalog } from './catalog.ts';
import type { Article } from './entry.ts';
import { articlePath } from './paths.ts';
import { isPublishable } from './state.ts';

/** The same page in another language, as `hreflang` says it. */
export interface Alternate {
	/** A locale, or `x-default`. */
	hreflang: string;
	path: string;
}

/**
 * The entries of an article that search engines may know, with the source as `x-default`. The same list
 * stands on every one of those pages, so that it is mutual.
 * https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function alternatesOf(catalog: Catalog, article: Article): Alternate[] {
	const known = [...catalog.locales.keys()].filter((locale) => {
		const entry = article.entries.get(locale);
		return entry && isPublishable(entry);
	});
	const alternates = known.map((hreflang) => ({ hreflang, path: articlePath(article, hreflang) }));
	if (!isPublishable(article.source)) return alternates;
	const original = articlePath(article, article.source.locale);
	return [...alternates, { hreflang: 'x-default', path: original }];
}

/** Alternates of a page that exists in every locale, such as the home page. */
export function alternatesOfList(catalog: Catalog, path: (locale: string) => string): Alternate[] {
	return [
		...[...catalog.locales.keys()].map((hreflang) => ({ hreflang, path: path(hreflang) })),
		{ hreflang: 'x-default', path: path(catalog.sourceLocale) },
	];
}
