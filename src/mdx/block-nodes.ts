import type { Code, Heading, ListItem, Nodes, Paragraph, Parent, TableRow } from 'mdast';
import { componentNamed } from './components.ts';
import { openingTag } from './meaning.ts';
import { blocksIn, isElement, isParent, type Element } from './node.ts';
import type { Parsed } from './parse.ts';

/** What a block of an entry is made from, and where it stands. */
export type BlockNode = Found & {
	/** The index of the heading it stands under; -1 before the first one. A heading stands under itself. */
	section: number;
	/** What it stands in: `Steps/1./`. */
	inside: string;
};

type Found =
	| { is: 'heading'; node: Heading }
	| { is: 'paragraph'; node: Paragraph }
	/** Its own paragraphs; lists and components in it are blocks of their own. */
	| { is: 'item'; node: ListItem; isOrdered: boolean; own: readonly Nodes[] }
	| { is: 'row'; node: TableRow }
	| { is: 'code'; node: Code }
	/** A component that shows something itself, or whose tag says something. */
	| { is: 'tag'; node: Element; tag: string };

/** The blocks of an entry's body, in order. What holds blocks stands before them. */
export function blockNodesIn({ body, text }: Parsed): BlockNode[] {
	const context: Context = { text, found: [], section: -1, inside: '' };
	addBlocks(body, context);
	return context.found;
}

interface Context {
	text: string;
	found: BlockNode[];
	section: number;
	inside: string;
}

function addBlocks(parent: Parent, context: Context): void {
	for (const node of blocksIn(parent, context.text)) addBlock(node, context);
}

function addBlock(node: Nodes, context: Context): void {
	if (isElement(node)) return addElement(node, context);
	switch (node.type) {
		case 'heading':
			context.section++;
			return add(context, { is: 'heading', node });
		case 'paragraph':
			return add(context, { is: 'paragraph', node });
		case 'list':
			for (const item of node.children) addItem(item, node.ordered === true, context);
			return;
		case 'table':
			for (const row of node.children) add(context, { is: 'row', node: row });
			return;
		case 'code':
			return add(context, { is: 'code', node });
		case 'definition':
		case 'thematicBreak':
			return;
		default:
			if (isParent(node)) within(node.type, context, () => addBlocks(node, context));
	}
}

function addItem(item: ListItem, isOrdered: boolean, context: Context): void {
	const children = blocksIn(item, context.text);
	const own = children.filter(({ type }) => type === 'paragraph');
	if (own.length > 0) add(context, { is: 'item', node: item, isOrdered, own });
	within(isOrdered ? '1.' : '-', context, () => {
		for (const child of children) if (child.type !== 'paragraph') addBlock(child, context);
	});
}

function addElement(element: Element, context: Context): void {
	const tag = openingTag(element);
	const isLeaf = componentNamed(element.name ?? '')?.content === 'none';
	if (isLeaf || tag !== `<${element.name}>`) add(context, { is: 'tag', node: element, tag });
	if (!isLeaf) within(element.name ?? '', context, () => addBlocks(element, context));
}

/** Blocks that are added meanwhile stand in something. */
function within(container: string, context: Context, addAll: () => void): void {
	const { inside } = context;
	context.inside = `${inside}${container}/`;
	addAll();
	context.inside = inside;
}

function add({ found, section, inside }: Context, block: Found): void {
	found.push({ ...block, section, inside });
}
