import { rangeOf, walk } from '../mdx/node.ts';
import type { Parsed } from '../mdx/parse.ts';
import { targetRange } from '../mdx/target.ts';
import type { Edit } from './splice.ts';

/**
 * The edits after which no link of a body leads to the article `from`, but to `to`. Anchors stay.
 * Links that have their target from a definition follow it.
 */
export function linkEdits({ body, text }: Parsed, from: string, to: string): Edit[] {
	const edits: Edit[] = [];
	walk(body, (node) => {
		if (node.type !== 'link' && node.type !== 'definition') return;
		const rest = restOf(node.url, from);
		const { start, end } = targetRange(text, node);
		// A link without a target of its own, such as an address in angle brackets, names no article.
		if (rest === undefined || start === rangeOf(node).start) return;
		const isPlain = text.startsWith(from, start);
		edits.push(
			isPlain ? { start, end: start + from.length, text: to } : { start, end, text: to + rest },
		);
	});
	return edits;
}

/** What follows the key in a target: nothing, a slash, an anchor; `undefined` for another target. */
function restOf(target: string, key: string): string | undefined {
	const rest = target.startsWith(key) ? target.slice(key.length) : undefined;
	return rest !== undefined && /^\/?(?:#|$)/.test(rest) ? rest : undefined;
}
