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
} from 'yaml';
import type { Parsed, Path } from './parsed.ts';
import type { Place, Problem } from './problem.ts';
import { type Explanation, mistakeIn } from './yaml-mistake.ts';

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
		hint,
	});
	const mistake = mistakeIn(document);
	const found = mistake ? [mistake] : findReferences(text, document);
	const problems = found.map(([offset, explanation]) => problemAt(offset, explanation));
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
