import { cutBy } from './analysis/dictionary.ts';
import { languageOf } from './analysis/language.ts';
import { isRough, isWeak, rootOf } from './analysis/roots.ts';
import { withoutPrefix } from './analysis/stem.ts';
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

/** The words that may be other forms of one that the site holds, or does not. */
export async function formsOf(
	engine: Engine,
	locale: string,
	folded: string,
	{ isAlone = false } = {},
): Promise<Word[]> {
	const { code } = languageOf(locale);
	const root = rootOf(folded, code);
	if (root === '') return [];
	const first = await openLexicon(engine, locale);
	const { shards } = first;
	const parts =
		shards === 0 ? [first] : [first, await openLexicon(engine, locale, shardOf(folded, shards))];
	const forms = parts.flatMap((lexicon) => byRootIn(lexicon, code).get(root) ?? []);
	if (!isRough(code)) return forms;
	// Words of one root may be as far apart as an office is from a book.
	const beginning = (word: string) => withoutPrefix(word, code).slice(0, 2);
	const mayBeAny = !isAlone || !isWeak(root);
	return forms.filter(
		(form) => form.isInTitle && (mayBeAny || beginning(form.folded) === beginning(folded)),
	);
}

function byRootIn(lexicon: Lexicon, language: string): ReadonlyMap<string, Word[]> {
	const known = roots.get(lexicon);
	if (known) return known;
	const byRoot = new Map<string, Word[]>();
	for (const word of lexicon.words) {
		const root = rootOf(word.folded, language);
		const same = byRoot.get(root);
		if (same) same.push(word);
		else byRoot.set(root, [word]);
	}
	roots.set(lexicon, byRoot);
	return byRoot;
}

/** Made when a word is first looked for by its root. */
const roots = new WeakMap<Lexicon, ReadonlyMap<string, Word[]>>();

/** What was read from a file, for as long as the file is held. */
const opened = new WeakMap<VocabularyFile, Lexicon>();
