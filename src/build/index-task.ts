import { join } from 'node:path';
import { withGlossary } from './search-synonyms.ts';
import type { Site } from './site.ts';

/** What the search index of a locale is made from, besides its pages. */
export interface IndexTask {
	locale: string;
	/** `dist/<locale>/pagefind` */
	directory: string;
	synonyms: Readonly<Record<string, readonly string[]>> | undefined;
	/** Where a query is asked that has no answer here: the fallback chain, then the source. */
	chain: readonly string[];
	/** The other locales of the site. */
	others: readonly string[];
}

export function indexTask({ settings, catalog }: Site, tag: string, directory: string): IndexTask {
	const chain = [...(catalog.locales.get(tag)?.fallback ?? []), settings.site.sourceLocale];
	return {
		locale: tag,
		directory: join(directory, tag, 'pagefind'),
		synonyms: withGlossary(settings.synonyms.get(tag) ?? {}, settings.glossary, tag),
		chain: [...new Set(chain)].filter((other) => other !== tag),
		others: [...catalog.locales.keys()].filter((other) => other !== tag),
	};
}
