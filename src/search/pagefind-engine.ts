import type { Hit } from './answer.ts';
import type { Engine, Found, Index, Place } from './engine.ts';
import { excerptOf, findWords } from './excerpt.ts';
import type {
	PagefindArticle,
	PagefindModule,
	PagefindOptions,
	PagefindResult,
} from './pagefind-bundle.ts';

/** Asks the Pagefind bundles of the site at `base`: `https://shop.example/help`. */
export function pagefindEngine(base: string): Engine {
	let failed = 0;
	const bundle = (locale: string) => `${base}/${encodeURIComponent(locale)}/pagefind`;
	const load = async (locale: string): Promise<Index> => {
		const file = `${bundle(locale)}/pagefind.js`;
		// A browser remembers that an import failed: the next try needs another address.
		const address = failed === 0 ? file : `${file}?try=${failed}`;
		try {
			return await openIndex(await import(/* @vite-ignore */ address));
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
	const entry = async (locale: string, id: string): Promise<Hit> => {
		const response = await fetch(`${bundle(locale)}/fragment/${id}.pf_fragment`);
		if (!response.ok || !response.body) throw new Error(`${response.status} for ${response.url}`);
		const text = await new Response(
			response.body.pipeThrough(new DecompressionStream('gzip')),
		).text();
		const { url, content, meta } = JSON.parse(text.slice(text.indexOf('{')));
		const address = new URL(`${base}/${encodeURIComponent(locale)}/${url}`, location.href).pathname;
		return toHit({ url: decodeURI(address), raw_content: content, meta }, []);
	};
	return {
		load,
		entry,
		vocabulary: (locale) => json(locale, 'vocabulary'),
		readings: (locale) => json(locale, 'readings'),
		directory: (locale) => json(locale, 'directory'),
	};
}

/** Starts Pagefind. Resolves when it can be asked. */
export async function openIndex(
	module: PagefindModule,
	options: Partial<PagefindOptions> = {},
): Promise<Index> {
	const { failures = { count: 0 }, articles: size = 0 } = module;
	const instance = module.createInstance({ ...defaults, ...options });
	const known = new Map<string, PagefindResult>();
	const whole = async <T>(act: () => Promise<T>): Promise<T> => {
		const before = failures.count;
		const result = await act();
		// Pagefind answers from what it has when a part of the index did not arrive.
		if (failures.count > before) throw new Error('A part of the search index did not arrive.');
		return result;
	};
	const find = async (term: string): Promise<Found> => {
		const exact = await instance.search(`"${term}"`);
		const { results } = await instance.search(term);
		for (const result of results) if (!known.has(result.id)) known.set(result.id, result);
		return {
			isExact: exact.results.length > 0,
			articles: new Map(results.map((result) => [result.id, placeOf(result)])),
		};
	};
	const read: Index['read'] = async (id, places, length) => {
		const article = await known.get(id)?.data();
		if (!article) throw new Error(`Nothing was found as \`${id}\`.`);
		return toHit(article, places, length);
	};
	await whole(async () => instance.search(''));
	return {
		size,
		find: (term) => whole(() => find(term)),
		read: (id, places, length) => whole(() => read(id, places, length)),
	};
}

/**
 * No worker: it is 12 KB more, and one that takes over 5 seconds to start, as on a slow phone, has
 * Pagefind fetch everything a second time.
 */
const defaults: PagefindOptions = {
	excerptLength: 1,
	noWorker: true,
	ranking: { metaWeights: { title: 5, keywords: 3, also: 0.5, digest: 0 } },
};

function placeOf({ score, words, matchedMetaFields = [] }: PagefindResult): Place {
	return { score, places: words, isInTitle: matchedMetaFields.some((field) => field !== 'also') };
}

function toHit(article: PagefindArticle, places: readonly number[], length = 0): Hit {
	const { key = '', title = '' } = article.meta;
	const words = article.raw_content.replaceAll('&lt;', '<').replaceAll('&gt;', '>').split('\u200B');
	const { text, marks } = excerptOf(
		words,
		places,
		title,
		words.length <= length ? length : undefined,
	);
	const matched = places.map((place) => trimPunctuation(words[place] ?? ''));
	return {
		key,
		url: encodeURI(article.url),
		title,
		excerpt: text,
		marks,
		titleMarks: findWords(title, matched),
	};
}

function trimPunctuation(word: string): string {
	return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
}
