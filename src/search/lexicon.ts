import { cutBy } from './analysis/dictionary.ts';
import { languageOf } from './analysis/language.ts';
import { isRun, type CutRun } from './analysis/words.ts';
import type { Engine } from './engine.ts';
import { readWords, type VocabularyFile, type Word } from './vocabulary.ts';

/** The vocabulary of a locale, ready to be looked through. */
export interface Lexicon {
	words: Word[];
	byFolded: ReadonlyMap<string, Word>;
	cutRun: CutRun;
}

export async function openLexicon(engine: Engine, locale: string): Promise<Lexicon> {
	const file = await engine.vocabulary(locale);
	const known = opened.get(file);
	if (known) return known;
	const words = readWords(file, languageOf(locale).code);
	const runs = words.flatMap(({ written }) => (isRun(written) ? [written] : []));
	const lexicon = {
		words,
		byFolded: new Map(words.map((word) => [word.folded, word])),
		cutRun: cutBy(runs),
	};
	opened.set(file, lexicon);
	return lexicon;
}

/** What was read from a file, for as long as the file is held. */
const opened = new WeakMap<VocabularyFile, Lexicon>();
