import { type Document, visit, type YAMLError } from 'yaml';

/** What is wrong, and how to mend it. */
export type Explanation = readonly [message: string, hint: string];

/** The first mistake of a text that is no YAML: where it begins, and what it is in a writer's words. */
export function mistakeIn(document: Document): [offset: number, Explanation] | undefined {
	const [first, second] = document.errors;
	// A comment behind a bracket that is not closed is told before the bracket.
	const error = first?.code === 'MISSING_CHAR' && second && isOpenBracket(second) ? second : first;
	return error && [beginningOf(error, document), explain(error)];
}

/** What the parser means, for people who have never heard of a flow collection. */
const explanations: Partial<Record<YAMLError['code'], Explanation>> = {
	BLOCK_AS_IMPLICIT_KEY: [
		'A second colon stands in one line.',
		'Put quotes around a text that holds a colon: title: "Returns: how they work".',
	],
	DUPLICATE_KEY: ['This key stands here twice.', 'Keep one of the two.'],
	TAB_AS_INDENT: ['A tab indents this line.', 'Indent with spaces.'],
	MULTILINE_IMPLICIT_KEY: [
		'This line is neither `key: value` nor the continuation of the text above it.',
		'Is a colon missing, or a quote?',
	],
	BAD_DQ_ESCAPE: [
		'A backslash stands before a letter that it cannot change.',
		'Write \\\\ for a backslash, or use single quotes.',
	],
	BAD_INDENT: [
		'The indentation does not fit the lines above.',
		'Lines that belong together begin in the same column.',
	],
	BAD_SCALAR_START: ['A text may not begin with this character.', 'Put quotes around the text.'],
	MULTIPLE_DOCS: ['A second document begins here.', 'Keep one document: remove the line `---`.'],
	BLOCK_IN_FLOW: ['A list or a nested key stands inside brackets.', 'Close the bracket before it.'],
	RESOURCE_EXHAUSTION: ['Brackets or lists nest too deeply here.', 'Nest them less deeply.'],
	NON_STRING_KEY: ['A key must be a text.', 'Put quotes around it.'],
};

function isOpenQuote({ code, message }: YAMLError): boolean {
	return code === 'MISSING_CHAR' && message.includes('quote');
}

function isOpenBracket({ code, message }: YAMLError): boolean {
	return code === 'BAD_INDENT' && message.startsWith('Flow ');
}

/** Where a mistake begins: the parser sees that something is not closed when the text has ended. */
function beginningOf(error: YAMLError, document: Document): number {
	let beginning = error.pos[0];
	visit(document, {
		Scalar: (_, { type, range }) => {
			if (isOpenQuote(error) && type?.startsWith('QUOTE_') && range) beginning = range[0];
		},
		Collection: (_, { flow, range }) => {
			const isBefore = flow && range && range[0] < error.pos[0];
			if (isOpenBracket(error) && isBefore) beginning = range[0];
		},
	});
	return beginning;
}

function explain(error: YAMLError): Explanation {
	const { code, message } = error;
	if (isOpenQuote(error)) {
		return ['A quote is not closed.', 'Write the closing quote at the end of the text.'];
	}
	if (isOpenBracket(error)) {
		return [
			'This bracket is not closed, or what stands in it is not indented.',
			'Write the closing bracket in the same line; put quotes around a text that begins with [ or {.',
		];
	}
	if (message.endsWith('at node end')) {
		return [
			'The text goes on behind its closing quote.',
			`Put double quotes around a text with an apostrophe: "What's new".`,
		];
	}
	return (
		explanations[code] ?? [
			`This is not valid YAML: ${message.replace(/\.$/, '')}.`,
			'Put quotes around a text that begins with a special character or ends with a colon.',
		]
	);
}
