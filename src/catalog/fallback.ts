import type { Catalog } from './catalog.ts';
import type { Article, Entry } from './entry.ts';

/**
 * Picks the entry for a reader of `locale`: their own, else the first that their fallback chain has,
 * else the source.
 *
 * @example
 * // With entries in `en` (the source) and `pt`:
 * resolve(catalog, article, 'pt-BR').locale // => 'pt'
 * resolve(catalog, article, 'de').locale    // => 'en'
 */
export function resolve(catalog: Catalog, article: Article, locale: string): Entry {
	const own = article.entries.get(locale);
	if (own) return own;
	for (const candidate of catalog.locales.get(locale)?.fallback ?? []) {
		const entry = article.entries.get(candidate);
		if (entry) return entry;
	}
	return article.source;
}
