import type { FactLocale } from '../facts/fact-locale.ts';
import { statedValues, type Fact, type Facts, type TypeName } from '../facts/facts.ts';
import { literalForms } from '../facts/literal-forms.ts';
import { agree } from './agree.ts';
import { fold, type Folded } from './fold.ts';
import type { Content, Figure, Item, Reading } from './item.ts';
import { lexiconOf, unitNamed } from './lexicon.ts';

/** Where a text types what a fact holds. */
export interface TypedFact {
	start: number;
	end: number;
	text: string;
	/** The facts that hold it. */
	ids: string[];
	/** What stays beside the fact's bare figure: the noun in the form that the sentence needs. */
	noun?: string;
}

/** How the facts of a knowledge base are typed in one locale. */
export interface FactForms {
	/** By the first characters of the form; longest first. */
	literals: ReadonlyMap<string, readonly { form: string; id: string }[]>;
	/** Durations, amounts and percentages, for nouns that are inflected: `30 Tagen`. */
	figures: readonly { id: string; ends: readonly Reading[] }[];
	/** Whether a text is how a fact reads, so that the fact can stand in its place. */
	isLiteral: (id: string, text: string) => boolean;
}

/** Collects the forms of all facts, once for each locale. */
export function factForms(facts: Facts, locale: FactLocale): FactForms {
	const literals = new Map<string, { form: string; id: string }[]>();
	const figures: { id: string; ends: Reading[] }[] = [];
	const { hasWords } = lexiconOf(locale.tag);
	for (const [id, fact] of Object.entries(facts)) {
		if (!typesOfFigures.has(fact.type)) continue;
		const ends = endsOf(fact);
		for (const each of ends) figures.push({ id, ends: each });
		// Where figures and units are understood, the forms are only needed of what is found.
		if (ends.length > 0 && hasWords) continue;
		for (const literal of literalForms(fact, locale)) addLiteral(literals, literal, id);
	}
	for (const forms of literals.values()) forms.sort((a, b) => b.form.length - a.form.length);
	return { literals, figures, isLiteral: literalTest(facts, locale) };
}

/** Whether a text is how a fact reads: asked of few, and dear to know. */
function literalTest(facts: Facts, locale: FactLocale): FactForms['isLiteral'] {
	const known = new Map<string, Set<string>>();
	return (id, text) => {
		const fact = facts[id];
		if (!fact) return false;
		const forms = known.get(id) ?? new Set(literalForms(fact, locale).map(spelling));
		known.set(id, forms);
		return forms.has(spelling(text));
	};
}

function spelling(text: string): string {
	return fold(text).text.replace(/\s/g, ' ');
}

/** Words and lists of names are no figures. */
const typesOfFigures: ReadonlySet<TypeName> = new Set<TypeName>([
	'duration',
	'money',
	'number',
	'percent',
	'date',
	'dateRange',
	'timeRange',
	'phone',
	'email',
	'url',
]);

function addLiteral(
	literals: Map<string, { form: string; id: string }[]>,
	literal: string,
	id: string,
): void {
	const form = spelling(literal);
	// A bare figure says too little to be taken for the fact; Arabic for "one day" is the noun alone.
	if (/^[\d\s.,]*$/.test(form) || (!/\d/.test(form) && !/[@/]/.test(form))) return;
	const key = form.slice(0, keyLength);
	const forms = literals.get(key) ?? [];
	if (!forms.some((known) => known.form === form && known.id === id)) forms.push({ form, id });
	literals.set(key, forms);
}

const keyLength = 2;

/** Finds what a text types of the facts: whole words only. */
export function findTypedFacts(
	text: string,
	content: Content,
	forms: FactForms,
	isUnspaced: boolean,
): TypedFact[] {
	// Whatever is looked for has a digit, or is an address.
	if (!/[\p{Nd}@/]/u.test(text)) return [];
	const found = findLiterals(fold(text), forms.literals, isUnspaced);
	const isFree = ({ start, end }: { start: number; end: number }) =>
		found.every((other) => end <= other.start || start >= other.end);
	return [...found, ...findFigures(text, content.items, forms).filter(isFree)];
}

