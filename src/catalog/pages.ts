import { articlesIn, type Catalog, usedCollections } from './catalog.ts';
import type { Article } from './entry.ts';
import { pageNumbers } from './list-page.ts';
import {
	articlePath,
	collectionPath,
	contactPath,
	homePath,
	searchPath,
	topicPath,
	translationsPath,
} from './paths.ts';

/** A page of the site: its path, and the article that it shows if it shows one. */
export interface SitePage {
	path: string;
	article?: Article;
}

/** Every page of a locale. Where a list continues, its further pages are pages, too. */
export function* pagesIn(catalog: Catalog, locale: string): Generator<SitePage> {
	const all = pageNumbers(catalog.articles.size);
	yield { path: homePath(locale) };
	yield { path: contactPath(locale) };
	for (const page of all) yield { path: searchPath(locale, page) };
	for (const page of all) yield { path: translationsPath(locale, page) };
	for (const collection of usedCollections(catalog)) {
		for (const page of pageNumbers(articlesIn(catalog, collection).length)) {
			yield { path: collectionPath(locale, collection, page) };
		}
	}
	for (const { id, articles } of catalog.topics) {
		for (const page of pageNumbers(articles.length)) yield { path: topicPath(locale, id, page) };
	}
	for (const article of catalog.articles.values()) {
		yield { path: articlePath(article, locale), article };
	}
}
