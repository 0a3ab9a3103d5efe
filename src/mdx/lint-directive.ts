import type { Text } from 'mdast';
import type { Context } from './lint.ts';
import { rangeOf, walk } from './node.ts';

/** A part of the text: offsets. */
export interface Range {
	start: number;
	end: number;
}

/** `:::note`, `::: note`, `::video[…]` at the beginning of a line. */
const blockDirective =
	/^[ \t>]*(:{3,}[ \t]*[A-Za-z][\w-]*|::[A-Za-z][\w-]*(?=[ \t]*(?:[[{]|$))).*$/gm;
/** `:abbr[…]` and `:icon{…}`: a colon, a name and a bracket that closes; not `10:30` or `a::b`. */
const textDirective =
	/(?<![:\\\p{L}\p{M}\p{N}_]):([A-Za-z][\w-]*)(?:\[[^[\]\r\n]*\](?!\()|\{[^{}\r\n]*\})/gu;

/**
 * Finds the directives that other generators know. Here they would be shown as they are written, which
 * no writer means. Where code or a link only looks like one is not flagged: only text is looked at.
 */
export function findDirectives({ parsed, findings }: Context): Range[] {
	const ranges: Range[] = [];
	if (!/:[ \t]*[A-Za-z]/.test(parsed.text)) return ranges;
	walk(parsed.body, (node) => {
		if (node.type === 'text') ranges.push(...directivesIn(node, parsed.text));
	});
	for (const { start, end } of ranges) {
		const [, colons = '', name = ''] =
			/^(:+)[ \t]*([\w-]+)/.exec(parsed.text.slice(start, end)) ?? [];
		const message = `\`${colons}${name}\` is a directive, which articles cannot hold.`;
		findings.push({ start, message, hint: 'Write a component, such as `<Callout type="tip">`.' });
	}
	return ranges;
}

function directivesIn(node: Text, text: string): Range[] {
	const { start, end } = rangeOf(node);
	const source = text.slice(start, end);
	if (!source.includes(':')) return [];
	const beginsLine = /(?:^|[\r\n])[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*$/.test(
		text.slice(Math.max(0, start - 200), start),
	);
	const blocks = [...source.matchAll(blockDirective)]
		.filter(({ index }) => index > 0 || beginsLine)
		.map((match) =>
			rangeIn(start, match.index + match[0].indexOf(':'), match[0].trimStart().length),
		);
	const inBlock = (at: number) => blocks.some((block) => at >= block.start && at < block.end);
	const inText = [...source.matchAll(textDirective)]
		.map((match) => rangeIn(start, match.index, match[0].length))
		.filter((range) => !inBlock(range.start));
	return [...blocks, ...inText];
}

function rangeIn(base: number, offset: number, length: number): Range {
	return { start: base + offset, end: base + offset + length };
}
