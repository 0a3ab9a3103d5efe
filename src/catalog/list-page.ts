import type { Catalog } from './catalog.ts';
import type { Article } from './entry.ts';
import { type ArticleLink, linkWithDescription } from './link.ts';

/** After so many articles a list continues on the next page. */
const pageSize = 100;

/** One page of a list of articles. */
export interface ListPage {
	/** Counts from 1. */
	page: number;
	pages: number;
	total: number;
	articles: ArticleLink[];
}

function pagesOf(total: number): number {
	return Math.max(1, Math.ceil(total / pageSize));
}

/** The numbers of the pages that a list of `total` articles has: 1, 2, … */
export function pageNumbers(total: number): number[] {
	return Array.from({ length: pagesOf(total) }, (_, index) => index + 1);
}

export function listPage(
	catalog: Catalog,
	articles: readonly Article[],
	locale: string,
	page: number,
	toLink = linkWithDescription,
): ListPage {
	return {
		page,
		pages: pagesOf(articles.length),
		total: articles.length,
		articles: pageOf(articles, page).map((article) => toLink(catalog, article, locale)),
	};
}

export function pageOf<T>(items: readonly T[], page: number): T[] {
	return items.slice((page - 1) * pageSize, page * pageSize);
}
