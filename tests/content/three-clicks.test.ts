import { expect, test } from 'vitest';
import { articlesIn, type Catalog, usedCollections } from '../../src/catalog/catalog.ts';
import type { Article } from '../../src/catalog/entry.ts';
import { homePage } from '../../src/catalog/home-page.ts';
import { listPage, pageNumbers } from '../../src/catalog/list-page.ts';
import { articlePath, collectionPath, homePath, topicPath } from '../../src/catalog/paths.ts';
import { catalog } from './shipped.ts';

test.each([...catalog.locales.keys()])('every article is three clicks from home in %s', (locale) => {
	const near = reach(linksIn(catalog, locale), homePath(locale), 3);
	const far = [...catalog.articles.values()].filter(
		(article) => !near.has(articlePath(article, locale)),
	);
	expect(far.map(({ key }) => key)).toEqual([]);
});

/** What the home page and the lists link to, by the path of the page. Articles are where the way ends. */
function linksIn(catalog: Catalog, locale: string): Map<string, string[]> {
	const home = homePage(catalog, locale);
	return new Map([
		[
			homePath(locale),
			[
				...home.topics.map(({ path }) => path),
				...home.collections.flatMap(({ path, articles }) => [path, ...articles.map(pathOf)]),
			],
		],
		...usedCollections(catalog).flatMap((collection) =>
			pagesOf(articlesIn(catalog, collection), (page) => collectionPath(locale, collection, page)),
		),
		...catalog.topics.flatMap(({ id, articles }) =>
			pagesOf(articles, (page) => topicPath(locale, id, page)),
		),
	]);

	/** A list links to its articles and to its next page. */
	function pagesOf(articles: readonly Article[], path: (page: number) => string) {
		return pageNumbers(articles.length).map((page): [string, string[]] => {
			const shown = listPage(catalog, articles, locale, page).articles;
			return [path(page), [...shown.map(pathOf), path(page + 1)]];
		});
	}
}

function reach(links: ReadonlyMap<string, string[]>, from: string, clicks: number): Set<string> {
	let reached = new Set([from]);
	for (let click = 0; click < clicks; click++) {
		reached = new Set([...reached, ...[...reached].flatMap((path) => links.get(path) ?? [])]);
	}
	return reached;
}

function pathOf({ path }: { path: string }): string {
	return path;
}
