import {
	isPluralElement,
	type MessageFormatElement,
	type PluralElement,
} from '@formatjs/icu-messageformat-parser';
import { readMessage } from '../i18n/icu.ts';
import { categories, integersByCategory } from '../i18n/plural-categories.ts';

/**
 * A message of another language as it stands in the file of a locale until somebody translates it: its
 * words as they are, its plurals with the forms that the locale needs, each to be translated.
 *
 * @example
 * copiedMessage('{count, plural, one {# result} other {# results}}', 'th')
 * // => '{count, plural, other {# results}}'
 */
export function copiedMessage(text: string, tag: string): string {
	const read = readMessage(text);
	if ('mistake' in read) return text;
	return withForms(text, read.elements, tag);
}

/** Only plurals on the first level are widened: no message of ours has one inside another. */
function withForms(text: string, elements: readonly MessageFormatElement[], tag: string): string {
	let result = '';
	let at = 0;
	for (const element of elements) {
		if (!isPluralElement(element) || !element.location) continue;
		const { start, end } = element.location;
		result += text.slice(at, start.offset) + plural(element, text, tag);
		at = end.offset;
	}
	return result + text.slice(at);
}

function plural(element: PluralElement, text: string, tag: string): string {
	const { value, pluralType = 'cardinal', offset } = element;
	const integers: ReadonlyMap<string, readonly number[]> = integersByCategory(tag, pluralType);
	const needed = categories.filter((form) => form === 'other' || integers.has(form));
	const exact = Object.keys(element.options).filter((form) => form.startsWith('='));
	const forms = [...exact, ...needed].map((form) => {
		return `${form} ${formText(element, text, { form, numbers: integers.get(form) })}`;
	});
	const kind = pluralType === 'ordinal' ? 'selectordinal' : 'plural';
	return `{${value}, ${kind},${offset ? ` offset:${offset}` : ''} ${forms.join(' ')}}`;
}

/** A form that does not say its number fits one number only. */
function formText(
	{ options }: PluralElement,
	text: string,
	{ form, numbers = [] }: { form: string; numbers: readonly number[] | undefined },
): string {
	const textOf = (name: string) => {
		const { start, end } = options[name]?.location ?? {};
		return start && end ? text.slice(start.offset, end.offset) : undefined;
	};
	const own = textOf(form);
	const fits =
		form.startsWith('=') || form === 'other' || numbers.length === 1 || own?.includes('#');
	return (fits && own) || textOf('other') || '{}';
}
