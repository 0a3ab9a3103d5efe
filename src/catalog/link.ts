import type { Catalog } from './catalog.ts';
import type { Article } from './entry.ts';
import { resolve } from './fallback.ts';
import { articlePath } from './paths.ts';

/** An article as a list or a link names it, for a reader of one locale. */
export interface ArticleLink {
	key: string;
	path: string;
	title: string;
	/** Only where it is shown: a page is rendered again when anything in its links changes. */
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
		...(entry.locale !== locale && { locale: entry.locale }),
	};
}

/** A link with what the article says, for lists that show it. */
export function linkWithDescription(
	catalog: Catalog,
	article: Article,
	locale: string,
): ArticleLink {
	const { description } = resolve(catalog, article, locale);
	return { ...linkTo(catalog, article, locale), description };
}
