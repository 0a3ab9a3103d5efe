import type { CollectionName } from '../schemas/collections.ts';
import type { Article } from './entry.ts';

/**
 * Paths inside the site: they begin and end with `/`, hold letters of any script as they are, and know
 * nothing of the base that the site stands under.
 */
export const homePath = (locale: string) => `/${locale}/`;
export const searchPath = (locale: string, page = 1) => paged(`/${locale}/search/`, page);
export const contactPath = (locale: string) => `/${locale}/contact/`;
export const translationsPath = (locale: string, page = 1) =>
	paged(`/${locale}/translations/`, page);

export function collectionPath(locale: string, collection: CollectionName, page = 1): string {
	return paged(`/${locale}/${collection}/`, page);
}

export function topicPath(locale: string, topic: string, page = 1): string {
	return paged(`/${locale}/topics/${topic}/`, page);
}

/** Where a reader of `locale` finds the article. A fallback stands under the article's own name. */
export function articlePath(article: Article, locale: string): string {
	return `/${locale}/${article.collection}/${slugIn(article, locale)}/`;
}

export function slugIn(article: Article, locale: string): string {
	return article.entries.get(locale)?.slug ?? article.name;
}

/** What follows the path of a list on its further pages: lists continue at `…/page/2/`. */
export function pagePart(page: number): string | undefined {
	return page === 1 ? undefined : `page/${page}`;
}

function paged(path: string, page: number): string {
	const part = pagePart(page);
	return part ? `${path}${part}/` : path;
}

/** Where the site stands: `https://shop.example` and `/help`, or nowhere in particular. */
export interface Address {
	/** Without it, nothing absolute can be said. */
	origin: string | undefined;
	/** Empty, or a path that begins with `/` and does not end with one, encoded as in an address. */
	base: string;
}

/** @example parseAddress('https://shop.example/help/') // => { origin: 'https://shop.example', base: '/help' } */
export function parseAddress(url: string | undefined): Address {
	if (!url) return { origin: undefined, base: '' };
	const { origin, pathname } = new URL(url);
	return { origin, base: withoutSlashesAtEnd(pathname) };
}

/** The look behind keeps a long run of slashes from being tried at each of them. */
export function withoutSlashesAtEnd(address: string): string {
	return address.replace(/(?<!\/)\/+$/, '');
}

/** A path as it is written in a page: with the base, and letters of other scripts encoded (RFC 3987, section 3.1). */
export function hrefTo({ base }: Address, path: string): string {
	return base + encodeURI(path);
}

/** A path as other sites must write it; `undefined` where the site has no address. */
export function urlOf(address: Address, path: string): string | undefined {
	return address.origin && address.origin + hrefTo(address, path);
}
