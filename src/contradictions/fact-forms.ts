import type { FactLocale } from '../facts/fact-locale.ts';
import { statedValues, type Fact, type Facts, type TypeName } from '../facts/facts.ts';
import { literalForms } from '../facts/literal-forms.ts';
import { fold } from './fold.ts';
import type { Reading } from './item.ts';
import { lexiconOf } from './lexicon.ts';
import { unitNamed } from './time-units.ts';

/** How the facts of a knowledge base are typed in one locale. */
export interface FactForms {
	/** By the first `keyLength` characters of the form; longest first. */
	literals: ReadonlyMap<string, readonly { form: string; id: string }[]>;
	/** Durations, amounts and percentages, for nouns that are inflected: `30 Tagen`. */
	figures: readonly { id: string; ends: readonly Reading[] }[];
	/** Whether a text is how a fact reads, so that the fact can stand in its place. */
	isLiteral: (id: string, text: string) => boolean;
}

export const keyLength = 2;

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
