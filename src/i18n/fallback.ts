import { broaden } from './tag.ts';

/**
 * The locales to read in place of `tag`, best first: its own list, then broader tags (RFC 4647
 * section 3.4), then what those fall back to in turn, level by level, and the source locale last,
 * unless the own list puts it earlier. Nothing twice, never itself, and only what `exists`.
 *
 * @example
 * // mr: ['hi'], hi: ['ur'], source en
 * fallbackChain('mr', site) // => ['hi', 'ur', 'en']
 */
export function fallbackChain(tag: string, { exists, fallbackOf, sourceLocale }: Site): string[] {
	const chain = new Set([tag]);
	// A set is iterated in the order of insertion, what is added on the way included.
	for (const locale of chain) {
		for (const next of [...fallbackOf(locale), ...broaden(locale)]) {
			const comesLast = next === sourceLocale && locale !== tag;
			if (exists(next) && !comesLast) chain.add(next);
		}
	}
	if (exists(sourceLocale)) chain.add(sourceLocale);
	chain.delete(tag);
	return [...chain];
}

interface Site {
	exists: (tag: string) => boolean;
	/** The list in the locale's file. */
	fallbackOf: (tag: string) => readonly string[];
	sourceLocale: string;
}
