import {
	isLiteralElement,
	isPluralElement,
	isPoundElement,
	isSelectElement,
	type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser';
import { readMessage } from '../i18n/icu.ts';
import { type Builder, builder, isSame, type Marked } from './marked.ts';

/**
 * An ICU message as a translator gets it: values are codes, and so is everything of a plural but the words of
 * its forms. `undefined` for what is no message.
 *
 * @example
 * markedMessage('{n, plural, other {# hits}}')?.codes.map(({ open }) => open)
 * // => ['{n, plural, other {', '#', '}}']
 */
export function markedMessage(text: string): Marked | undefined {
	const read = readMessage(text);
	if ('mistake' in read) return undefined;
	const into = builder();
	addElements(read.elements, { text, into, isInPlural: false });
	return into.built();
}

interface Context {
	text: string;
	into: Builder;
	isInPlural: boolean;
}

function addElements(elements: readonly MessageFormatElement[], context: Context): void {
	for (const element of elements) {
		const { into, text } = context;
		const { start, end } = element.location ?? {};
		const raw = start && end ? text.slice(start.offset, end.offset) : '';
		if (isLiteralElement(element)) into.say(element.value);
		else if (isPluralElement(element) || isSelectElement(element)) addForms(element, raw, context);
		else if (isPoundElement(element)) {
			into.mark({ key: '#', kind: 'value', open: '#', shown: '#', isOptional: true });
		} else into.mark({ key: spaced(raw), kind: 'value', open: raw, shown: raw });
	}
}

type Choice = Extract<MessageFormatElement, { options: unknown }>;

/** What stands between the words of the forms: `{count, plural, one {`, `} other {`, `}}`. */
function addForms(element: Choice, raw: string, { into, text, isInPlural }: Context): void {
	const from = element.location?.start.offset ?? 0;
	let at = 0;
	const markUntil = (offset: number) => {
		const open = raw.slice(at, offset);
		into.mark({ key: spaced(open), kind: 'form', open, shown: spaced(open) });
		at = offset;
	};
	for (const { value, location } of Object.values(element.options)) {
		markUntil((location?.start.offset ?? from) - from + 1);
		addElements(value, { text, into, isInPlural: isPluralElement(element) || isInPlural });
		at = (location?.end.offset ?? from) - from - 1;
	}
	markUntil(raw.length);
}

function spaced(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** A translator's text as an ICU message. What has a meaning in messages, and was meant as text, is quoted. */
export function messageText(marked: Marked): string {
	const plain = write(marked, (text) => text);
	const read = markedMessage(plain);
	if (read && isSame(read, marked)) return plain;
	return write(marked, (text) => text.replace(/'/g, "''").replace(/[{}#]+/g, "'$&'"));
}

function write({ pieces, codes }: Marked, quote: (text: string) => string): string {
	return pieces
		.map((piece) => (typeof piece === 'string' ? quote(piece) : (codes[piece.code]?.open ?? '')))
		.join('');
}
