import type { Article, Entry } from './entry.ts';

/** How far a reader may rely on an entry; the first that holds, in this order from the last to the first. */
export type EntryState = 'current' | 'outdated' | 'machine' | 'fallback';

/** What a reader of `locale` is told about an entry. */
export function stateOf(article: Article, entry: Entry, locale: string): EntryState {
	if (entry.locale !== locale) return 'fallback';
	if (entry.translation === 'machine') return 'machine';
	return isOutdated(article, entry) ? 'outdated' : 'current';
}

/**
 * Whether the source has changed since the translation was made. A translation that does not say what it
 * was made from counts as current.
 */
export function isOutdated(article: Article, entry: Entry): boolean {
	return (
		entry.role === 'translation' &&
		entry.source !== undefined &&
		entry.source !== article.source.body.blocks.join('.')
	);
}

/**
 * Whether search engines, sitemaps, feeds and `hreflang` may name an entry: people have written or
 * checked it.
 */
export function isPublishable(entry: Entry): boolean {
	return entry.translation !== 'machine';
}
