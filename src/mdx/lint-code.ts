import type { Paragraph, Text } from 'mdast';
import type { Range } from './lint-directive.ts';
import type { Context, Finding } from './lint.ts';
import { rangeOf, walk } from './node.ts';

/** Finds `{expressions}`, `import` and `export`: the parser was shown none of them (see `seal.ts`). */
export function findCode(context: Context, known: readonly Range[]): void {
	const { text, body, braces } = context.parsed;
	const texts: Text[] = [];
	walk(body, (node) => {
		if (node.type === 'text') texts.push(node);
	});
	let done = 0;
	for (const start of bracesIn(texts, braces)) {
		if (start < done || known.some((range) => start >= range.start && start < range.end)) continue;
		const end = endOfBraces(text, start);
		context.findings.push({ start, ...expressionRefused(text.slice(start, end)) });
		done = end;
	}
	for (const node of body.children) {
		if (node.type === 'paragraph') context.findings.push(...moduleCode(node));
	}
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

function endOfBraces(text: string, start: number): number {
	let depth = 0;
	for (let index = start; index < text.length; index++) {
		if (text[index] === '{') depth++;
		if (text[index] === '}' && --depth === 0) return index + 1;
	}
	return start + 1;
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
	/^(?:import\s*(?:["'({*]|[\w$]+\s*(?:,|\sfrom\s*["']))|export\s*(?:[{*]|(?:default|const|let|var|function|class|async|type|interface|enum)\s))/;

/** Lines that only look like code (`import duties are …`) are text. */
function moduleCode({ children: [first] }: Paragraph): Finding[] {
	if (first?.type !== 'text') return [];
	const { start } = rangeOf(first);
	const lines = first.value.split(/(?<=[\r\n])/);
	const found: Finding[] = [];
	let offset = start;
	for (const line of lines) {
		if (module.test(line) || (line === lines[0] && module.test(first.value))) {
			const word = line.slice(0, 6);
			const message = `\`${word}\` is code, which articles cannot hold.`;
			const hint =
				word === 'import'
					? 'Delete the line: every component is at hand without it.'
					: 'Delete the line.';
			found.push({ start: offset, message, hint });
		}
		offset += line.length;
	}
	return found;
}
