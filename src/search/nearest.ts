import type { Suggestion } from './answer.ts';
import { fold } from './analysis/fold.ts';
import { languageOf } from './analysis/language.ts';
import type { Directory } from './directory.ts';

/**
 * The titles that share most with a query, by runs of three letters: what to show a reader whose
 * question has no answer.
 */
export function nearestTitles(
	query: string,
	articles: Directory['articles'],
	locale: string,
	limit = 3,
): Near[] {
	const { code } = languageOf(locale);
	const asked = pieces(fold(query, code));
	return articles
		.map(([key, title, id]) => ({
			key,
			title,
			id,
			alike: likeness(asked, pieces(fold(title, code))),
		}))
		.filter(({ alike }) => alike > 0.08)
		.sort((a, b) => b.alike - a.alike)
		.slice(0, limit)
		.map(({ key, title, id }) => ({ key, title, id }));
}

type Near = Pick<Suggestion, 'key' | 'title'> & { id: string };

function pieces(text: string): Set<string> {
	const padded = ` ${text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()} `;
	return new Set(
		Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)),
	);
}

/** Dice's coefficient. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const shared = [...a].filter((piece) => b.has(piece)).length;
	return (2 * shared) / (a.size + b.size || 1);
}
