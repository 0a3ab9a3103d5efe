import type { Hit } from './answer.ts';
import type { Engine, Index } from './engine.ts';
import { findWords, readExcerpt, withoutTitle } from './excerpt.ts';
import type { PagefindArticle, PagefindModule, PagefindOptions } from './pagefind-bundle.ts';

/** Asks the Pagefind bundles of the site at `base`: `https://shop.example/help`. */
export function pagefindEngine(base: string): Engine {
	let failed = 0;
	const load = async (locale: string): Promise<Index> => {
		const file = `${base}/${encodeURIComponent(locale)}/pagefind/pagefind.js`;
		// A browser remembers that an import failed: the next try needs another address.
		const address = failed === 0 ? file : `${file}?try=${failed}`;
		try {
			return await openIndex(await import(/* @vite-ignore */ address));
		} catch (error) {
			failed++;
			throw error;
		}
	};
	return { load };
}

/** Starts Pagefind. Resolves when it can be asked. */
export async function openIndex(
	module: PagefindModule,
	options: Partial<PagefindOptions> = {},
): Promise<Index> {
	const { failures = { count: 0 } } = module;
	const instance = module.createInstance({ ...defaults, ...options });
	const ask: Index['ask'] = async (words, limit) => {
		const before = failures.count;
		const { results } = await instance.search(words.join(' '));
		const articles = await Promise.all(results.slice(0, limit).map(({ data }) => data()));
		// Pagefind answers from what it has when a part of the index did not arrive.
		if (failures.count > before) throw new Error('A part of the search index did not arrive.');
		return articles.map(toHit);
	};
	await ask([], 0);
	return { ask };
}

/**
 * No worker: it is 12 KB more, and one that takes over 5 seconds to start, as on a slow phone, has
 * Pagefind fetch everything a second time.
 */
const defaults: PagefindOptions = { excerptLength: 30, excerptEllipsis: '…', noWorker: true };

function toHit(article: PagefindArticle): Hit {
	const { key = '', title = '' } = article.meta;
	const excerpt = withoutTitle(readExcerpt(article.excerpt), title);
	const { words, anywhere } = matchedWords(article);
	return {
		key,
		url: encodeURI(article.url),
		title,
		excerpt: excerpt.text,
		marks: excerpt.marks,
		titleMarks: findWords(title, words, anywhere),
	};
}

/** The words of the article that match, as they are written there. */
function matchedWords({ raw_content: content, locations }: PagefindArticle) {
	const anywhere = content.includes('\u200B');
	const all = content.split(anywhere ? '\u200B' : /[^\S\uFEFF]+/);
	const words = locations.map((location) => trimPunctuation(all[location] ?? ''));
	return { words, anywhere };
}

function trimPunctuation(word: string): string {
	return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
}
