import type { ToTerm } from '../search/analysis/terms.ts';
import type { CutRun } from '../search/analysis/words.ts';
import type { SearchArticle } from './search-article.ts';
import type { FindSynonyms } from './search-synonyms.ts';
import { wordsOf, type WordText } from './search-words.ts';

/** What Pagefind is given of an article, and what it is to show of it. */
export interface SearchRecord {
	/** Its words as the index holds them. */
	words: string;
	/** Those that say more than others, by their field: `ranking` in `pagefind-engine.ts` weighs them. */
	meta: Record<string, string>;
	/** The article's own words, as many as in `words`, with a zero-width space between two. */
	content: string;
}

/** Brings the words of a locale to the form in which they are compared. */
export interface Analysis {
	toTerm: ToTerm;
	cutRun: CutRun;
}

/**
 * The index holds words in the form in which they are compared, and a reader sees them as they are
 * written: the two are the same words in the same order.
 */
export function toRecord(
	{ title, keywords, blocks }: SearchArticle,
	synonyms: FindSynonyms,
	analysis: Analysis,
): SearchRecord {
	const body = blocks.map((block) => ({ ...cutText(block, analysis), depth: block.depth }));
	const named = [title, ...keywords].map((text) => termsIn(text, analysis));
	const meant = synonyms(named);
	const said = synonyms(body.map(({ terms }) => terms)).filter((words) => !meant.includes(words));
	return {
		words: body.map(({ terms }) => terms.join(' ')).join(' '),
		meta: {
			title: inOne(named.slice(0, 1)),
			keywords: inOne([...named.slice(1), ...meant]),
			headings: inOne(body.filter(({ depth }) => depth > 1).map(({ terms }) => terms)),
			also: inOne(said),
		},
		content: body.flatMap(({ chunks }) => chunks).join('\u200B'),
	};
}

function inOne(texts: readonly (readonly string[])[]): string {
	return texts.flat().join(' ');
}

/** The words of a text in the form in which they are compared. */
export function termsIn(text: WordText, { toTerm, cutRun }: Analysis): string[] {
	return wordsOf(text, cutRun)
		.map(({ word }) => toTerm(word))
		.filter(Boolean);
}

/** A block as words: each with what follows it, the first with what stands before it. */
function cutText(block: WordText, { toTerm, cutRun }: Analysis) {
	const { text } = block;
	const chunks: string[] = [];
	const terms: string[] = [];
	let from = 0;
	for (const { word, start } of wordsOf(block, cutRun)) {
		const term = toTerm(word);
		if (term === '') continue;
		if (terms.length > 0) {
			chunks.push(text.slice(from, start));
			from = start;
		}
		terms.push(term);
	}
	const last = text.slice(from);
	if (terms.length > 0) chunks.push(last + (closed.test(last) ? ' ' : ' · '));
	return { chunks, terms };
}

const closed = /[.!?…:;,।。！？؟،]\s*$/u;
