import type { Place } from './engine.ts';
import type { Meaning } from './meaning.ts';

/**
 * A word of two characters that a site does not hold is cut into two that it may hold: `激动` is no `动`.
 * Each of them then counts only where it stands beside another, as it was asked.
 */
export function keepTogether(meanings: readonly Meaning[]): Meaning[] {
	// Beside other words, one of two that a slip has left over helps.
	const isAll = meanings.every((meaning) => meaning.isFiller || isPiece(meaning));
	if (!isAll) return [...meanings];
	return meanings.map((meaning, at) => {
		if (!isPiece(meaning)) return meaning;
		const beside = [meanings[at - 1], meanings[at + 1]].filter((other) => isPiece(other));
		return beside.length === 0 ? meaning : whereBeside(meaning, beside);
	});
}

function isPiece(meaning: Meaning | undefined): meaning is Meaning {
	return !!meaning && !meaning.isFiller && /^\p{sc=Han}$/u.test(meaning.word);
}

function whereBeside(meaning: Meaning, others: readonly Meaning[]): Meaning {
	const ways = meaning.ways.map(({ found, weight }) => {
		const articles = new Map(
			[...found.articles].filter(([id, place]) =>
				others.some(({ ways }) =>
					ways.some((way) => standBeside(place, way.found.articles.get(id))),
				),
			),
		);
		return { weight, found: { ...found, articles } };
	});
	return { ...meaning, ways: ways.filter(({ found }) => found.articles.size > 0) };
}

/** What only keywords hold has no places: it stands beside nothing. */
function standBeside(a: Place, b: Place | undefined): boolean {
	if (!b) return false;
	const places = new Set(b.places);
	return a.places.some((place) => [-2, -1, 1, 2].some((step) => places.has(place + step)));
}
