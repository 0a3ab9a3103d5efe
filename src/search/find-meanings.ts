import { splitCompound } from './analysis/compounds.ts';
import { fold } from './analysis/fold.ts';
import { type Language, languageOf } from './analysis/language.ts';
import { withoutPrefix } from './analysis/stem.ts';
import { termsOf } from './analysis/terms.ts';
import { isRun } from './analysis/words.ts';
import { findCandidates } from './candidates.ts';
import type { Engine, Found, Index } from './engine.ts';
import { formsOf, openLexicon, wordsFor } from './lexicon.ts';
import type { Meaning, Way } from './meaning.ts';
import { worthOf } from './vocabulary.ts';

/** Where the words of a query are looked up. */
export interface Asking {
	engine: Engine;
	index: Index;
	locale: string;
	exactly: boolean;
}

/** What the words of a query may mean: themselves, else the beginning of others, else what is near them. */
export async function findMeanings(words: readonly string[], asking: Asking): Promise<Meaning[]> {
	const { index, locale } = asking;
	const toTerm = termsOf(locale);
	const asked: Asked[] = [];
	for (const [at, word] of words.entries()) {
		const found = await index.find(toTerm(word));
		const isLast = at === words.length - 1;
		asked.push({ word, found, isFiller: index.isFiller(word), isLast });
	}
	const isAlone = !asked.some(({ found, isFiller }) => found.isExact && !isFiller);
	const meanings: Meaning[] = [];
	for (const one of asked) {
		const meaning = await meaningOf(one, isAlone, asking);
		const isCertain = meaning.ways.length > 0 && !meaning.correction;
		const parts = isCertain ? undefined : await partsOf(one, asking);
		meanings.push(...(parts ?? [meaning]));
	}
	return isGuesswork(meanings) ? meanings.map(notUnderstood) : meanings;
}

/**
 * Whether all that speaks for an answer is that short words may be slips, and no more than half of the words are
 * taken for such: then the query is rather about something else.
 */
function isGuesswork(meanings: readonly Meaning[]): boolean {
	const telling = meanings.filter(({ isFiller }) => !isFiller);
	const understood = telling.filter(({ ways }) => ways.length > 0);
	return understood.length * 2 <= telling.length && understood.every(isShortSlip);
}

/** A word of seven letters has few neighbours. */
function isShortSlip({ word, correction }: Meaning): boolean {
	return correction !== undefined && word.length < 7;
}

function notUnderstood({ correction: _, ...meaning }: Meaning): Meaning {
	return { ...meaning, ways: [] };
}

interface Asked {
	word: string;
	found: Found;
	isFiller: boolean;
	/** Whether a reader may still be typing it. */
	isLast: boolean;
}

async function meaningOf(
	{ word, found, isFiller, isLast }: Asked,
	isAlone: boolean,
	asking: Asking,
): Promise<Meaning> {
	if (found.isExact || isFiller)
		return { word, isFiller, ways: found.isExact ? [{ found, weight: 1 }] : [] };
	const beginning = async (weight: number) =>
		found.articles.size > 0 ? beginningOf(word, { found, weight }, asking) : [];
	const begun = isLast ? await beginning(0.8) : [];
	if (begun.length > 0 || asking.exactly) return { word, ways: begun };
	const guessed = await guess(word, isAlone, asking);
	if (guessed.ways.length > 0 || isLast || isWhole(word)) return guessed;
	return { word, ways: await beginning(0.6) };
}

/** What the parts of a word mean that the site holds only apart, in languages that may write them as one. */
async function partsOf(
	{ word, isFiller }: Asked,
	{ engine, index, locale, exactly }: Asking,
): Promise<Meaning[] | undefined> {
	const language = languageOf(locale);
	if (isFiller || exactly || !language.hasStemmer) return undefined;
	const { byFolded } = await openLexicon(engine, locale);
	const parts = splitCompound(bare(word, language), (part) => byFolded.has(part));
	if (!parts) return undefined;
	const toTerm = termsOf(locale);
	return Promise.all(
		parts.map(async (part) => ({
			word: part,
			isFiller: index.isFiller(part),
			ways: [{ found: await index.find(toTerm(part)), weight: 0.9 }],
		})),
	);
}

/** Only kanji say by the beginning of a word what it is: `โอ`, where `โอเน็ต` was cut, is no `โอน`. */
function isWhole(word: string): boolean {
	return isRun(word) && !/^\p{sc=Han}/u.test(word);
}

/**
 * A reader who is still typing. Pagefind takes a word for the beginning of others, or others for its
 * beginning, and knows neither by more than their stems: what it has marked tells which.
 */
async function beginningOf(word: string, way: Way, { index, locale }: Asking): Promise<Way[]> {
	if (way.found.term.length < 3) return [];
	const [id, place] = [...way.found.articles].find(([, { places }]) => places.length > 0) ?? [];
	if (id === undefined || !place) return [];
	const { excerpt, marks } = await index.read(id, place.places);
	const language = languageOf(locale);
	const begun = (text: string) => withoutPrefix(bare(text, language), language.code);
	const typed = begun(word);
	const isBeginning = marks
		.flatMap(([start, end]) => excerpt.slice(start, end).split(/\s+/))
		.some((marked) => begun(marked).startsWith(typed));
	return isBeginning ? [way] : [];
}

/** What may be meant by a word that the site does not hold: another form of it, else what is near it. */
async function guess(word: string, isAlone: boolean, asking: Asking): Promise<Meaning> {
	const { engine, index, locale } = asking;
	const forms = await otherForms(word, asking, isAlone);
	if (forms.length > 0) return { word, ways: forms };
	const language = languageOf(locale);
	const folded = bare(word, language);
	const words = await wordsFor(engine, locale, folded);
	const candidates = findCandidates(folded, words, language, { isAlone });
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

/** The same words in other forms as well, where the articles do not hold enough of them as they are. */
export async function widen(meanings: readonly Meaning[], asking: Asking): Promise<Meaning[]> {
	return Promise.all(
		meanings.map(async (meaning) => {
			const isKnown = !meaning.isFiller && meaning.ways.some(({ weight }) => weight === 1);
			if (!isKnown) return meaning;
			const forms = await otherForms(meaning.word, asking);
			return forms.length === 0 ? meaning : { ...meaning, ways: [...meaning.ways, ...forms] };
		}),
	);
}

async function otherForms(
	word: string,
	{ engine, index, locale }: Asking,
	isAlone = false,
): Promise<Way[]> {
	const toTerm = termsOf(locale);
	const own = toTerm(word);
	const forms = await formsOf(engine, locale, bare(word, languageOf(locale)), { isAlone });
	const written = forms.sort((a, b) => worthOf(b) - worthOf(a)).map(({ written }) => written);
	const terms = [...new Set(written.map(toTerm))]
		.filter((term) => term !== own)
		.slice(0, mostForms);
	const found = await Promise.all(terms.map((term) => index.find(term)));
	return found.filter(({ isExact }) => isExact).map((found) => ({ found, weight: 0.85 }));
}

const mostForms = 6;

function bare(word: string, { code }: Language): string {
	return fold(word, code).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
