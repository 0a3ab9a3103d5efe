import { wordsIn, type CutRun } from '../search/analysis/words.ts';
import type { ToTerm } from '../search/analysis/terms.ts';
import type { Block } from './search-text.ts';

/** What Pagefind is given of an article, and what it is to show of it. */
export interface SearchRecord {
	/** Its words as the index holds them. */
	html: string;
	/** The article's own words, as many as in `html`, with a zero-width space between two. */
	content: string;
	/** How many words there are. */
	words: number;
}

/**
 * The index holds words in the form in which they are compared, and a reader sees them as they are
 * written: the two are the same words in the same order.
 */
export function toRecord(
	{ blocks, title, keywords, also }: RecordInput,
	{ toTerm, language, cutRun }: Analysis,
): SearchRecord {
	let body = '';
	const written: string[] = [];
	const terms = (text: string) =>
		wordsIn(text, language, cutRun)
			.map(({ word }) => toTerm(word))
			.filter(Boolean)
			.join(' ');
	for (const { text, depth } of blocks) {
		const { chunks, found } = cutText(text, { toTerm, language, cutRun });
		if (found.length === 0) continue;
		written.push(...chunks);
		const element = depth === 0 ? 'p' : `h${depth}`;
		body += `<${element}>${found.join(' ')}</${element}>`;
	}
	const meta = { title, keywords: keywords.join(' '), also: also.join(' ') };
	const fields = Object.entries(meta).map(
		([name, text]) => `<meta data-pagefind-meta="${name}[content]" content="${terms(text)}">`,
	);
	return {
		html: `<html><body>${fields.join('')}<main data-pagefind-body>${body}</main></body></html>`,
		content: written.join('\u200B'),
		words: written.length,
	};
}

/** A block as words: each with what follows it, the first with what stands before it. */
function cutText(text: string, { toTerm, language, cutRun }: Analysis) {
	const chunks: string[] = [];
	const found: string[] = [];
	let from = 0;
	const words = wordsIn(text, language, cutRun).flatMap((written) => {
		const term = toTerm(written.word);
		return term === '' ? [] : [{ ...written, term }];
	});
	for (const [index, { term }] of words.entries()) {
		const end = words[index + 1]?.start ?? text.length;
		chunks.push(text.slice(from, end));
		found.push(term);
		from = end;
	}
	const last = chunks.at(-1);
	if (last !== undefined) chunks[chunks.length - 1] = last + (closed.test(last) ? ' ' : ' · ');
	return { chunks, found };
}

const closed = /[.!?…:;,।。！？؟،]\s*$/u;

interface RecordInput {
	blocks: readonly Block[];
	title: string;
	keywords: readonly string[];
	/** Words that mean what the article says. */
	also: readonly string[];
}

export interface Analysis {
	toTerm: ToTerm;
	language: string;
	cutRun: CutRun;
}
