import type { Catalog } from '../catalog/catalog.ts';
import { articlePath } from '../catalog/paths.ts';

/** An old address of an article and its present one: both are paths of the site. */
export interface Redirect {
	locale: string;
	from: string;
	to: string;
}

/** The old slugs of every entry, per locale. */
export function redirectsOf(catalog: Catalog): Redirect[] {
	return [...catalog.articles.values()].flatMap((article) =>
		[...article.entries.values()].flatMap(({ locale, aliases, collection }) =>
			aliases.map((alias) => ({
				locale,
				from: `/${locale}/${collection}/${alias}/`,
				to: articlePath(article, locale),
			})),
		),
	);
}
