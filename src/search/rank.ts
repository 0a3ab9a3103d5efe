import type { Meaning } from './meaning.ts';

/** An article that may answer. */
export interface Ranked {
	id: string;
	score: number;
	/** How much of what was asked it holds, by how telling the words are: 0 to 1. */
	coverage: number;
	/** How many of the words that were asked its title holds. */
	inTitle: number;
	/** The places that match. */
	places: number[];
}

/**
 * Ranks articles by the words that they hold. A word that few articles hold tells more than one that
 * all do; one that the site does not hold tells most, and nothing covers it.
 */
export function rank(meanings: readonly Meaning[], size: number): Ranked[] {
	const weighed = meanings.map((meaning) => ({ meaning, weight: tellingOf(meaning, size) }));
	const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
	const ranked = new Map<string, Ranked & { titleWeight: number }>();
	for (const { meaning, weight } of weighed) {
		for (const [id, best] of bestPlaces(meaning)) {
			const one = ranked.get(id) ?? {
				id,
				score: 0,
				coverage: 0,
				inTitle: 0,
				titleWeight: 0,
				places: [],
			};
			one.score += best.score;
			one.coverage += (weight * best.weight) / (total || 1);
			if (best.isInTitle) {
				one.inTitle++;
				one.titleWeight += weight * best.weight;
			}
			one.places.push(...best.places);
			ranked.set(id, one);
		}
	}
	return [...ranked.values()]
		.map(({ titleWeight, ...one }) => {
			const title = titleWeight / (total || 1);
			return { ...one, score: one.score * one.coverage ** 2 + 5 * total * title ** 2 };
		})
		.sort((a, b) => b.score - a.score);
}

/** For each article, the best of the ways in which it holds the word. */
function bestPlaces({ ways }: Meaning) {
	const best = new Map<
		string,
		{ score: number; weight: number; isInTitle: boolean; places: readonly number[] }
	>();
	for (const { found, weight } of ways) {
		for (const [id, { score, isInTitle, places }] of found.articles) {
			const before = best.get(id);
			if (before && before.score >= score * weight) continue;
			best.set(id, { score: score * weight, weight, isInTitle, places });
		}
	}
	return best;
}

/** The inverse of how many articles hold the word. Of one that none holds, its length. */
function tellingOf({ word, ways }: Meaning, size: number): number {
	if (ways.length === 0) return Math.log(1 + size) * (isShort(word) ? 0.3 : 1);
	const holding = new Set(ways.flatMap(({ found }) => [...found.articles.keys()])).size;
	return Math.log(1 + (Math.max(size, holding) - holding + 0.5) / (holding + 0.5));
}

/** Short words that a site does not hold are those that hold a sentence together. */
function isShort(word: string): boolean {
	return /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{M}’']{1,3}$/u.test(word);
}
