import { termsOf } from './analysis/terms.ts';
import { isLoneLetter } from './analysis/words.ts';
import { articlesOf } from './articles.ts';
import type { Engine, Found, Index, Place } from './engine.ts';
import type { PagefindModule, PagefindOptions, PagefindResult } from './pagefind-bundle.ts';

/** Asks the Pagefind bundles of the site at `base`: `https://shop.example/help`. */
export function pagefindEngine(base: string): Engine {
	let failed = 0;
	const bundle = (locale: string) => `${base}/${encodeURIComponent(locale)}/pagefind`;
	const load = async (locale: string): Promise<Index> => {
		const file = `${bundle(locale)}/pagefind.js`;
		// A browser remembers that an import failed: the next try needs another address.
		const address = failed === 0 ? file : `${file}?try=${failed}`;
		try {
			const module = await import(/* @vite-ignore */ address);
			return await openIndex(module, `${bundle(locale)}/`, locale);
		} catch (error) {
			failed++;
			throw error;
		}
	};
	const json = async (locale: string, name: string) => {
		const response = await fetch(`${bundle(locale)}/${name}.json`);
		if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
		return response.json();
	};
	const entry = (locale: string, id: string) => articlesOf(`${bundle(locale)}/`).read(id, []);
	return {
		load,
		entry,
		vocabulary: (locale, shard) =>
			json(locale, shard === undefined ? 'vocabulary' : `vocabulary-${shard}`),
		readings: (locale) => json(locale, 'readings'),
		directory: (locale) => json(locale, 'directory'),
	};
}

/** Starts Pagefind. Resolves when it can be asked. */
export async function openIndex(
	module: PagefindModule,
	basePath: string,
	locale: string,
): Promise<Index> {
	const { failures = { count: 0 }, articles: size = 0, filler = '' } = module;
	const toTerm = termsOf(locale);
	const fillers = new Set(filler.split(' ').map(toTerm));
	const instance = module.createInstance({ ...defaults, basePath });
	const whole = async <T>(act: () => Promise<T>): Promise<T> => {
		const before = failures.count;
		const result = await act();
		// Pagefind answers from what it has when a part of the index did not arrive.
		if (failures.count > before) throw new Error('A part of the search index did not arrive.');
		return result;
	};
	const ask = async (query: string): Promise<ReadonlyMap<string, Place>> => {
		const { results } = await instance.search(query);
		return new Map(results.map((result) => [result.id, placeOf(result)]));
	};
	const score = remember(async (term) => {
		const articles = await whole(() => ask(term));
		return { term, isExact: true, articles };
	});
	const find = remember(async (term) => {
		const articles = await whole(() => ask(`"${term}"`));
		if (articles.size > 0) return { term, isExact: true, articles };
		return { ...(await score(term)), isExact: false };
	});
	await whole(async () => instance.search(''));
	return {
		size,
		find,
		score,
		isFiller: (word) => fillers.has(toTerm(word)) || isLoneLetter(word),
		read: articlesOf(basePath).read,
	};
}

/** A reader who types on asks for the same words again. Few are kept that stand in many articles. */
function remember(ask: (term: string) => Promise<Found>): (term: string) => Promise<Found> {
	const kept = new Map<string, Found>();
	let size = 0;
	return async (term) => {
		const found = kept.get(term) ?? (await ask(term));
		if (!kept.has(term)) size += found.articles.size;
		if (size > 50_000) {
			kept.clear();
			size = found.articles.size;
		}
		kept.set(term, found);
		return found;
	};
}

/**
 * No worker: it is 12 KB more, and one that takes over 5 seconds to start, as on a slow phone, has
 * Pagefind fetch everything a second time.
 */
const defaults: Omit<PagefindOptions, 'basePath'> = {
	excerptLength: 1,
	noWorker: true,
	ranking: { metaWeights: { title: 5, keywords: 3, headings: 2, also: 0.5, digest: 0 } },
};

/** The fields that say what an article is about. */
const naming = new Set(['title', 'keywords']);

function placeOf({ score, words, matchedMetaFields = [] }: PagefindResult): Place {
	return { score, places: words, isInTitle: matchedMetaFields.some((field) => naming.has(field)) };
}
