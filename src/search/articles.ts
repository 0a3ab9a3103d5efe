import type { Hit } from './answer.ts';
import type { Index } from './engine.ts';
import { excerptOf, findWords } from './excerpt.ts';

/**
 * The articles of a bundle, each in a file of Pagefind's. Pagefind would cut an excerpt for every heading
 * of an article, which takes longer than the search.
 */
export function articlesOf(bundle: string): Pick<Index, 'read'> {
	const kept = new Map<string, Promise<Article>>();
	const open = (id: string): Promise<Article> => {
		const article = kept.get(id) ?? fetchArticle(`${bundle}fragment/${id}.pf_fragment`);
		kept.set(id, article);
		article.catch(() => kept.delete(id));
		return article;
	};
	return {
		read: async (id, places, length) => toHit(await open(id), { bundle, places, length }),
	};
}

interface Article {
	/** Inside the locale; not encoded. */
	url: string;
	/** Its words, each with what follows it. */
	words: string[];
	meta: { key?: string; title?: string };
}

async function fetchArticle(address: string): Promise<Article> {
	const response = await fetch(address);
	if (!response.ok || !response.body) throw new Error(`${response.status} for ${address}`);
	const opened = response.body.pipeThrough(new DecompressionStream('gzip'));
	const text = await new Response(opened).text();
	const { url, content, meta } = JSON.parse(text.slice(text.indexOf('{')));
	return { url, words: content.split('\u200B'), meta };
}

function toHit({ url, words, meta }: Article, { bundle, places, length = 0 }: Shown): Hit {
	const { key = '', title = '' } = meta;
	const { text, marks } = excerptOf(
		words,
		places,
		title,
		words.length <= length ? length : undefined,
	);
	const matched = places.map((place) => trimPunctuation(words[place] ?? ''));
	return {
		key,
		url: addressOf(bundle, url),
		title,
		excerpt: text,
		marks,
		titleMarks: findWords(title, matched),
	};
}

interface Shown {
	bundle: string;
	places: readonly number[];
	length?: number | undefined;
}

/** As it is written in a link: without the origin where it is the page's own. */
function addressOf(bundle: string, url: string): string {
	const whole = encodeURI(bundle.replace(/pagefind\/$/, '') + url.replace(/^\/+/, ''));
	const origin = globalThis.location?.origin;
	return origin && whole.startsWith(`${origin}/`) ? whole.slice(origin.length) : whole;
}

function trimPunctuation(word: string): string {
	return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
}
