import type { Catalog } from '../catalog/catalog.ts';
import { articlePath } from '../catalog/paths.ts';
import type { Redirect } from '../host/redirects.ts';

/**
 * The old addresses in one locale: those that its entries name; where an article has none there, those of
 * its source, since a fallback stood under them. An address that is a page again redirects nowhere.
 */
export function redirectsIn(catalog: Catalog, locale: string): Redirect[] {
	const articles = [...catalog.articles.values()];
	const pages = new Set(articles.map((article) => articlePath(article, locale)));
	const redirects = articles.flatMap((article) => {
		const { aliases } = article.entries.get(locale) ?? article.source;
		return aliases.map((alias) => ({
			from: `/${locale}/${article.collection}/${alias}/`,
			to: articlePath(article, locale),
		}));
	});
	return redirects.filter(({ from }) => !pages.has(from));
}

/** The Markdown of an article moves with its page. */
export function toMarkdown({ from, to }: Redirect): Redirect {
	return { from: `${from}index.md`, to: `${to}index.md` };
}
