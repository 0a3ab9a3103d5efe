import { openJapaneseReadings } from './japanese-readings.ts';
import anyAscii from 'any-ascii';
import { languageOf } from '../search/analysis/language.ts';
import { stem } from '../search/analysis/stem.ts';
import { fold } from '../search/analysis/fold.ts';
import { isLoneLetter, isRun, type CutRun } from '../search/analysis/words.ts';
import {
	packWords,
	shardOf,
	worthOf,
	type Counted,
	type VocabularyFile,
} from '../search/vocabulary.ts';
import type { SearchArticle } from './search-article.ts';
import { wordsOf, type WordText } from './search-words.ts';

/** Words as they are collected: by their folded form. */
export type Tally = ReadonlyMap<string, Met>;

interface Met {
	/** Each way of writing it, and how often it was met. */
	written: Written[];
	/** How many articles hold it. */
	articles: number;
	isInTitle: boolean;
	/** What its forms have in common. They stand in a title where one of them does. */
	stem: string;
	lastArticle: string;
}

interface Written {
	lower: string;
	count: number;
}

/** Counts the words of articles in a language, given its code. */
export function createTally(language: string) {
	const counted = new Map<string, Met>();
	/** Each way in which a word stands in a text; nothing for those that cannot be misspelled. */
	const known = new Map<string, { met: Met; written: Written } | undefined>();
	const learn = (word: string) => {
		const { folded, lower } = formsOf(word, language);
		if (folded === '') return undefined;
		const met = counted.get(folded) ?? unmet(stem(folded, language));
		const written = met.written.find((one) => one.lower === lower) ?? { lower, count: 0 };
		if (written.count === 0) met.written.push(written);
		counted.set(folded, met);
		return { met, written };
	};
	const add = ({ key, title, keywords, blocks }: SearchArticle, cutRun: CutRun) => {
		const addText = (text: WordText, isInTitle: boolean) => {
			for (const { word } of wordsOf(text, cutRun)) {
				if (!known.has(word)) known.set(word, learn(word));
				const forms = known.get(word);
				if (!forms) continue;
				const { met, written } = forms;
				written.count++;
				if (met.lastArticle !== key) met.articles++;
				met.lastArticle = key;
				met.isInTitle ||= isInTitle;
			}
		};
		for (const text of [title, ...keywords]) addText(text, true);
		for (const block of blocks) if (block.depth !== 1) addText(block, false);
	};
	return { add, counted: counted as Tally };
}

function unmet(stem: string): Met {
	return { written: [], articles: 0, isInTitle: false, stem, lastArticle: '' };
}

interface Forms {
	folded: string;
	lower: string;
}

/** Nothing where a word is no word that can be misspelled. */
function formsOf(word: string, language: string): Forms {
	const bare = word.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]/gu, '');
	const folded = fold(bare, language);
	const isWord = folded.length <= 40 && !/^\p{N}*$/u.test(folded);
	return { folded: isWord ? folded : '', lower: bare.toLowerCase() };
}

/** The words of a locale, in the order of their code units. */
export interface Vocabulary {
	/** Those that are worth most: as many as can be sent to whoever types another. */
	common: Counted[];
	/** What does not fit. */
	rest: Counted[];
}

/**
 * The vocabulary of a locale. A script without spaces is cut by it, so that it holds the fillers as well,
 * and no single letters but those; and it has no rest, since a run is cut by what is at hand.
 */
export function toVocabulary(counted: Tally, filler = '', most = 20_000): Vocabulary {
	const fillers = new Set(filler.split(' ').filter(isRun));
	const met = [...counted.values()];
	const inTitles = new Set(met.flatMap(({ stem, isInTitle }) => (isInTitle ? [stem] : [])));
	const words = met
		.map(({ written, articles, stem }) => ({
			written: mostFrequent(written),
			frequency: Math.min(7, Math.floor(Math.log2(articles))),
			isInTitle: inTitles.has(stem),
		}))
		.filter(({ written }) => fillers.delete(written) || !isLoneLetter(written));
	for (const written of fillers) words.push({ written, frequency: 0, isInTitle: false });
	words.sort((a, b) => worthOf(b) - worthOf(a) || order(a.written, b.written));
	const inOrder = (some: Counted[]) => some.sort((a, b) => order(a.written, b.written));
	return {
		common: inOrder(words.slice(0, most)),
		rest: inOrder(words.slice(most).filter(({ written }) => !isRun(written))),
	};
}

function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The first of those that were met most often. */
function mostFrequent(written: readonly Written[]): string {
	return written.reduce((best, one) => (one.count > best.count ? one : best)).lower;
}

/**
 * The files of a vocabulary: the words that are worth most, and the rest by their first letter. A run of a
 * script without spaces can only be cut by words that are at hand: those languages do without the rest.
 */
export function vocabularyFiles(
	{ common, rest }: Vocabulary,
	language: string,
): Record<string, VocabularyFile> {
	if (rest.length === 0) return { vocabulary: packWords(common) };
	const shards = Array.from({ length: shardCount }, (): Counted[] => []);
	for (const word of rest) shards[shardOf(fold(word.written, language), shardCount)]?.push(word);
	return {
		vocabulary: { ...packWords(common), shards: shardCount },
		...Object.fromEntries(shards.map((words, n) => [`vocabulary-${n}`, packWords(words)])),
	};
}

const shardCount = 64;

/** How the words sound, in Latin letters; `-` for those that are written in them. */
export async function readingsOf(words: readonly Counted[], locale: string): Promise<string> {
	const { code } = languageOf(locale);
	const hasKanji = code === 'ja' && words.some(({ written }) => kanji.test(written));
	const inKana = hasKanji ? await openJapaneseReadings() : undefined;
	const read = (word: Counted): string => {
		const { written, isInTitle } = word;
		if (/^[\p{sc=Latin}\p{N}\p{M}]*$/u.test(written)) return '-';
		if (inKana && kanji.test(written))
			return isInTitle || word.frequency > 0 ? inLatin(inKana(written)) : '-';
		if (code === 'ko') return inLatin(stem(fold(written, code), code));
		const silent = unread[code];
		return inLatin(silent ? written.replace(silent, '') : written);
	};
	return words.map(read).join(' ');
}

const kanji = /\p{sc=Han}/u;

/** What is written together with a word, a letter that is as often a long vowel, and what is not heard. */
const unread: Partial<Record<string, RegExp>> = {
	ar: /^(?:[وف]?(?:ال|بال|كال)|لل)(?=..)|(?<=.)و|ة$/gu,
	he: /^ה(?=...)|(?<=.)ו|ה$/gu,
	fa: /(?<=.)و/gu,
	ur: /(?<=.)و/gu,
};

function inLatin(word: string): string {
	return (
		anyAscii(word.normalize('NFC'))
			.toLowerCase()
			.replace(/[^a-z0-9]/g, '') || '-'
	);
}
