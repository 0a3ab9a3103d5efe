import type { Glossary } from '../schemas/glossary.ts';
import { languageOf } from '../search/analysis/language.ts';
import { type Analysis, termsIn } from './search-record.ts';
import { findWords } from './search-words.ts';

/** What customers say, by the words that the articles use: `refund: [money back]`. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** Texts go in and synonyms come out as words in the form in which they are compared. */
export type FindSynonyms = (texts: readonly Terms[]) => Terms[];

type Terms = readonly string[];

/**
 * What the glossary adds to a locale's synonyms: all that it calls a term is one thing, and so is what the
 * source calls it, for those who type that. A word of two terms is not said to be either, and a term of
 * several words is not taken apart: the source's own index answers those.
 *
 * @example
 * // With `refund: { forms: [refunded], de: [Erstattung, Rückzahlung] }`:
 * withGlossary({}, glossary, 'de').Erstattung // => ['Rückzahlung', 'refund', 'refunded']
 */
export function withGlossary(
	synonyms: Synonyms,
	{ terms }: Pick<Glossary, 'terms'>,
	locale: string,
): Synonyms {
	const all = new Map(Object.entries(synonyms));
	const called = Object.values(terms).flatMap(({ words }) => words.get(locale) ?? []);
	const isOwn = (word: string) => called.indexOf(word) === called.lastIndexOf(word);
	for (const [term, { forms, words }] of Object.entries(terms)) {
		const own = (words.get(locale) ?? []).filter(isOwn);
		const inSource = [term, ...forms].filter((word) => !/\s/.test(word));
		for (const word of own) {
			const others = [...own, ...inSource].filter((other) => other !== word);
			all.set(word, [...new Set([...(all.get(word) ?? []), ...others])]);
		}
	}
	return Object.fromEntries(all);
}

/**
 * Finds what else an article may be asked by: the synonyms of the words and phrases that it uses, each once.
 *
 * @example
 * findSynonyms({ refund: ['money back'] }, 'en', analysis)([['how', 'long', 'do', 'refunds', 'take']])
 * // => [['money', 'back']]
 */
export function findSynonyms(synonyms: Synonyms, locale: string, analysis: Analysis): FindSynonyms {
	const { code, hasStemmer } = languageOf(locale);
	const known = new Map<string, Terms>();
	const termsOf = (text: string) => {
		const terms = known.get(text) ?? termsIn(findWords(text, code), analysis);
		known.set(text, terms);
		return terms;
	};
	const phrases = Object.entries(synonyms).map(([phrase, others]) => ({
		terms: termsOf(phrase),
		others: others.map(termsOf),
	}));
	const byBeginning = Map.groupBy(
		phrases.filter(({ terms }) => terms.length > 0),
		({ terms }) => beginningOf(terms[0]),
	);
	const isSame = hasStemmer ? isForm : (a: string, b: string) => a === b;
	return (texts) => {
		const said = new Set<(typeof phrases)[number]>();
		for (const words of texts) {
			for (const [at, word] of words.entries()) {
				for (const phrase of byBeginning.get(beginningOf(word)) ?? []) {
					const { terms } = phrase;
					if (terms.every((term, i) => isSame(words[at + i] ?? '', term))) said.add(phrase);
				}
			}
		}
		return [...new Set(phrases.flatMap((phrase) => (said.has(phrase) ? phrase.others : [])))];
	};
}

/** Two forms of a word share at least that. */
function beginningOf(word = ''): string {
	return word.slice(0, leastShared);
}

const leastShared = 4;

/** Pagefind's stemmers are not at hand here: the endings that European languages put most often will do. */
function isForm(word: string, term: string): boolean {
	if (word === term) return true;
	let shared = 0;
	while (shared < word.length && word[shared] === term[shared]) shared++;
	const isEnding = (rest: string) => /^(?:s|es|e|n|en|er|em|d|ed|a|as|o|os|x)?$/.test(rest);
	return shared >= leastShared && isEnding(word.slice(shared)) && isEnding(term.slice(shared));
}
