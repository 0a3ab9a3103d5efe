import {
	type Document,
	isMap,
	isNode,
	isScalar,
	LineCounter,
	type Node,
	type Pair,
	parseDocument,
	visit,
	type YAMLError,
} from 'yaml';
import type { Parsed, Path } from './parsed.ts';
import type { Place, Problem } from './problem.ts';

/**
 * Reads a YAML 1.2 text (JSON is one, too). Dates stay text; anchors, aliases and tags are refused, since
 * nothing in a knowledge base needs them and they can hide what a file says.
 *
 * @param firstLine the line of `file` on which `text` begins, counted from 1
 */
export function parseYaml(file: string, text: string, firstLine = 1): Parsed {
	const { document, toPlace } = read(text, firstLine);
	const problemAt = (offset: number, [message, hint]: Explanation): Problem => ({
		file,
		...toPlace(offset),
		severity: 'error',
		message,
		...(hint && { hint }),
	});
	const [first, second] = document.errors;
	// A comment behind a bracket that is not closed is told before the bracket.
	const error = first?.code === 'MISSING_CHAR' && second && isOpenBracket(second) ? second : first;
	const problems = error
		? [problemAt(beginningOf(error, document), explain(error))]
		: findReferences(text, document).map(([offset, explanation]) => problemAt(offset, explanation));
	return {
		file,
		value: problems.length > 0 ? undefined : (document.toJS() as unknown),
		problems,
		locate(path, part = 'value') {
			const { document, toPlace } = readAgain(text, firstLine);
			return toPlace(offsetOf(document, path, part));
		},
	};
}

/**
 * Places are rarely asked for, and a tree is large beside its text: only the last one is kept. A file
 * with many mistakes is then parsed once for all of them.
 */
let last: { text: string; firstLine: number; tree: ReturnType<typeof read> } | undefined;

function readAgain(text: string, firstLine: number) {
	if (last?.text !== text || last.firstLine !== firstLine) {
		last = { text, firstLine, tree: read(text, firstLine) };
	}
	return last.tree;
}

function read(text: string, firstLine: number) {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: false });
	const toPlace = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { line: line + firstLine - 1, column: col };
	};
	return { document, toPlace };
}

/** The text of a scalar exactly as it was written, so that `1234.5670` is not taken for a number. */
export function sourceOf(text: string, path: Path): string | undefined {
	const node = parseDocument(text, { prettyErrors: false }).getIn(path, true);
	return isScalar(node) ? (node.source ?? undefined) : undefined;
}

type Explanation = readonly [message: string, hint?: string];

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

/** Anchors, aliases and tags, with their offsets. Most texts hold no sign that could begin one. */
function findReferences(text: string, document: Document): [offset: number, Explanation][] {
	const found: [number, Explanation][] = [];
	if (!/[&*!]/.test(text)) return found;
	const refuse = (node: Node, what: string) => {
		found.push([
			node.range?.[0] ?? 0,
			[what, 'Write the value out in full, or put quotes around it.'],
		]);
	};
	visit(document, {
		Alias: (_, node) => refuse(node, 'A value begins with `*`, which means a reference in YAML.'),
		Node: (_, node) => {
			if ('anchor' in node && node.anchor) {
				refuse(node, 'A value begins with `&`, which means an anchor in YAML.');
			} else if (node.tag) {
				refuse(node, 'A value begins with `!`, which means a type in YAML.');
			}
		},
	});
	return found;
}

/** The offset of what stands at `path`: as near to it as the document goes. */
function offsetOf(document: Document, path: Path, part: 'key' | 'value'): number {
	let node: unknown = document.contents;
	let offset = startOf(node) ?? 0;
	for (const [depth, step] of path.entries()) {
		const pair = isMap(node) ? node.items.find((item) => keyOf(item) === String(step)) : undefined;
		const next = pair?.value ?? (isNode(node) && 'get' in node ? node.get(step, true) : undefined);
		const wantsKey = part === 'key' && depth === path.length - 1;
		const start = wantsKey ? startOf(pair?.key) : (startOf(next) ?? startOf(pair?.key));
		if (start === undefined) break;
		offset = start;
		node = next;
	}
	return offset;
}

function keyOf({ key }: Pair): string | undefined {
	return isScalar(key) ? String(key.value) : undefined;
}

function startOf(node: unknown): number | undefined {
	return isNode(node) ? node.range?.[0] : undefined;
}
