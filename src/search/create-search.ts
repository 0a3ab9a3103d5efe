import { toGroups, type Answer } from './answer.ts';
import type { Engine, Index } from './engine.ts';
import { readQuery, wordsOf } from './query.ts';
import { within } from './within.ts';

/** A search over what a reader of `locale` can read. Nothing is fetched until it is asked or told to load. */
export function createSearch(locale: string, { engine, patience = 20_000 }: SearchOptions): Search {
	let index: Promise<Index> | undefined;

	/** Whatever fails, the next try starts afresh: Pagefind keeps waiting for a fetch that hangs. */
	const attempt = async <T>(ask: (index: Index) => Promise<T>): Promise<T> => {
		const current = (index ??= within(patience, engine.load(locale)));
		try {
			return await within(patience, current.then(ask));
		} catch (cause) {
			if (index === current) index = undefined;
			throw new Error(`The search in \`${locale}\` cannot be reached.`, { cause });
		}
	};

	return {
		load: () => attempt(async () => undefined),
		search: async (input) => {
			const query = readQuery(input);
			const words = wordsOf(query, locale);
			const hits = words.length > 0 ? await attempt((found) => found.ask(words, 10)) : [];
			const groups = toGroups([{ locale, hits }]);
			return { query, corrected: undefined, groups, nearest: [] };
		},
	};
}

export interface Search {
	/** Fetches what the first question needs. Rejects when that fails; may be tried again. */
	load: () => Promise<void>;
	/** Never rejects for what was typed, only when the index cannot be reached; may be tried again. */
	search: (query: string) => Promise<Answer>;
}

export interface SearchOptions {
	engine: Engine;
	/** How long to wait for the network, in milliseconds. */
	patience?: number;
}
