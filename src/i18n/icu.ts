import { parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** What is wrong with the syntax of a message, in a translator's words. */
export interface SyntaxMistake {
	message: string;
	hint: string;
	/** In UTF-16 code units from the start of the message. */
	offset: number;
}

/**
 * Reads a message in ICU MessageFormat. HTML is not part of it, and a missing `other` is left to
 * the check of plural forms, which can name all that are missing at once.
 *
 * @example
 * readMessage('Page {page')
 * // => { mistake: { message: 'A curly bracket is opened here and never closed.', … offset: 5 } }
 */
export function readMessage(text: string): ReadMessage {
	try {
		const options = { ignoreTag: true, requiresOtherClause: false, captureLocation: true };
		return { elements: parse(text, options) };
	} catch (error) {
		return { mistake: explain(error) };
	}
}

/** The parser throws a `SyntaxError` with a place, and a `RangeError` when it runs out of stack. */
function explain(error: unknown): SyntaxMistake {
	if (!(error instanceof SyntaxError)) return { ...tooDeep, offset: 0 };
	const [message, hint] = mistakes[error.message] ?? unreadable;
	return { message, hint, offset: offsetOf(error) };
}

function offsetOf(error: SyntaxError & { location?: { start: { offset: number } } }): number {
	return error.location?.start.offset ?? 0;
}

const plural = '`{count, plural, one {…} other {…}}`';
const select = '`{kind, select, first {…} other {…}}`';
const formsInBrackets = `Write every form as a word and a text in curly brackets: ${plural}.`;
const numberStyle =
	'Write `{count, number}`, or a number skeleton such as `{count, number, ::.00}`.';
const dateStyle = 'Write `{day, date, long}`, or a date skeleton such as `{day, date, ::yMMMd}`.';
const offsetNumber = 'Write a whole number, such as `offset:1`.';

const tooDeep = {
	message: 'The text has too many curly brackets inside one another.',
	hint: 'Write it with fewer.',
};

const unreadable: Words = [
	'The text cannot be read as an ICU message.',
	`Compare it with ${plural}.`,
];

/** By the name of the parser's error. */
const mistakes: Record<string, Words> = {
	EXPECT_ARGUMENT_CLOSING_BRACE: [
		'A curly bracket is opened here and never closed.',
		'Add the closing `}`. Every `{` needs one.',
	],
	EMPTY_ARGUMENT: [
		'The placeholder is empty.',
		'Write the name from the English text between the brackets, such as `{count}`.',
	],
	MALFORMED_ARGUMENT: [
		'This is not a placeholder.',
		'Write the name from the English text between the brackets and nothing else, such as `{count}`.',
	],
	EXPECT_ARGUMENT_TYPE: [
		'A comma is followed by nothing.',
		`Write \`plural\`, \`select\` or \`number\` after it, such as ${plural}.`,
	],
	INVALID_ARGUMENT_TYPE: [
		'There is no such kind of placeholder.',
		'Write `plural`, `selectordinal`, `select`, `number`, `date` or `time`, in small Latin letters.',
	],
	EXPECT_ARGUMENT_STYLE: ['A comma is followed by nothing.', 'Remove the comma.'],
	INVALID_NUMBER_SKELETON: ['This is not a way to write a number.', numberStyle],
	EXPECT_NUMBER_SKELETON: ['This is not a way to write a number.', numberStyle],
	INVALID_DATE_TIME_SKELETON: ['This is not a way to write a date.', dateStyle],
	EXPECT_DATE_TIME_SKELETON: ['This is not a way to write a date.', dateStyle],
	UNCLOSED_QUOTE_IN_ARGUMENT_STYLE: [
		"An apostrophe `'` is opened here and never closed.",
		"Remove it, or close it with another `'`.",
	],
	EXPECT_SELECT_ARGUMENT_OPTIONS: ['The forms are missing.', `Write ${plural} or ${select}.`],
	EXPECT_PLURAL_ARGUMENT_OFFSET_VALUE: ['`offset:` needs a number.', offsetNumber],
	INVALID_PLURAL_ARGUMENT_OFFSET_VALUE: ['`offset:` needs a number.', offsetNumber],
	EXPECT_SELECT_ARGUMENT_SELECTOR: ['The forms are missing.', `Write ${select}.`],
	EXPECT_PLURAL_ARGUMENT_SELECTOR: [
		'The name of a plural form should stand here.',
		'Write `zero`, `one`, `two`, `few`, `many` or `other`, or a number such as `=0`, and its text in curly brackets.',
	],
	EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT: [
		'This form has no text.',
		`Write its text in curly brackets: ${select}.`,
	],
	EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT: ['This form has no text.', formsInBrackets],
	INVALID_PLURAL_ARGUMENT_SELECTOR: ['This is not the name of a plural form.', formsInBrackets],
	DUPLICATE_PLURAL_ARGUMENT_SELECTOR: ['This form is there twice.', 'Keep one of them.'],
	DUPLICATE_SELECT_ARGUMENT_SELECTOR: ['This form is there twice.', 'Keep one of them.'],
};

export type ReadMessage = { elements: MessageFormatElement[] } | { mistake: SyntaxMistake };

type Words = [message: string, hint: string];
