import type { Article } from '../catalog/entry.ts';
import { articlePath } from '../catalog/paths.ts';
import type { Site } from './site.ts';

/** The page of an article in a locale. */
export interface ArticlePage {
	article: Article;
	path: string;
	/** What is rendered after it; `undefined` for the last one. */
	next: string | undefined;
}

/** The pages of all articles, locale by locale, in the order in which they are rendered. */
export function articlePages(
	{ catalog }: Site,
	locales: readonly string[],
): [string, ArticlePage[]][] {
	const articles = [...catalog.articles.values()];
	const [first] = articles;
	return locales.map((locale, index) => {
		const paths = articles.map((article) => articlePath(article, locale));
		const nextLocale = locales[index + 1];
		const end = first && nextLocale && articlePath(first, nextLocale);
		return [
			locale,
			articles.map((article, at) => ({
				article,
				path: paths[at] ?? '',
				next: paths[at + 1] ?? end,
			})),
		];
	});
}
