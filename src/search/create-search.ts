import { toGroups, type Answer, type Found as GroupFound, type Suggestion } from './answer.ts';
import { answerIn } from './answer-in.ts';
import { elsewhere } from './elsewhere.ts';
import type { Engine } from './engine.ts';
import { keepLoaded } from './keep-loaded.ts';
import { nearestTitles } from './nearest.ts';
import { readQuery, wordsOf } from './query.ts';
import { within } from './within.ts';

/** A search over what a reader of `locale` can read. Nothing is fetched until it is asked or told to load. */
export function createSearch(locale: string, { engine, patience = 20_000 }: SearchOptions): Search {
	let sources = keepLoaded(engine);

	/** Whatever fails, the next try starts afresh: Pagefind keeps waiting for a fetch that hangs. */
	const attempt = async <T>(ask: (sources: Engine) => Promise<T>): Promise<T> => {
		const current = sources;
		try {
			return await within(patience, ask(current));
		} catch (cause) {
			if (sources === current) sources = keepLoaded(engine);
			throw new Error(`The search in \`${locale}\` cannot be reached.`, { cause });
		}
	};

	const answer = async (query: string, options: AskOptions, current: Engine): Promise<Answer> => {
		const own = await answerIn(current, locale, query, options);
		const found = [{ locale, hits: own.hits }];
		if (own.coverage >= enough) return toAnswer(query, own.corrected, found);
		const other = await elsewhere(current, locale, query, options);
		if (other && other.coverage > own.coverage + 0.15)
			return toAnswer(query, other.corrected, other.found);
		if (own.hits.length > 0) return toAnswer(query, own.corrected, found);
		return { ...toAnswer(query, undefined, []), nearest: await nearest(query, current) };
	};

	const nearest = async (query: string, current: Engine): Promise<Suggestion[]> => {
		const { articles } = await current.directory(locale);
		const near = nearestTitles(query, articles, locale).map(async ({ id, key, title }) => {
			const { url } = await current.entry(locale, id);
			return { key, url, title, locale };
		});
		return Promise.all(near);
	};

	return {
		load: () => attempt(async (current) => void (await current.load(locale))),
		search: async (input, { exactly = false } = {}) => {
			const query = readQuery(input);
			if (wordsOf(query, locale).length === 0) return toAnswer(query, undefined, []);
			return attempt((current) => answer(query, { exactly }, current));
		},
	};
}

/** How much of a query its own locale must cover for no other to be asked. */
const enough = 0.6;

function toAnswer(query: string, corrected: string | undefined, found: GroupFound[]): Answer {
	return { query, corrected, groups: toGroups(found), nearest: [] };
}

export interface Search {
	/** Fetches what the first question needs. Rejects when that fails; may be tried again. */
	load: () => Promise<void>;
	/** Never rejects for what was typed, only when the index cannot be reached; may be tried again. */
	search: (query: string, options?: Partial<AskOptions>) => Promise<Answer>;
}

export interface AskOptions {
	/** As it was typed: nothing is corrected. */
	exactly: boolean;
}

export interface SearchOptions {
	engine: Engine;
	/** How long to wait for the network, in milliseconds. */
	patience?: number;
}
