import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collections } from '../src/schemas/collections.ts';

/** The addresses of a built site's articles by locale, encoded. */
export function articlePathsIn(out: string): Map<string, string[]> {
	const locales = foldersIn(out).filter((name) => hasCollection(join(out, name)));
	return new Map(locales.map((locale) => [locale, articlesOf(out, locale)]));
}

function articlesOf(out: string, locale: string): string[] {
	return collections.flatMap((collection) =>
		foldersIn(join(out, locale, collection))
			.filter((slug) => slug !== 'page' && isArticle(join(out, locale, collection, slug)))
			.map((slug) => encodeURI(`/${locale}/${collection}/${slug}/`)),
	);
}

/** An old slug redirects, and is no article. */
function isArticle(folder: string): boolean {
	return readFileSync(join(folder, 'index.html'), 'utf8').includes('data-article');
}

function foldersIn(folder: string): string[] {
	try {
		return readdirSync(folder, { withFileTypes: true })
			.filter((item) => item.isDirectory())
			.map(({ name }) => name);
	} catch {
		return [];
	}
}

/** Whether a folder is that of a locale. */
function hasCollection(folder: string): boolean {
	return foldersIn(folder).some((name) => collections.some((known) => known === name));
}
