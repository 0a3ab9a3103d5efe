import type { Nodes } from 'mdast';
import { itemsOf } from './listed.ts';
import { marketTable, textsOf } from './market-table.ts';
import type { MarketTexts } from './market-texts.ts';
import { attributesOf, childrenOf, isElement, rangeOf } from './node.ts';
import type { Element } from './node.ts';
import type { Parsed } from './parse.ts';
import { readTag } from './tag.ts';
import { targetRange } from './target.ts';

export { factsIn, interpolate } from './interpolate.ts';

/** What the Markdown of an entry needs from the site around it. */
export interface MarkdownOptions {
	title: string;
	fact: (id: string, attributes: Readonly<Record<string, string>>) => string;
	/** The address for a link's target or a file's path. */
	url: (target: string) => string;
	/** The titles of callouts that have none, by type. */
	callout: Readonly<Record<string, string>>;
	markets: MarketTexts;
}

/**
 * An entry as plain Markdown, for readers and programs that want no page. It is cut from the text the
 * writer wrote, not written anew: what is Markdown already stays as it is, byte for byte.
 */
export function markdownOf(parsed: Parsed, options: MarkdownOptions): string {
	const { body, text, bodyStart } = parsed;
	const content = splice(
		{ from: bodyStart, to: text.length, nodes: body.children },
		{ text, options },
	);
	return `# ${escapeMarkdown(options.title)}\n\n${content.replace(/^\s*\n/, '').trimEnd()}\n`;
}

/** A stretch of the text, and the nodes that lie in it. */
interface Stretch {
	from: number;
	to: number;
	nodes: readonly Nodes[];
}

interface Context {
	text: string;
	options: MarkdownOptions;
}

/** The text of a stretch, with what is not plain Markdown replaced. */
function splice({ from, to, nodes }: Stretch, context: Context): string {
	const pieces: string[] = [];
	let at = from;
	const keepUntil = (offset: number) => {
		pieces.push(context.text.slice(at, offset));
		at = offset;
	};
	const replace = (node: Nodes): void => {
		const { start, end } = rangeOf(node);
		if (isElement(node)) {
			keepUntil(start);
			pieces.push(elementText(node, context));
			at = end;
			return;
		}
		for (const child of childrenOf(node)) replace(child);
		if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
		const target = targetRange(context.text, node);
		const url = context.options.url(node.url);
		if (target.start === start || url === node.url) return;
		keepUntil(target.start);
		pieces.push(encodeTarget(url));
		at = target.end;
	};
	for (const node of nodes) replace(node);
	keepUntil(to);
	return pieces.join('');
}

function elementText(element: Element, context: Context): string {
	const attributes = attributesOf(element);
	const { title = '', summary = '', id = '', src = '', alt = '', caption } = attributes;
	const { fact, url, callout, markets } = context.options;
	const bold = (label: string) => `**${escapeMarkdown(label)}**`;
	const labelled = (label: string) => `${bold(label)}\n\n${contentOf(element, context)}`;
	const wrap = (block: string) => indented(block, element, context.text);
	switch (element.name) {
		case 'Fact':
			return escapeMarkdown(fact(id, attributes));
		case 'Callout':
			return wrap(quoted(labelled(title || (callout[attributes['type'] ?? 'note'] ?? ''))));
		case 'Market':
			return wrap(labelled(markets.names(itemsOf(attributes['in'] ?? '')).title));
		case 'MarketTable':
			return wrap(tableOf(textsOf(marketTable(attributes, markets))));
		case 'Tab':
			return wrap(labelled(title));
		case 'Details':
			return wrap(labelled(summary));
		case 'Figure':
			return wrap(
				`![${escapeMarkdown(alt)}](${encodeTarget(url(src))})${caption ? `\n\n*${escapeMarkdown(caption)}*` : ''}`,
			);
		case 'Video':
			return `[${escapeMarkdown(title)}](${encodeTarget(url(src))})`;
		default:
			return wrap(contentOf(element, context));
	}
}

/** Rows as a table of GitHub's Markdown, the first its head. */
function tableOf([head = [], ...rows]: readonly string[][]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const toCells = (texts: readonly string[]) =>
		texts.map((text) => escapeMarkdown(text).replaceAll('|', '\\|'));
	return [line(toCells(head)), line(head.map(() => '---')), ...rows.map(toCells).map(line)].join(
		'\n',
	);
}

/** What stands between a component's tags, moved to the left edge. */
function contentOf(element: Element, context: Context): string {
	const { start, end } = rangeOf(element);
	const { text } = context;
	const from = readTag(text, start).end;
	const to = Math.max(from, text.lastIndexOf('</', end - 1));
	const column = (element.position?.start.column ?? 1) - 1;
	const content = splice({ from, to, nodes: element.children }, context);
	return dedented(content, column, indentOf(element, column));
}

/** How far the content of a component is indented against its tag. */
function indentOf({ children, position }: Element, column: number): number {
	const own = children
		.filter((child) => child.position && child.position.start.line !== position?.start.line)
		.map((child) => (child.position?.start.column ?? 1) - 1);
	return Math.max(0, Math.min(...own, Infinity) - column) % Infinity || 0;
}

/** Takes `column` characters of whatever the component stands in and `indent` blanks off each line. */
function dedented(content: string, column: number, indent: number): string {
	const [first = '', ...lines] = content.split('\n');
	const rest = lines.map((line) =>
		line.slice(column).replace(new RegExp(`^[ \\t]{0,${indent}}`), ''),
	);
	return [first, ...rest]
		.join('\n')
		.replace(/^(?:[ \t]*\r?\n)+/, '')
		.trimEnd();
}

function quoted(block: string): string {
	return block.replace(/^/gm, '> ').replace(/^> (?=\r?$)/gm, '>');
}

/**
 * Puts what the component stands in (a quote, the indentation of a list) before each further line, and
 * an empty line where other text touches the component: tags end a paragraph, plain Markdown does not.
 */
function indented(block: string, { position }: Element, text: string): string {
	const { offset = 0, column = 1 } = position?.start ?? {};
	const lineStart = offset - (column - 1);
	const before = text.slice(lineStart, offset).replace(/[^>\s]/g, ' ');
	const above = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart);
	const below = /^[ \t]*\r?\n[^\r\n]*/.exec(text.slice(position?.end.offset ?? 0))?.[0] ?? '';
	const isBlank = (line: string) => /^[>\s]*$/.test(line);
	const lines = block.split('\n');
	if (!isBlank(above) && isBlank(before)) lines.unshift('');
	if (!isBlank(below)) lines.push('');
	return lines
		.map((line, at) => (at === 0 ? line : line ? before + line : before.trimEnd()))
		.join('\n');
}

/** An address as it may stand in the brackets of a link. What is encoded already stays so. */
function encodeTarget(url: string): string {
	return url.replace(/[^!-~]+/g, encodeURIComponent).replace(/[()<>\\]/g, (sign) => {
		return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
	});
}

function escapeMarkdown(text: string): string {
	return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}
