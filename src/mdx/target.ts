import type { Definition, Image, ImageReference, Link } from 'mdast';
import { rangeOf } from './node.ts';

/**
 * Where a link's or an image's target is spelled: offsets. Where it is not spelled as it reads (with
 * escapes, or an address on its own), the whole link.
 */
export function targetRange(text: string, node: Link | Image | Definition | ImageReference) {
	const { start, end } = rangeOf(node);
	if (!('url' in node) || node.url === '') return { start, end };
	const from = text.indexOf(node.type === 'definition' ? ']:' : '](', labelEnd(node));
	if (from < 0 || from >= end) return { start, end };
	const at = text.indexOf(node.url, from + 2);
	if (at >= 0 && at + node.url.length <= end) return { start: at, end: at + node.url.length };
	return spelledTarget(text, from + 2, end) ?? { start, end };
}

/** Where the brackets of a link surely have not ended yet. */
function labelEnd(node: Link | Image | Definition): number {
	if (node.type !== 'link') return rangeOf(node).start;
	const last = node.children.at(-1);
	return last ? rangeOf(last).end : rangeOf(node).start;
}

/** A target with escapes or entities in it: up to a space or the closing bracket. */
function spelledTarget(text: string, from: number, end: number) {
	const found = /^\s*(?:<((?:\\.|[^\\>\r\n])*)>|((?:\\.|[^\\\s)])+))/.exec(text.slice(from, end));
	const spelled = found?.[1] ?? found?.[2];
	if (!found || spelled === undefined) return undefined;
	const start = from + found[0].lastIndexOf(spelled);
	return { start, end: start + spelled.length };
}
