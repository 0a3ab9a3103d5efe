import { languageOf } from '../search/analysis/language.ts';
import { type Analysis, termsIn } from './search-record.ts';
import { findWords } from './search-words.ts';

/** What customers say, by the words that the articles use: `refund: [money back]`. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** Texts go in and synonyms come out as words in the form in which they are compared. */
export type FindSynonyms = (texts: readonly Terms[]) => Terms[];

type Terms = readonly string[];

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
