import {
	isArgumentElement,
	isLiteralElement,
	isNumberElement,
	isPluralElement,
	isPoundElement,
	type MessageFormatElement,
	type PluralElement,
} from '@formatjs/icu-messageformat-parser';
import type { PluralForms } from './fill.ts';
import { readMessage } from './icu.ts';
import type { Locale } from './locale.ts';
import { placeholders } from './placeholders.ts';
import { pluralRules } from './plural-categories.ts';
import type { StringKey } from './strings.ts';

/** What `fill` needs to say a string in the browser. */
export interface BrowserString {
	text: string | PluralForms;
	/** Whose plural rules apply: the locale that the text comes from. */
	tag: string;
	digits: string;
}

/**
 * Prepares a string for the browser. In English where the locale's own cannot be said without an
 * ICU library.
 */
export function browserString(key: StringKey, locale: Locale): BrowserString {
	const { digits, strings, stringLocales, english } = locale;
	const tag = stringLocales[key];
	const text = pluralForms(strings[key], tag);
	if (text !== undefined) return { text, tag, digits };
	return { text: pluralForms(english[key], 'en') ?? english[key], tag: 'en', digits };
}

/**
 * The texts of a message with at most one plural argument, whatever its name, with `{count}`
 * where its number stands. Undefined when the message takes more than that to say, or cannot
 * be read.
 *
 * @example
 * pluralForms('{n, plural, one {# hit} other {# hits}} for {query}', 'en')
 * // => { one: '{count} hit for {query}', other: '{count} hits for {query}' }
 * pluralForms('Hits for {query}', 'en') // => 'Hits for {query}'
 */
export function pluralForms(message: string, tag: string): string | PluralForms | undefined {
	const read = readMessage(message);
	if ('mistake' in read) return undefined;
	const all = [...placeholders(read.elements)];
	const plurals = all.map(({ element }) => element).filter(isPluralElement);
	const counted = new Set(plurals.map(({ value }) => value));
	if (counted.size > 1 || !all.every(({ element }) => isPlain(element)) || !plurals.every(isSimple))
		return undefined;
	const [name] = counted;
	const write = (form: string) => writeForm(read.elements, { form, name, tag });
	if (name === undefined) return write('other');
	const forms = new Set(plurals.flatMap(({ options }) => Object.keys(options)));
	return {
		...Object.fromEntries([...forms].map((form) => [form, write(form)])),
		other: write('other'),
	};
}

/** The text as it reads when the number is of this form. */
function writeForm(elements: MessageFormatElement[], chosen: Chosen): string {
	return elements
		.map((element) => {
			if (isLiteralElement(element)) return element.value;
			if (isPoundElement(element)) return '{count}';
			if (isPluralElement(element)) return writeForm(branch(element, chosen), chosen);
			return element.value === chosen.name ? '{count}' : `{${element.value}}`;
		})
		.join('');
}

/** A plural without `=1` takes 1 by its category, while another in the message has `=1`. */
function branch({ options }: PluralElement, { form, tag }: Chosen): MessageFormatElement[] {
	const category = form.startsWith('=') ? pluralRules(tag).select(Number(form.slice(1))) : 'other';
	return (options[form] ?? options[category] ?? options['other'])?.value ?? [];
}

/** Takes no more than `fill` can do: numbers have no style of their own. */
function isPlain(element: MessageFormatElement): boolean {
	if (isNumberElement(element)) return !element.style;
	if (isPluralElement(element)) return element.pluralType === 'cardinal';
	return isArgumentElement(element);
}

/** Has no `offset`, and the `other` that every message needs. */
function isSimple({ offset, options }: PluralElement): boolean {
	return offset === 0 && Object.hasOwn(options, 'other');
}

interface Chosen {
	/** `few`, or `=0`. */
	form: string;
	name: string | undefined;
	tag: string;
}
