import type { Meaning, Way } from './meaning.ts';

/** An article that may answer. */
export interface Ranked {
	id: string;
	score: number;
	/** How much of what was asked it holds, by how telling the words are: 0 to 1. */
	coverage: number;
	/** How many of the words that were asked its title holds. */
	inTitle: number;
	/** How much of what was asked its title holds: 0 to 1. */
	titleCoverage: number;
	/** The places that match. */
	places: number[];
}

/**
 * Ranks articles by the words that they hold. A word that few articles hold tells more than one that
 * all do, and one that stands in a title more than one that stands in none; one that the site does not
 * hold tells most, and nothing covers it. Words that stand together in the question and in the article
 * say more than words here and there.
 */
export function rank(meanings: readonly Meaning[], size: number): Ranked[] {
	const weighed = meanings.map((meaning) => ({ meaning, weight: tellingOf(meaning, size) }));
	const total = weighed.reduce((sum, { weight }) => sum + weight, 0) || 1;
	const holders = new Map<string, Held[]>();
	for (const { meaning, weight } of weighed) {
		for (const [id, best] of bestPlaces(meaning)) {
			const held = { ...best, telling: weight * best.weight, isFiller: meaning.isFiller === true };
			const before = holders.get(id);
			if (before) before.push(held);
			else holders.set(id, [held]);
		}
	}
	return [...holders]
		.map(([id, held]) => ({ id, held, ...scoreOf(held, total) }))
		.sort((a, b) => b.score - a.score)
		.slice(0, most)
		.map((one) => toRanked(one, total))
		.sort((a, b) => b.score - a.score);
}

/** Nobody is shown as many. Of a large site, most articles hold some word of a question. */
const most = 50;

function scoreOf(held: readonly Held[], total: number): Scored {
	let [coverage, titleCoverage, said] = [0, 0, 0];
	for (const { telling, isInTitle, isFiller, score } of held) {
		coverage += telling / total;
		if (isInTitle) titleCoverage += telling / total;
		said += isFiller ? score * little : score;
	}
	const score = said * coverage ** 2 + 5 * total * titleCoverage ** 2;
	return { score, coverage, titleCoverage };
}

type Scored = Pick<Ranked, 'score' | 'coverage' | 'titleCoverage'>;

function toRanked({ held, ...one }: Scored & { id: string; held: Held[] }, total: number): Ranked {
	const telling = held.filter(({ isFiller }) => !isFiller);
	return {
		...one,
		score: one.score * (1 + nearness(held) / total / 2),
		inTitle: held.filter(({ isInTitle }) => isInTitle).length,
		// What is shown of it, and marked there: `de` stands everywhere.
		places: (telling.length > 0 ? telling : held).flatMap(({ places }) => places),
	};
}

/** A word of the query, as an article holds it. */
interface Held {
	score: number;
	isInTitle: boolean;
	places: readonly number[];
	/** How much it tells of what was asked. */
	telling: number;
	isFiller: boolean;
}

/** How much the words tell that stand together in the article as they do in the question. */
function nearness(held: readonly Held[]): number {
	const words = held.filter(({ isFiller }) => !isFiller);
	return words.slice(1).reduce((sum, word, index) => {
		const before = words[index] ?? word;
		return sum + (areNear(before.places, word.places) ? Math.min(before.telling, word.telling) : 0);
	}, 0);
}

/** Whether two ascending lists hold places that are at most three words apart. */
function areNear(a: readonly number[], b: readonly number[]): boolean {
	for (let i = 0, j = 0; i < a.length && j < b.length;) {
		const apart = (a[i] ?? 0) - (b[j] ?? 0);
		if (Math.abs(apart) <= 3) return true;
		if (apart < 0) i++;
		else j++;
	}
	return false;
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

/**
 * The inverse of how many articles hold the word, and little of that for a filler. Of a word that none
 * holds, its length.
 */
function tellingOf({ word, ways, isFiller }: Meaning, size: number): number {
	if (ways.length === 0) return isFiller ? little : Math.log(1 + size) * (isShort(word) ? 0.3 : 1);
	const holding = new Set(ways.flatMap(({ found }) => [...found.articles.keys()])).size;
	const rarity = Math.log(1 + (Math.max(size, holding) - holding + 0.5) / (holding + 0.5));
	if (isFiller) return little + little * rarity;
	return common + (isInSomeTitle(ways) ? rarity : rarity * 0.6);
}

/** Titles say what a site is about. */
function isInSomeTitle(ways: readonly Way[]): boolean {
	for (const { found } of ways) {
		for (const { isInTitle } of found.articles.values()) if (isInTitle) return true;
	}
	return false;
}

/** What a word tells that all articles hold: more than any filler. */
const common = 0.5;

/** Enough to tell two articles apart that differ in nothing else. */
const little = 0.1;

/** Short words that a site does not hold are those that hold a sentence together. */
function isShort(word: string): boolean {
	return shortAlphabetic.test(word) || shortSyllabic.test(word);
}

const shortAlphabetic = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{M}’']{1,3}$/u;

/** Vowel signs are not counted, where they are written at all. */
const shortSyllabic =
	/^(?:[\p{sc=Arab}\p{sc=Hebr}\p{sc=Deva}\p{sc=Beng}\p{sc=Gujr}\p{sc=Guru}]\p{M}*){1,2}$/u;
