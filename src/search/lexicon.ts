import { cutBy } from './analysis/dictionary.ts';
import { languageOf } from './analysis/language.ts';
import { isRun, type CutRun } from './analysis/words.ts';
import type { Engine } from './engine.ts';
import { readWords, shardOf, type VocabularyFile, type Word } from './vocabulary.ts';

/** The vocabulary of a locale, ready to be looked through. */
export interface Lexicon {
	words: Word[];
	byFolded: ReadonlyMap<string, Word>;
	cutRun: CutRun;
	/** In how many more files the rest of the words is. */
	shards: number;
}

export async function openLexicon(
	engine: Engine,
	locale: string,
	shard?: number,
): Promise<Lexicon> {
	const file = await engine.vocabulary(locale, shard);
	const known = opened.get(file);
	if (known) return known;
	const words = readWords(file, languageOf(locale).code);
	const runs = words.flatMap(({ written }) => (isRun(written) ? [written] : []));
	const lexicon = {
		words,
		byFolded: new Map(words.map((word) => [word.folded, word])),
		cutRun: cutBy(runs),
		shards: file.shards ?? 0,
	};
	opened.set(file, lexicon);
	return lexicon;
}

/** The words that may be meant by another: of a large site, no more of them than that needs. */
export async function wordsFor(
	engine: Engine,
	locale: string,
	folded: string,
): Promise<readonly Word[]> {
	const { words, shards } = await openLexicon(engine, locale);
	if (shards === 0) return words;
	const rest = await openLexicon(engine, locale, shardOf(folded, shards));
	return [...words, ...rest.words];
}

/** What was read from a file, for as long as the file is held. */
const opened = new WeakMap<VocabularyFile, Lexicon>();
