import type { ListItem, Nodes, Parent, TableRow } from 'mdast';
import { componentNamed } from './components.ts';
import { digestOf } from './digest.ts';
import type { Definitions } from './meaning.ts';
import { meaningOf, meaningOfAll, openingTag, plain, trimmed } from './meaning.ts';
import { blocksIn, definitionsIn, isElement, isParent } from './node.ts';
import type { Element } from './node.ts';
import type { Parsed } from './parse.ts';

/** The smallest part of an entry that a translator is told of when it changes. */
export interface Block {
	/** The meaning in one spelling (see `meaning.ts`), with a mark for the kind of block. */
	text: string;
	/** Four hex digits of `text`: what a translation records. */
	digest: string;
	/** The index of the heading it stands under; -1 before the first one. A heading stands under itself. */
	section: number;
}

/** A block with what it stands for in the text: what translators' tools are given is made from it. */
export interface PlacedBlock extends Block {
	/** What it is and what it stands in: `li`, `Callout/p`. Blocks that correspond are of one kind. */
	kind: string;
	/** What it says: headings, paragraphs, cells, code, or the component whose tag it is; of fields nothing. */
	nodes: readonly Nodes[];
}

/** The front matter that is language. */
export interface TextFields {
	title?: string | undefined;
	description?: string | undefined;
	keywords?: readonly string[] | undefined;
}

/**
 * The blocks of an entry, in order: its text fields, then every heading, paragraph, list item, row of a
 * table, code, component. A component that holds others is one block for what its tag says, if
 * that is anything, followed by what it holds.
 */
export function blocksOf(parsed: Parsed, fields: TextFields): Block[] {
	return placedBlocksOf(parsed, fields).map(({ text, digest, section }) => ({
		text,
		digest,
		section,
	}));
}

/** The same blocks, with the nodes that they are made from. */
export function placedBlocksOf(parsed: Parsed, fields: TextFields): PlacedBlock[] {
	const definitions = definitionsIn(parsed.body);
	const context: Context = { text: parsed.text, definitions, blocks: [], section: -1, inside: '' };
	add(context, fieldsText(fields), 'fields', []);
	addBlocks(parsed.body, context);
	return context.blocks;
}

function fieldsText({ title = '', description = '', keywords = [] }: TextFields): string {
	const field = (text: string) => trimmed(plain(text));
	return [title, description, ...keywords].map(field).join('\n');
}

function addBlocks(parent: Parent, context: Context): void {
	for (const node of blocksIn(parent, context.text)) addBlock(node, context);
}

function addBlock(node: Nodes, context: Context): void {
	if (isElement(node)) return addElement(node, context);
	switch (node.type) {
		case 'heading':
			context.section++;
			return add(context, `${'#'.repeat(node.depth)} ${line(node, context)}`, `h${node.depth}`, [
				node,
			]);
		case 'paragraph':
			return add(context, line(node, context), 'p', [node]);
		case 'list':
			for (const item of node.children) addItem(item, node.ordered === true, context);
			return;
		case 'table':
			for (const row of node.children) addRow(row, context);
			return;
		case 'code':
			return add(context, `\`\`\`${node.lang ?? ''}\n${node.value}`, 'code', [node]);
		case 'definition':
		case 'thematicBreak':
			return;
		default:
			if (isParent(node)) within(node.type, context, () => addBlocks(node, context));
	}
}

/** Blocks that are added meanwhile stand in something. */
function within(container: string, context: Context, addAll: () => void): void {
	const { inside } = context;
	context.inside = `${inside}${container}/`;
	addAll();
	context.inside = inside;
}

/** An item's own paragraphs are one block; lists and components in it are blocks of their own. */
function addItem(item: ListItem, isOrdered: boolean, context: Context): void {
	const children = blocksIn(item, context.text);
	const own = children.filter(({ type }) => type === 'paragraph');
	const tick = typeof item.checked === 'boolean' ? `[${item.checked ? 'x' : ' '}] ` : '';
	const text = own.map((paragraph) => line(paragraph, context)).join(' ');
	const mark = isOrdered ? '1.' : '-';
	if (own.length > 0) add(context, `${mark} ${tick}${text}`, mark, own);
	within(mark, context, () => {
		for (const child of children) if (child.type !== 'paragraph') addBlock(child, context);
	});
}

function addRow(row: TableRow, context: Context): void {
	const cells = row.children.map((cell) => line(cell, context));
	add(context, `| ${cells.join(' | ')} |`, `row ${cells.length}`, [row]);
}

function addElement(element: Element, context: Context): void {
	const tag = openingTag(element);
	const isLeaf = componentNamed(element.name ?? '')?.content === 'none';
	if (isLeaf || tag !== `<${element.name}>`) add(context, tag, `<${element.name}>`, [element]);
	if (!isLeaf) within(element.name ?? '', context, () => addBlocks(element, context));
}

function line(node: Nodes, { definitions }: Context): string {
	const text = isParent(node)
		? meaningOfAll(node.children as Nodes[], definitions)
		: meaningOf(node, definitions);
	return trimmed(text);
}

function add(
	{ blocks, section, inside }: Context,
	text: string,
	kind: string,
	nodes: readonly Nodes[],
): void {
	blocks.push({ text, digest: digestOf(text), section, kind: inside + kind, nodes });
}

interface Context {
	text: string;
	definitions: Definitions;
	blocks: PlacedBlock[];
	section: number;
	/** What the next block stands in: `Steps/1./`. */
	inside: string;
}
