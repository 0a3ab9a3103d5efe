import {
	isArgumentElement,
	isDateElement,
	isNumberElement,
	isPluralElement,
	isSelectElement,
	isTimeElement,
	type MessageFormatElement,
	type PluralElement,
	type SelectElement,
} from '@formatjs/icu-messageformat-parser';

/** How a message uses a value. */
export type Kind = 'text' | 'number' | 'date' | 'time' | 'select' | 'plural' | 'selectordinal';

/** One use of a value in a message; a value may be used more than once. */
export interface Placeholder {
	name: string;
	kind: Kind;
	/** In UTF-16 code units from the start of the message. */
	offset: number;
	element: MessageFormatElement;
}

/**
 * The placeholders of a message in the order of the text, those inside of forms included.
 *
 * @example
 * // '{count, plural, other {# by {name}}}'
 * [...placeholders(elements)].map(({ name, kind }) => [name, kind])
 * // => [['count', 'plural'], ['name', 'text']]
 */
export function* placeholders(elements: MessageFormatElement[]): Generator<Placeholder> {
	for (const element of elements) {
		const kind = kindOf(element);
		if (!kind || !('value' in element)) continue;
		yield { name: element.value, kind, offset: element.location?.start.offset ?? 0, element };
		if (!isChoice(element)) continue;
		for (const { value } of Object.values(element.options)) yield* placeholders(value);
	}
}

function kindOf(element: MessageFormatElement): Kind | undefined {
	if (isArgumentElement(element)) return 'text';
	if (isNumberElement(element)) return 'number';
	if (isDateElement(element)) return 'date';
	if (isTimeElement(element)) return 'time';
	if (isSelectElement(element)) return 'select';
	if (isPluralElement(element)) {
		return element.pluralType === 'ordinal' ? 'selectordinal' : 'plural';
	}
	return undefined;
}

/** Has forms to choose from. */
export function isChoice(element: MessageFormatElement): element is Choice {
	return isPluralElement(element) || isSelectElement(element);
}

export type Choice = PluralElement | SelectElement;
