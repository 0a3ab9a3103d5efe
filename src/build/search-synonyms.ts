import type { Glossary } from '../schemas/glossary.ts';
import { wordsIn } from '../search/analysis/words.ts';
import { languageOf } from '../search/analysis/language.ts';
import type { Analysis } from './search-record.ts';

/** What customers say, by the words that the articles use: `refund: [money back]`. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/**
 * What the glossary adds to a locale's synonyms: all that it calls a term is one thing, and so is what the
 * source calls it, for those who type that. A word of two terms is not said to be either, and a term of
 * several words is not taken apart: the source's own index answers those.
 *
 * @example
 * // With `refund: { forms: [refunded], de: [Erstattung, Rückzahlung] }`:
 * withGlossary({}, glossary, 'de').Erstattung // => ['Rückzahlung', 'refund', 'refunded']
 */
export function withGlossary(synonyms: Synonyms, { terms }: Terms, locale: string): Synonyms {
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

type Terms = Pick<Glossary, 'terms'>;

/**
 * Finds what else an article may be asked by: the synonyms of the words and phrases that it uses.
 *
 * @example
 * findSynonyms({ refund: ['money back'] }, analysis)(['How long do refunds take?']) // => ['money back']
 */
export function findSynonyms(
	synonyms: Synonyms,
	{ toTerm, language, cutRun }: Analysis,
): (texts: readonly string[]) => string[] {
	const termsIn = (text: string) =>
		wordsIn(text, language, cutRun)
			.map(({ word }) => toTerm(word))
			.filter(Boolean);
	const phrases = Object.entries(synonyms).map(([phrase, others]) => ({
		terms: termsIn(phrase),
		others,
	}));
	const isSame = languageOf(language).hasStemmer ? isForm : (a: string, b: string) => a === b;
	return (texts) => {
		const said = texts.map(termsIn);
		const found = phrases.flatMap(({ terms, others }) =>
			said.some((words) => holds(words, terms, isSame)) ? others : [],
		);
		return [...new Set(found)];
	};
}

function holds(
	words: readonly string[],
	phrase: readonly string[],
	isSame: (a: string, b: string) => boolean,
): boolean {
	if (phrase.length === 0) return false;
	return words.some((_, at) => phrase.every((term, i) => isSame(words[at + i] ?? '', term)));
}

/** Pagefind's stemmers are not at hand here: the endings that European languages put most often will do. */
function isForm(word: string, term: string): boolean {
	if (word === term) return true;
	let shared = 0;
	while (shared < word.length && word[shared] === term[shared]) shared++;
	const isEnding = (rest: string) => /^(?:s|es|e|n|en|er|em|d|ed|a|as|o|os|x)?$/.test(rest);
	return shared >= 4 && isEnding(word.slice(shared)) && isEnding(term.slice(shared));
}
