import { isScalar, parseDocument, stringify } from 'yaml';
import { withoutByteOrderMark } from '../mdx/front-matter.ts';
import { type Edit, splice } from './splice.ts';

/**
 * A YAML file that says these texts. Where it says something else in their places, every other character
 * stays; what it lacks is added with its comments kept.
 */
export function withTexts(
	file: string,
	texts: readonly { path: readonly string[]; text: string }[],
): string {
	const document = parseDocument(withoutByteOrderMark(file));
	const edits: Edit[] = [];
	const missing = texts.filter(({ path, text }) => {
		const node = document.getIn(path, true);
		const isOneLine =
			isScalar(node) && !['BLOCK_FOLDED', 'BLOCK_LITERAL'].includes(node.type ?? '');
		if (!isOneLine || !node.range) return true;
		const [start, end] = node.range;
		edits.push({ start, end, text: inline(text) });
		return false;
	});
	const spliced = splice(file, edits);
	return missing.length > 0 ? added(spliced, missing) : spliced;
}

/** On one line, quoted where YAML needs it, also among flow collections. */
function inline(text: string): string {
	if (/[\r\n]/.test(text)) return JSON.stringify(text);
	return stringify([text], { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false })
		.trim()
		.slice(1, -1);
}

function added(file: string, texts: readonly { path: readonly string[]; text: string }[]): string {
	const document = parseDocument(withoutByteOrderMark(file));
	for (const { path, text } of texts) {
		const parent = path.slice(0, -1);
		const node = parent.length > 0 ? document.getIn(parent, true) : document.contents;
		// A topic may be a name alone.
		if (isScalar(node)) {
			document.setIn(parent, document.createNode(node.value === null ? {} : { name: node }));
		}
		document.setIn(path, text);
	}
	const mark = file.startsWith('\uFEFF') ? '\uFEFF' : '';
	return mark + document.toString({ lineWidth: 0 });
}
