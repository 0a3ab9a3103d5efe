import type { Catalog } from './catalog.ts';
import type { Article } from './entry.ts';
import { resolve } from './fallback.ts';
import { articlePath } from './paths.ts';

/** An article as a list or a link names it, for a reader of one locale. */
export interface ArticleLink {
	key: string;
	path: string;
	title: string;
	description?: string | undefined;
	/** The language of the title, where it is not the reader's. */
	locale?: string | undefined;
}

export function linkTo(catalog: Catalog, article: Article, locale: string): ArticleLink {
	const entry = resolve(catalog, article, locale);
	return {
		key: article.key,
		path: articlePath(article, locale),
		title: entry.title,
		description: entry.description,
		...(entry.locale !== locale && { locale: entry.locale }),
	};
}
