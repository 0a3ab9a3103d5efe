import type { Node, Nodes, Parent, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/** A component (or anything else in angle brackets) as it stands in an article. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

export function isElement(node: Node): node is Element {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

export function isParent(node: Node): node is Parent {
	return 'children' in node;
}

export function childrenOf(node: Node): readonly Nodes[] {
	return isParent(node) ? node.children : [];
}

/** Calls `visit` for a node and everything in it, in the order of the text. */
export function walk(node: Nodes, visit: (node: Nodes) => void): void {
	visit(node);
	for (const child of childrenOf(node)) walk(child, visit);
}

/** Where a node begins and ends in the text: both are offsets. */
export function rangeOf(node: Node): { start: number; end: number } {
	return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** An attribute's text; what is missing or has no value is `undefined`. */
export function attributeOf(element: Element, name: string): string | undefined {
	return attributesOf(element)[name];
}

export function attributesOf(element: Element): Record<string, string> {
	const attributes: Record<string, string> = {};
	for (const attribute of element.attributes) {
		if (attribute.type !== 'mdxJsxAttribute') continue;
		if (typeof attribute.value === 'string') attributes[attribute.name] ??= attribute.value;
	}
	return attributes;
}

const inlineTypes: ReadonlySet<string> = new Set<PhrasingContent['type']>([
	'break',
	'delete',
	'emphasis',
	'footnoteReference',
	'image',
	'imageReference',
	'inlineCode',
	'link',
	'linkReference',
	'mdxJsxTextElement',
	'strong',
	'text',
]);

/** A fact stands in a line of text even where it is the only thing in its line. */
function isInline(node: Nodes): node is PhrasingContent {
	return inlineTypes.has(node.type) || (isElement(node) && node.name === 'Fact');
}

/**
 * The children of a block, with inline ones that no paragraph holds put into one: the parser leaves
 * `<Tab title="x">Text</Tab>` and a fact alone in its line without.
 */
export function blocksIn(parent: Parent, text: string): Nodes[] {
	const blocks: Nodes[] = [];
	let loose: PhrasingContent[] = [];
	for (const child of parent.children) {
		const last = loose.at(-1);
		if (last && (!isInline(child) || standsApart(last, child, text))) {
			blocks.push(paragraphOf(loose));
			loose = [];
		}
		if (!isInline(child)) blocks.push(child);
		else {
			if (last && loose.length > 0 && rangeOf(child).start > rangeOf(last).end) {
				loose.push({ type: 'text', value: ' ' });
			}
			loose.push(child);
		}
	}
	if (loose.length > 0) blocks.push(paragraphOf(loose));
	return blocks;
}

function standsApart(before: Nodes, after: Nodes, text: string): boolean {
	return text.slice(rangeOf(before).end, rangeOf(after).start).includes('\n');
}

function paragraphOf(children: PhrasingContent[]): Nodes {
	const start = children[0]?.position?.start;
	const end = children.at(-1)?.position?.end;
	return { type: 'paragraph', children, ...(start && end && { position: { start, end } }) };
}

/** What `[text][label]` and `![alt][label]` refer to, by label. */
export function definitionsIn(body: Root): Map<string, { url: string; title?: string | null }> {
	const definitions = new Map<string, { url: string; title?: string | null }>();
	walk(body, (node) => {
		if (node.type !== 'definition' || definitions.has(node.identifier)) return;
		definitions.set(node.identifier, { url: node.url, title: node.title ?? null });
	});
	return definitions;
}
