import type { Nodes, Text } from 'mdast';
import type { Range } from './lint-directive.ts';
import type { Context } from './lint.ts';
import { rangeOf, walk } from './node.ts';
import type { Parsed } from './parse.ts';

/** Finds `{expressions}`, `import` and `export`: the parser was shown none of them (see `seal.ts`). */
export function findCode(context: Context, directives: readonly Range[]): void {
	const { text, body, braces } = context.parsed;
	const modules = body.children.flatMap((node) => moduleRanges(node, text));
	for (const { start } of modules) context.findings.push({ start, ...moduleRefused(text, start) });
	const known = [...directives, ...modules];
	const texts: Text[] = [];
	walk(body, (node) => {
		if (node.type === 'text') texts.push(node);
	});
	const hint = 'Write `\\<` for the sign itself.';
	for (const start of texts.flatMap((node) => looseTags(node, context.parsed))) {
		context.findings.push({ start, message: 'This `<` begins nothing.', hint });
	}
	findExpressions(bracesIn(texts, braces), known, context);
}

/** One finding for an expression and all that it holds; one for all braces that are never closed. */
function findExpressions(
	starts: readonly number[],
	known: readonly Range[],
	context: Context,
): void {
	const { text } = context.parsed;
	let [done, isUnclosed] = [0, false];
	for (const start of starts) {
		if (start < done || known.some((range) => start >= range.start && start < range.end)) continue;
		const end = isUnclosed ? undefined : endOfBraces(text, start);
		if (end === undefined && isUnclosed) continue;
		isUnclosed = end === undefined;
		done = end ?? start + 1;
		context.findings.push({ start, ...expressionRefused(text.slice(start, done)) });
	}
}

/**
 * The parser takes a tag for text if its line ends before it does, and is a heading or the like. Behind its
 * own mistakes every tag may be text: those are reported already.
 */
function looseTags(node: Text, { text, problems }: Parsed): number[] {
	const { start, end } = rangeOf(node);
	const source = text.slice(start, end);
	if (problems.length > 0 || !source.includes('<')) return [];
	const tags = source.matchAll(/<(?<=(?:^|[^\\])(?:\\\\)*<)(?=[\p{L}/])/gu);
	return [...tags].map(({ index }) => start + index);
}

/** The braces that stand in text. Both lists are in the order of the article. */
function bracesIn(texts: readonly Text[], braces: readonly number[]): number[] {
	const found: number[] = [];
	let index = 0;
	for (const node of texts) {
		const { start, end } = rangeOf(node);
		while ((braces[index] ?? Infinity) < start) index++;
		for (; (braces[index] ?? Infinity) < end; index++) found.push(braces[index] ?? 0);
	}
	return found;
}

function endOfBraces(text: string, start: number): number | undefined {
	let depth = 0;
	for (let index = start; index < text.length; index++) {
		if (text[index] === '{') depth++;
		if (text[index] === '}' && --depth === 0) return index + 1;
	}
	return undefined;
}

function expressionRefused(expression: string): { message: string; hint: string } {
	const inner = expression.slice(1, -1).trim();
	if (expression === '{') {
		const message = 'A `{` begins code, which articles cannot hold.';
		return { message, hint: 'Write `\\{` for the sign itself.' };
	}
	if (/^\/[*/]/.test(inner)) {
		return { message: 'This is a comment, which articles cannot hold.', hint: 'Delete it.' };
	}
	const shown = expression.length > 40 || /[`\r\n]/.test(expression) ? '{…}' : expression;
	const message = `\`${shown}\` is code, which articles cannot hold.`;
	if (inner.startsWith('#')) {
		return { message, hint: 'Delete it: headings are given their anchors.' };
	}
	if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(inner)) {
		return { message, hint: `For a fact, write \`<Fact id="${inner}" />\`.` };
	}
	return { message, hint: 'Write `\\{` for the sign itself.' };
}

const module =
	/^(?:import\s*(?:["'({*]|[\w$]+\s*(?:,|\sfrom\s*["']))|export\s*(?:[{*]|(?:default|const|let|var|function|class|async|type|interface|enum)\s))/gm;

/** From each such line to the end of its paragraph. What only looks like code (`import duties`) is text. */
function moduleRanges(node: Nodes, text: string): Range[] {
	if (node.type !== 'paragraph' || node.children[0]?.type !== 'text') return [];
	const { start, end } = rangeOf(node);
	return [...text.slice(start, end).matchAll(module)].map(({ index }) => ({
		start: start + index,
		end,
	}));
}

function moduleRefused(text: string, start: number): { message: string; hint: string } {
	const word = text.slice(start, start + 6);
	const message = `\`${word}\` is code, which articles cannot hold.`;
	const without = word === 'import' ? ': every component is at hand without it' : '';
	return { message, hint: `Delete the line${without}.` };
}
