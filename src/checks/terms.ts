import { pairPassages, type Pair, type Unchanged } from '../contradictions/align.ts';
import {
	type ComparedText,
	type Finding,
	placeOfPair,
} from '../contradictions/find-contradictions.ts';
import { type Said, waiverOf } from '../contradictions/messages.ts';
import type { Passage } from '../contradictions/passages.ts';
import { partsOf } from '../contradictions/side.ts';
import type { Settings } from '../files/settings.ts';
import { keptFinder, type Term, termFinder } from '../glossary/find-terms.ts';
import { foldedText, sayer } from '../glossary/sayer.ts';

/** A word of the glossary that a translation does not say. It is put into words only where it is told. */
export interface Unsaid {
	/** The word, for waivers. */
	texts: readonly [string];
	tell: () => Finding;
}

/** Finds where a translation calls a thing otherwise than the glossary, or translates what stays as it is. */
export function termsCheck({
	glossary,
	site,
}: Pick<Settings, 'glossary' | 'site'>): (
	source: ComparedText,
	translation: ComparedText,
	unchanged: Unchanged | undefined,
) => Unsaid[] {
	const termsIn = perPassage(termFinder(glossary, site.sourceLocale));
	const keptIn = perPassage(keptFinder(glossary));
	const says = sayers();
	return (source, translation, unchanged) => {
		const { locale } = translation;
		return pairPassages(source.passages, translation.passages, unchanged).flatMap((pair) => {
			const terms = termsIn(pair.source).filter(({ words }) => words.has(locale));
			const kept = keptIn(pair.source);
			if (terms.length === 0 && kept.length === 0) return [];
			const text = textOf(pair.translation);
			const folded = foldedText(text, locale);
			const unsaid = (word: string, say: () => Said): Unsaid => ({
				texts: [word],
				tell: () => ({ ...say(), place: placeOfPair(pair) }),
			});
			return [
				...terms
					.filter((term) => !says(term, locale)(folded))
					.map((term) => unsaid(term.name, () => sayTerm(term, locale))),
				...kept
					.filter((word) => !text.includes(word))
					.map((word) => unsaid(word, () => sayKept(word))),
			];
		});
	};
}

/** A source is compared with many translations, and read once. */
function perPassage<T>(find: (text: string) => T[]): (passages: Pair['source']) => T[] {
	const known = new WeakMap<Passage, T[]>();
	const findIn = (passage: Passage) => {
		const found = known.get(passage) ?? find(textOf([passage]));
		known.set(passage, found);
		return found;
	};
	return (passages) => [...new Set(passages.flatMap(findIn))];
}

function sayers(): (term: Term, locale: string) => ReturnType<typeof sayer> {
	const known = new Map<string, ReturnType<typeof sayer>>();
	return ({ name, words }, locale) => {
		const key = `${locale} ${name}`;
		const says = known.get(key) ?? sayer(words.get(locale) ?? [], locale);
		known.set(key, says);
		return says;
	};
}

function textOf(passages: readonly Passage[]): string {
	return partsOf(passages)
		.map(({ text }) => text)
		.join(' ');
}

function sayTerm({ name, words }: Term, locale: string): Said {
	const [first = '', ...others] = (words.get(locale) ?? []).map((word) => `\`${word}\``);
	const more = others.length > mostOthers ? ' …' : '';
	const also = others.length > 0 ? ` (or ${others.slice(0, mostOthers).join(', ')}${more})` : '';
	return {
		message: `The source says \`${name}\` here; the glossary calls it ${first}${also}, and this translation does not.`,
		hint: `Write ${first}, or add the word that is as right to \`content/glossary.yaml\`. ${waiverOf(name)}`,
		texts: [name],
	};
}

/** A message names no more words besides the one to write. */
const mostOthers = 3;

function sayKept(word: string): Said {
	return {
		message: `The source says \`${word}\` here; this translation does not.`,
		hint: `Write \`${word}\`, spelled so: the glossary keeps it as it is. ${waiverOf(word)}`,
		texts: [word],
	};
}
