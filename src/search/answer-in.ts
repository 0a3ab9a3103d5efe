import type { Hit } from './answer.ts';
import { isRun } from './analysis/words.ts';
import { type Answers, findAnswers, readHits } from './best-hits.ts';
import type { Engine, Index } from './engine.ts';
import { findMeanings, widen } from './find-meanings.ts';
import { openLexicon } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import { mendCuts } from './mend-cuts.ts';
import { wordsOf } from './query.ts';

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
	const asking = { engine, index, locale, ...options };
	const meanings = await findMeanings(words, asking);
	const answers = await findAnswers(meanings, index);
	if (options.exactly || isAbout(answers)) return toAnswer(query, { meanings, answers, index });
	const wider = await widen(meanings, asking);
	const isWider = wider.some((meaning, at) => meaning !== meanings[at]);
	if (!isWider) return toAnswer(query, { meanings, answers, index });
	return answerWith(query, wider, index);
}

/** Whether an article holds what was asked, and a title some of it. */
function isAbout({ coverage, titleCoverage }: Answers): boolean {
	return coverage > 0.9 && titleCoverage > 0.2;
}

export async function answerWith(
	query: string,
	meanings: readonly Meaning[],
	index: Index,
): Promise<LocaleAnswer> {
	return toAnswer(query, { meanings, answers: await findAnswers(meanings, index), index });
}

async function toAnswer(query: string, { meanings, answers, index }: Found): Promise<LocaleAnswer> {
	const hits = await readHits(answers, index);
	const isCorrected = hits.length > 0 && meanings.some(({ correction }) => correction);
	return {
		hits,
		coverage: answers.coverage,
		corrected: isCorrected ? correct(query, meanings) : undefined,
	};
}

interface Found {
	meanings: readonly Meaning[];
	answers: Answers;
	index: Index;
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
