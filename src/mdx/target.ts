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
	const spelled = spelledTarget(text, from + 2, end);
	if (spelled && unescaped(text.slice(spelled.start, spelled.end)) === node.url) return spelled;
	const at = text.indexOf(node.url, from + 2);
	if (at >= 0 && at + node.url.length <= end) return { start: at, end: at + node.url.length };
	return spelled ?? { start, end };
}

function unescaped(target: string): string {
	return target.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** Where the brackets of a link surely have not ended yet. */
function labelEnd(node: Link | Image | Definition): number {
	if (node.type !== 'link') return rangeOf(node).start;
	const last = node.children.at(-1);
	return last ? rangeOf(last).end : rangeOf(node).start;
}

/** A target as it is spelled: in angle brackets, or up to a space or the bracket that closes. */
function spelledTarget(text: string, from: number, end: number) {
	const pattern = /\s*(?:<((?:\\.|[^\\>\r\n])*)>|((?:\\.|\([^()\s]*\)|[^\\\s()])+))/dy;
	pattern.lastIndex = from;
	const { indices } = pattern.exec(text) ?? {};
	const [start, stop] = indices?.[1] ?? indices?.[2] ?? [from, end + 1];
	return stop <= end ? { start, end: stop } : undefined;
}
