import { alternatesOf, alternatesOfList, type Alternate } from '../catalog/alternates.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { articlePath, collectionPath, contactPath, homePath } from '../catalog/paths.ts';
import { usedCollections } from '../catalog/catalog.ts';
import { isPublishable } from '../catalog/state.ts';
import { escapeXml } from './xml.ts';

/** Turns a path of the site into an absolute address. */
export type ToUrl = (path: string) => string;

interface SitemapPage {
	path: string;
	updated?: string | undefined;
	alternates: Alternate[];
}

/**
 * The sitemap of one locale: its own entries that people have written or checked, and its lists.
 * https://www.sitemaps.org/protocol.html
 */
export function formatSitemap(catalog: Catalog, locale: string, toUrl: ToUrl): string {
	const urls = [...pagesIn(catalog, locale)].map(({ path, updated, alternates }) =>
		[
			'<url>',
			`<loc>${escapeXml(toUrl(path))}</loc>`,
			...(updated ? [`<lastmod>${updated}</lastmod>`] : []),
			...alternates.map(
				({ hreflang, path }) =>
					`<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(toUrl(path))}"/>`,
			),
			'</url>',
		].join('\n'),
	);
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}

/** `/sitemap.xml`: the sitemaps of all locales, whichever of them a build makes. */
export function formatSitemapIndex(locales: Iterable<string>, toUrl: ToUrl): string {
	const sitemaps = [...locales].map(
		(locale) => `<sitemap><loc>${escapeXml(toUrl(`/${locale}/sitemap.xml`))}</loc></sitemap>`,
	);
	return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${sitemaps.join('\n')}
</sitemapindex>
`;
}

function* pagesIn(catalog: Catalog, locale: string): Generator<SitemapPage> {
	const list = (path: (locale: string) => string) => ({
		path: path(locale),
		alternates: alternatesOfList(catalog, path),
	});
	yield list(homePath);
	for (const collection of usedCollections(catalog)) {
		yield list((tag) => collectionPath(tag, collection));
	}
	yield list(contactPath);
	for (const article of catalog.articles.values()) {
		const entry = article.entries.get(locale);
		if (!entry || !isPublishable(entry)) continue;
		yield {
			path: articlePath(article, locale),
			updated: article.source.updated,
			alternates: alternatesOf(catalog, article),
		};
	}
}
