import type { Hit } from './answer.ts';
import { fold } from './analysis/fold.ts';
import { languageOf } from './analysis/language.ts';
import { termsOf, type ToTerm } from './analysis/terms.ts';
import { isRun } from './analysis/words.ts';
import { mendCuts } from './mend-cuts.ts';
import { findCandidates } from './candidates.ts';
import type { Engine, Found, Index } from './engine.ts';
import { openLexicon, wordsFor } from './lexicon.ts';
import type { Meaning, Way } from './meaning.ts';
import { wordsOf } from './query.ts';
import { rank, type Ranked } from './rank.ts';

/** What a locale has for a query. */
export interface LocaleAnswer {
	/** Best first; none where the locale has no answer. */
	hits: Hit[];
	/** How much of the query the best of them holds: 0 to 1. */
	coverage: number;
	/** What was searched for instead. */
	corrected: string | undefined;
}

/** Asks one locale: its words as they are, then other forms of them, then what may have been meant. */
export async function answerIn(
	engine: Engine,
	locale: string,
	query: string,
	options: { exactly: boolean },
): Promise<LocaleAnswer> {
	const index = await engine.load(locale);
	const lexicon = isRun(query) ? await openLexicon(engine, locale) : undefined;
	const cut = wordsOf(query, locale, lexicon?.cutRun);
	const words = lexicon && !options.exactly ? mendCuts(cut, lexicon, locale) : cut;
	const meanings = await findMeanings(words, { engine, index, locale, ...options });
	return answerWith(query, meanings, index);
}

export async function answerWith(
	query: string,
	meanings: readonly Meaning[],
	index: Index,
): Promise<LocaleAnswer> {
	const { hits, coverage } = await bestHits(meanings, index);
	const isCorrected = hits.length > 0 && meanings.some(({ correction }) => correction);
	return { hits, coverage, corrected: isCorrected ? correct(query, meanings) : undefined };
}

interface Asking {
	engine: Engine;
	index: Index;
	locale: string;
	exactly: boolean;
}

async function findMeanings(words: readonly string[], asking: Asking): Promise<Meaning[]> {
	const { index, locale, exactly } = asking;
	const toTerm = termsOf(locale);
	const meanings: Meaning[] = [];
	for (const [at, word] of words.entries()) {
		const term = toTerm(word);
		const found = await index.find(term);
		const isFiller = index.isFiller(word);
		if (found.isExact || isFiller) {
			meanings.push({ word, isFiller, ways: found.isExact ? [{ found, weight: 1 }] : [] });
			continue;
		}
		const isLast = at === words.length - 1;
		const beginning: Way[] =
			found.articles.size > 0 && isLast
				? await beginningOf(term, { found, weight: 0.8 }, asking)
				: [];
		if (beginning.length > 0 || exactly) meanings.push({ word, ways: beginning });
		else {
			const guessed = await guess(word, asking);
			const isPart = guessed.ways.length === 0 && !isLast && found.articles.size > 0;
			const way = { found, weight: 0.6 };
			meanings.push(isPart ? { word, ways: await beginningOf(term, way, asking) } : guessed);
		}
	}
	return meanings;
}

/**
 * A reader who is still typing. Pagefind takes a word for the beginning of others, or others for its
 * beginning: what it has marked tells which.
 */
async function beginningOf(term: string, way: Way, { index, locale }: Asking): Promise<Way[]> {
	if (term.length < 3) return [];
	const [id, place] = [...way.found.articles].find(([, { places }]) => places.length > 0) ?? [];
	if (id === undefined || !place) return [];
	const { excerpt, marks } = await index.read(id, place.places);
	const toTerm = termsOf(locale);
	const isBeginning = marks.some(([start, end]) => fits(excerpt.slice(start, end), term, toTerm));
	return isBeginning ? [way] : [];
}

function fits(marked: string, term: string, toTerm: ToTerm): boolean {
	return marked.split(/\s+/).some((word) => toTerm(word).startsWith(term));
}

/** What may be meant by a word that the site does not hold. */
async function guess(word: string, { engine, index, locale }: Asking): Promise<Meaning> {
	const language = languageOf(locale);
	const folded = fold(word, language.code).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
	const words = await wordsFor(engine, locale, folded);
	const candidates = findCandidates(folded, words, language);
	const toTerm = termsOf(locale);
	const best = candidates[0];
	const ways: Way[] = [];
	for (const candidate of candidates) {
		const found = await index.find(toTerm(candidate.word.written));
		const behind = candidate.cost - (best?.cost ?? 0);
		if (found.isExact) ways.push({ found, weight: 0.95 - candidate.cost * 0.1 - behind * 0.4 });
	}
	const isCorrected = best && best.cost > 0 && ways.length > 0;
	return { word, ways, correction: isCorrected ? best.word.written : undefined };
}

/** The articles that hold enough of what was asked. */
async function bestHits(
	meanings: readonly Meaning[],
	index: Index,
): Promise<{ hits: Hit[]; coverage: number }> {
	const ranked = rank(await withScores(meanings, index), index.size);
	const answers = ranked.filter(isAnswerTo(meanings));
	const coverage = Math.max(0, ...answers.map((one) => one.coverage));
	const enough = answers.filter(
		(one) => one.coverage >= coverage * 0.6 || one.titleCoverage >= coverage * 0.4,
	);
	if (enough.length === 0) return { hits: [], coverage: 0 };
	const read = await Promise.all(enough.slice(0, 12).map((one) => withTitle(one, index)));
	const best = read.sort((a, b) => b.score - a.score).slice(0, 10);
	return { hits: await withShortAnswer(best, index), coverage };
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
	return ({ coverage, titleCoverage }) =>
		coverage >= least || (coverage >= 0.33 && titleCoverage >= coverage / 3);
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

/** The query with its corrected words in their places. */
function correct(query: string, meanings: readonly Meaning[]): string {
	let rest = query;
	let text = '';
	for (const { word, correction } of meanings) {
		const at = rest.indexOf(word);
		if (at < 0) continue;
		text += rest.slice(0, at) + (correction ?? word);
		rest = rest.slice(at + word.length);
	}
	return text + rest;
}
