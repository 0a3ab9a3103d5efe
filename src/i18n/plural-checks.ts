import {
	isPluralElement,
	isPoundElement,
	type MessageFormatElement,
	type PluralElement,
	type SelectElement,
} from '@formatjs/icu-messageformat-parser';
import { didYouMean } from '../problems/did-you-mean.ts';
import { quotedList } from '../problems/quoted-list.ts';
import type { MessageMistake, MessageToCheck } from './mistake.ts';
import { isChoice, placeholders, type Choice } from './placeholders.ts';
import { categories, integersByCategory, pluralRules, type Category } from './plural-categories.ts';
import { englishName } from './tag.ts';

/** Checks that the forms of a message are those that the language has and English chooses from. */
export function checkForms({ tag, elements, english }: MessageToCheck): MessageMistake[] {
	return [...placeholders(elements)].flatMap(({ name, element, offset }) => {
		if (!isChoice(element)) return [];
		const source = choicesOf(name, english);
		const mistakes = isPluralElement(element)
			? checkPlural(element, tag, source.filter(isPluralElement))
			: checkSelect(element, source);
		return mistakes.map((mistake) => ({ ...mistake, offset }));
	});
}

function checkPlural(plural: PluralElement, tag: string, english: PluralElement[]) {
	const uncovered = uncoveredIntegers(plural, tag);
	return [
		...findMissingForms(plural, tag, uncovered),
		...findUnusedForms(plural, tag),
		...(english.some(showsNumber) ? findLostNumbers(plural, uncovered) : []),
	];
}

/** The integers of each category that no exact form such as `=1` takes. */
function uncoveredIntegers(plural: PluralElement, tag: string): Uncovered {
	const { offset, options, pluralType } = plural;
	const integers = integersByCategory(tag, pluralType);
	const exact = new Set(Object.keys(options).filter(isExact).map(numberOf));
	if (exact.size === 0 && offset === 0) return integers;
	const all = [...integers].map(([category, counted]): [Category, number[]] => [
		category,
		// The category is that of the number less the offset; the exact form is the number's own.
		counted.map((integer) => integer + offset).filter((number) => !exact.has(number)),
	]);
	return new Map(all.filter(([, numbers]) => numbers.length > 0));
}

/** @example isExact('=1') // => true */
function isExact(form: string): boolean {
	return form.startsWith('=');
}

function numberOf(form: string): number {
	return Number(form.slice(1));
}

function findMissingForms({ value, options }: PluralElement, tag: string, uncovered: Uncovered) {
	const needed = categories.filter((category) => category === 'other' || uncovered.has(category));
	const missing = needed.filter((category) => !Object.hasOwn(options, category));
	if (missing.length === 0) return [];
	const [forms, are] = missing.length === 1 ? ['form', 'is'] : ['forms', 'are'];
	return [
		error(
			`The ${forms} ${quotedList(missing, 'and')} of \`{${value}}\` ${are} missing: ${englishName(tag)} needs ${quotedList(needed, 'and')}.`,
			`Add ${missing.map((category) => describe(category, uncovered)).join(', ')}.`,
		),
	];
}

/** @example describe('few', …) // => '`few {…}` (for 3, 4, 5 …)' */
function describe(category: Category, uncovered: Uncovered): string {
	const numbers = uncovered.get(category);
	const form = `\`${category} {…}\``;
	return numbers ? `${form} (for ${examples(numbers)})` : `${form} (for all other numbers)`;
}

function findUnusedForms({ value, options, pluralType }: PluralElement, tag: string) {
	const used: string[] = pluralRules(tag, pluralType).resolvedOptions().pluralCategories;
	const unused = Object.keys(options).filter((form) => !isExact(form) && !used.includes(form));
	return unused.map((form): MessageMistake => {
		if (categories.some((category) => category === form)) {
			return {
				severity: 'warning',
				message: `${englishName(tag)} never uses the form \`${form}\` of \`{${value}}\`.`,
				hint: 'Remove it.',
			};
		}
		const guess = didYouMean(form, categories);
		return error(
			`\`${form}\` is not a plural form.`,
			guess
				? `Did you mean \`${guess}\`?`
				: `Plural forms are ${quotedList(categories, 'and')}, and exact numbers such as \`=0\`.`,
		);
	});
}

/** “One article” is wrong for 21 in a language whose `one` is also for 21. */
function findLostNumbers({ value, options }: PluralElement, uncovered: Uncovered) {
	return [...uncovered].flatMap(([category, numbers]): MessageMistake[] => {
		const form = Object.hasOwn(options, category) ? options[category] : undefined;
		if (!form || numbers.length < 2 || saysNumber(form.value, value)) return [];
		return [
			{
				severity: 'warning',
				message: `The form \`${category}\` of \`{${value}}\` is for ${examples(numbers)}, but does not say the number.`,
				hint: `Write \`#\` in it, or add exact forms such as \`=${numbers[0]} {…}\`.`,
			},
		];
	});
}

function showsNumber({ value, options }: PluralElement): boolean {
	return Object.values(options).some((form) => saysNumber(form.value, value));
}

function saysNumber(elements: MessageFormatElement[], name: string): boolean {
	if (elements.some(isPoundElement)) return true;
	return [...placeholders(elements)].some((one) => one.name === name);
}

/** Which words a choice knows is decided where the value is given: English has them all. */
function checkSelect({ value, options }: SelectElement, english: Choice[]): MessageMistake[] {
	const known = new Set(['other', ...english.flatMap((choice) => Object.keys(choice.options))]);
	const missing = [...known].filter((key) => !Object.hasOwn(options, key));
	const unknown = Object.keys(options).filter((key) => !known.has(key));
	return [
		...missing.map((key) =>
			error(`The form \`${key}\` of \`{${value}}\` is missing.`, `Add \`${key} {…}\`.`),
		),
		...unknown.map((key) => {
			const guess = didYouMean(key, known);
			return error(
				`The English text has no form \`${key}\` of \`{${value}}\`.`,
				guess ? `Did you mean \`${guess}\`?` : `Its forms are ${quotedList([...known], 'and')}.`,
			);
		}),
	];
}

function choicesOf(name: string, elements: MessageFormatElement[]): Choice[] {
	return [...placeholders(elements)].flatMap((one) =>
		one.name === name && isChoice(one.element) ? [one.element] : [],
	);
}

function error(message: string, hint: string): MessageMistake {
	return { severity: 'error', message, hint };
}

/** @example examples([3, 4, 5, 6]) // => '3, 4, 5 …' */
function examples(numbers: readonly number[]): string {
	return numbers.slice(0, 3).join(', ') + (numbers.length > 3 ? ' …' : '');
}

type Uncovered = ReadonlyMap<Category, readonly number[]>;
