import type { Answer } from '../answer.ts';
import { createSearch } from '../create-search.ts';
import { pagefindEngine } from '../pagefind-engine.ts';
import type { SearchTexts } from '../texts.ts';
import { within } from '../within.ts';
import type { Place } from './place.ts';

/** Everything that the interface fetches, when it is first needed. */
export function createSource({ base, locale }: Place): Source {
	const { load, search } = createSearch(locale, { engine: pagefindEngine(base) });
	let texts: Promise<SearchTexts> | undefined;
	const loadTexts = () => {
		texts ??= within(20_000, fetchTexts(`${base}/${locale}/search.json`)).catch((error) => {
			texts = undefined;
			throw error;
		});
		return texts;
	};
	return {
		loadTexts,
		prepare: () => void Promise.allSettled([loadTexts(), load()]),
		search: async (query, options) => {
			const [texts, answer] = await Promise.all([loadTexts(), search(query, options)]);
			return { ...answer, texts };
		},
	};
}

async function fetchTexts(address: string): Promise<SearchTexts> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} for ${address}`);
	return response.json();
}

/** An answer, with the words to present it in. */
export interface Presented extends Answer {
	texts: SearchTexts;
}

export interface Source {
	/** Rejects when they cannot be had; may be tried again. */
	loadTexts: () => Promise<SearchTexts>;
	/** Fetches ahead what the first question needs. A failure shows when something is asked. */
	prepare: () => void;
	/** Rejects when the network fails; may be tried again. */
	search: (query: string, options?: { exactly: boolean }) => Promise<Presented>;
}
