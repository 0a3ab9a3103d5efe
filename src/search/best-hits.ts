import { isRun } from './analysis/words.ts';
import type { Hit } from './answer.ts';
import type { Found, Index } from './engine.ts';
import { keepTogether } from './keep-together.ts';
import type { Meaning } from './meaning.ts';
import { rank, type Ranked } from './rank.ts';

/** The articles that hold enough of what was asked. */
export async function findAnswers(meanings: readonly Meaning[], index: Index): Promise<Answers> {
	const held = keepTogether(await withScores(meanings, index));
	const answers = rank(held, index.size).filter(isAnswerTo(held));
	const coverage = Math.max(0, ...answers.map((one) => one.coverage));
	const titleCoverage = Math.max(0, ...answers.map((one) => one.titleCoverage));
	const articles = answers.filter(
		(one) => one.coverage >= coverage * 0.6 || one.titleCoverage >= coverage * 0.4,
	);
	return { articles, coverage, titleCoverage };
}

export interface Answers {
	/** Best first. */
	articles: Ranked[];
	/** How much of what was asked an article holds at most, and a title: 0 to 1. */
	coverage: number;
	titleCoverage: number;
}

/** What is shown of the best of them. */
export async function readHits({ articles }: Answers, index: Index): Promise<Hit[]> {
	const read = await Promise.all(articles.slice(0, 12).map((one) => withTitle(one, index)));
	const best = read.sort((a, b) => b.score - a.score).slice(0, 10);
	return withShortAnswer(best, index);
}

/**
 * Scores the words that few articles hold, which tell most; of the others only that they are there.
 * Pagefind takes longer than a reader waits to score words that thousands of articles hold.
 */
async function withScores(meanings: readonly Meaning[], index: Index): Promise<Meaning[]> {
	const ways = meanings.flatMap(({ ways }) => ways).filter(({ found }) => found.isExact);
	const scored = new Map<string, Found>();
	let articles = 0;
	for (const { found } of ways.sort((a, b) => a.found.articles.size - b.found.articles.size)) {
		articles += found.articles.size;
		if (scored.size > 0 && articles > worthScoring) break;
		scored.set(found.term, await index.score(found.term));
	}
	return meanings.map((meaning) => ({
		...meaning,
		ways: meaning.ways.map((way) => ({ ...way, found: scored.get(way.found.term) ?? way.found })),
	}));
}

const worthScoring = 1000;

/** The best is shown whole where it is a short question: the reader need not open it. */
async function withShortAnswer(best: readonly Titled[], index: Index): Promise<Hit[]> {
	const [first, ...others] = best;
	if (!first) return [];
	const { id, places, hit } = first;
	const shown = hit.key.startsWith('faq/') ? await index.read(id, places, shortAnswer) : hit;
	return [shown, ...others.map(({ hit }) => hit)];
}

/** In words, with the question. */
const shortAnswer = 80;

/**
 * An article that holds little of what was asked is no answer; one that holds half of it is, if its title
 * says a good part of that, or if the site holds all words as they were typed.
 */
function isAnswerTo(meanings: readonly Meaning[]): (article: Ranked) => boolean {
	const isKnown = meanings.every(
		({ isFiller, ways }) => isFiller || ways.some(({ weight }) => weight === 1),
	);
	const least = isKnown ? 0.4 : 0.6;
	if (isCutByChance(meanings)) return ({ coverage }) => coverage >= least;
	const leastInTitle = isLooselyCut(meanings) ? 0.4 : 0.33;
	return ({ coverage, titleCoverage }) =>
		coverage >= least || (coverage >= leastInTitle && titleCoverage >= coverage / 3);
}

/**
 * Whether a query is one word in a script without spaces that the site does not hold: it is cut where it
 * happens to hold others. `คอนเสิร์ต` is no `คอน`.
 */
function isCutByChance(meanings: readonly Meaning[]): boolean {
	if (!meanings.every(({ word, isFiller }) => isRun(word) && !isFiller)) return false;
	const lengthOf = (pieces: readonly Meaning[]) => pieces.map(({ word }) => word).join('').length;
	const unknown = meanings.filter(({ ways }) => ways.length === 0);
	return unknown.some((piece) => lengthOf([piece]) * 2 > lengthOf(meanings));
}

/** Whether syllables are left over that no slip explains: the words beside them may be chance as well. */
function isLooselyCut(meanings: readonly Meaning[]): boolean {
	const isOfSyllables = ({ word }: Meaning) =>
		isRun(word) && !/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(word);
	return meanings.some(isOfSyllables) && meanings.every(({ correction }) => !correction);
}

/** Of two titles that hold all that was asked, the one that holds nothing else is meant. */
async function withTitle({ id, score, inTitle, places }: Ranked, index: Index): Promise<Titled> {
	const hit = await index.read(id, places);
	const words = hit.title.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
	const length = Math.max(1, words.filter((word) => !index.isFiller(word)).length);
	return { id, places, hit, score: score * (1 + 0.2 * Math.min(1, inTitle / length)) };
}

interface Titled {
	id: string;
	places: readonly number[];
	hit: Hit;
	score: number;
}