function findLiterals(
	folded: Folded,
	literals: FactForms['literals'],
	isUnspaced: boolean,
): TypedFact[] {
	const found: TypedFact[] = [];
	if (literals.size === 0) return found;
	const text = folded.text.replaceAll('\u00a0', ' ');
	const starts = new Set([...literals.keys()].map((key) => key.charCodeAt(0)));
	for (let index = 0; index < text.length; index++) {
		if (!starts.has(text.charCodeAt(index))) continue;
		const forms = literals.get(text.slice(index, index + keyLength));
		const match = forms?.find(({ form }) => isWholeAt(text, form, index, isUnspaced));
		if (!forms || !match) continue;
		const end = index + match.form.length;
		const ids = forms.filter(({ form }) => form === match.form).map(({ id }) => id);
		const [start, stop] = [folded.at(index), folded.at(end - 1) + 1];
		found.push({ start, end: stop, text: folded.original.slice(start, stop), ids });
		index = end - 1;
	}
	return found;
}

function isWholeAt(text: string, form: string, index: number, isUnspaced: boolean): boolean {
	if (!text.startsWith(form, index)) return false;
	const before = text.slice(Math.max(0, index - 2), index);
	const after = text.slice(index + form.length, index + form.length + 2);
	if (/\d[.,]?$/.test(before) || /^[.,]?\d/.test(after)) return false;
	if (/[-–]$/.test(before) && /^\d/.test(form)) return false;
	if (isUnspaced) return true;
	return !/[\p{L}\p{M}]$/u.test(before) && !/^[\p{L}\p{M}]/u.test(after);
}

function findFigures(
	text: string,
	items: readonly Item[],
	{ figures, isLiteral }: FactForms,
): TypedFact[] {
	const found: TypedFact[] = [];
	for (let index = 0; index < items.length; index++) {
		const matching = figures.filter(({ ends }) => startsWith(items, index, ends));
		const longest = Math.max(0, ...matching.map(({ ends }) => ends.length));
		const [first, last] = [items[index], items[index + longest - 1]];
		if (!first || !last || longest === 0) continue;
		const ids = matching.filter(({ ends }) => ends.length === longest).map(({ id }) => id);
		const typed = text.slice(first.start, last.end);
		found.push({
			...{ start: first.start, end: last.end, text: typed, ids: [...new Set(ids)] },
			...(ids.every((id) => isLiteral(id, typed)) ? {} : nounOf(typed)),
		});
		index += longest - 1;
	}
	return found;
}

function startsWith(items: readonly Item[], index: number, ends: readonly Reading[]): boolean {
	return ends.every((reading, offset) => {
		const item = items[index + offset];
		const wanted: Figure = { kind: 'figure', readings: [reading], text: '', start: 0, end: 0 };
		if (item?.kind !== 'figure' || item.readings.length !== 1) return false;
		const [only] = item.readings;
		return only?.value === reading.value && only.unit !== undefined && agree(item, wanted);
	});
}

/** What follows the last digit: "Tagen" of "3 bis 5 Tagen". */
function nounOf(typed: string): { noun?: string } {
	const noun = /^\p{Nd}(?:.*\p{Nd})?(\P{Nd}+)$/su.exec(typed)?.[1];
	return noun && /\p{L}/u.test(noun) ? { noun } : {};
}

/** The values of a fact as figures: one, or the two ends of a range. */
function endsOf(fact: Fact): Reading[][] {
	switch (fact.type) {
		case 'duration':
			return statedValues(fact).map(({ value, unit }) => {
				return [value].flat().map((end) => ({ value: end, unit: unitNamed(unit) }));
			});
		case 'percent':
			return statedValues(fact).map(({ value }) => {
				return [value].flat().map((end) => ({ value: end, unit: { kind: 'percent' } }));
			});
		case 'money':
			return statedValues(fact).flatMap(({ amount }) =>
				Object.entries(amount).map(([code, figure]) =>
					[figure]
						.flat()
						.map((value) => ({ value, unit: { kind: 'money' as const, codes: [code] } })),
				),
			);
		default:
			return [];
	}
}
