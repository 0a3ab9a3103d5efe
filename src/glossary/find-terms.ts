import { cutBy } from '../search/analysis/dictionary.ts';
import { fold } from '../search/analysis/fold.ts';
import { languageOf } from '../search/analysis/language.ts';
import { wordsIn } from '../search/analysis/words.ts';
import type { Glossary } from '../schemas/glossary.ts';
import { escaped } from './sayer.ts';

/** A term of the glossary. */
export interface Term {
	/** As the source calls it. */
	name: string;
	note: string | undefined;
	/** What to write, by locale; the first is best. */
	words: ReadonlyMap<string, readonly string[]>;
}

/**
 * Finds the terms that a text of the source says, each once. Of what overlaps the longest is meant: “order
 * number” is not “order”, and a name that stays as it is, is no term.
 *
 * @example
 * termFinder(glossary, 'en')('Orders are refunded.').map(({ name }) => name) // => ['order', 'refund']
 */
export function termFinder(
	{ terms, keep }: Pick<Glossary, 'terms' | 'keep'>,
	locale: string,
): (text: string) => Term[] {
	const language = languageOf(locale).code;
	const spellings = [
		...keep.map((spelling) => ({ spelling, term: undefined })),
		...Object.entries(terms).flatMap(([name, { forms, ...said }]) => {
			const term = { name, ...said };
			return [name, ...forms].map((spelling) => ({ spelling, term }));
		}),
	];
	const cut = cutBy(spellings.map(({ spelling }) => spelling));
	const foldedIn = (text: string) =>
		wordsIn(text, language, cut).map(({ word }) => fold(word, language).replace(/['’]s?$/, ''));
	const all = spellings.flatMap(({ spelling, term }): Phrase[] => {
		const folded = foldedIn(spelling);
		return inflected(folded.at(-1) ?? '').map((last) => ({
			words: [...folded.slice(0, -1), last],
			term,
		}));
	});
	const phrases = Map.groupBy(
		all.sort((a, b) => b.words.length - a.words.length),
		({ words: [first] }) => first,
	);
	return (text) => {
		const said = foldedIn(text);
		const found = new Set<Term>();
		for (let at = 0; at < said.length; at++) {
			const phrase = phrases
				.get(said[at] ?? '')
				?.find(({ words }) => words.every((word, index) => word === said[at + index]));
			if (!phrase) continue;
			if (phrase.term) found.add(phrase.term);
			at += phrase.words.length - 1;
		}
		return [...found];
	};
}

interface Phrase {
	words: readonly string[];
	/** Nothing for a name. */
	term: Term | undefined;
}

/** Finds the words of a text that are never translated, each once. */
export function keptFinder({ keep }: Pick<Glossary, 'keep'>): (text: string) => string[] {
	if (keep.length === 0) return () => [];
	const words = keep.toSorted((a, b) => b.length - a.length).map(escaped);
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
	return (text) => [...new Set(text.match(pattern))];
}

/** The forms of a word that need not be listed: with the endings that European languages put most often. */
function inflected(word: string): string[] {
	const forms = endings.map((ending) => word + ending);
	if (word.endsWith('e')) forms.push(`${word}d`, `${word.slice(0, -1)}ing`);
	if (word.endsWith('y')) forms.push(`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`);
	return forms;
}

const endings = ['', 's', 'es', 'ed', 'ing', 'e', 'n', 'en', 'er', 'a', 'o', 'x'];
