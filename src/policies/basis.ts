import type { Article, Entry } from '../catalog/entry.ts';
import { factOf, type Fact, type Facts } from '../facts/facts.ts';
import type { Markets } from '../facts/markets.ts';

/** What of `facts.yaml` and `markets.yaml` a page shows: part of the key under which it is kept. */
export interface Basis {
	facts: [id: string, fact: Fact | undefined][];
	/** Names, currencies and groups decide what holds where. */
	markets?: Markets | undefined;
}

/**
 * The facts of an entry and of its source, whose policy and headings every translation shows, as they are
 * stated: with other values a page is rendered again, and no other page is.
 */
export function basisOf(
	{ source }: Pick<Article, 'source'>,
	entry: Entry,
	{ facts, markets }: { facts: Facts; markets: Markets },
): Basis {
	const ids = new Set([...entry.body.facts, ...source.body.facts]);
	const dependsOnMarkets = entry.body.hasMarkets || source.policy !== undefined;
	return {
		facts: [...ids].sort().map((id) => [id, factOf(facts, id)]),
		...(dependsOnMarkets && { markets }),
	};
}
