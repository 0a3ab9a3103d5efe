import { decoded } from '../catalog/decoded.ts';
import type { Article } from '../catalog/entry.ts';
import { parseAddress, slugIn } from '../catalog/paths.ts';
import type { Subject } from './subject.ts';

/**
 * What to write for an address of the site itself: the key of the article, or the path of the file.
 *
 * @returns `undefined` for other addresses, and for pages that have no key
 *
 * @example
 * withoutOwnAddress('https://shop.example/de/faq/groessen#jacken', subject) // => 'faq/sizes#jacken'
 */
export function withoutOwnAddress(target: string, subject: Subject): string | undefined {
	const path = pathOnSite(target, subject);
	if (path === undefined) return undefined;
	const [page = '', anchor] = path.split('#', 2);
	if (subject.publicFiles.has(page)) return page;
	const article = articleAt(page, subject);
	return article && (anchor === undefined ? article.key : `${article.key}#${anchor}`);
}

/** The path below the site, decoded. The scheme does not count: an old link may say `http:`. */
function pathOnSite(target: string, { settings }: Subject): string | undefined {
	const { origin, base } = settings.site.url ? parseAddress(settings.site.url) : settings.address;
	if (!origin || !/^https?:/i.test(target) || !URL.canParse(target)) return undefined;
	const { host, pathname, hash } = new URL(target);
	if (host !== new URL(origin).host || !pathname.startsWith(`${base}/`)) return undefined;
	return decoded(pathname.slice(base.length) + hash);
}

function articleAt(page: string, { catalog }: Subject): Article | undefined {
	const [, locale, collection, slug] =
		/^\/([^/]+)\/([^/]+)\/([^/]+)(?:\/(?:index\.(?:html|md))?)?$/.exec(page) ?? [];
	if (locale === undefined || slug === undefined || !catalog.locales.has(locale)) return undefined;
	const named = catalog.articles.get(`${collection}/${slug}`);
	if (named) return named;
	const inCollection = [...catalog.articles.values()].filter(
		(article) => article.collection === collection,
	);
	return inCollection.find((article) => slugIn(article, locale) === slug);
}
