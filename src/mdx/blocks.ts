import type { Nodes, TableRow } from 'mdast';
import { type BlockNode, blockNodesIn } from './block-nodes.ts';
import { digestOf } from './digest.ts';
import type { Definitions } from './meaning.ts';
import { meaningOf, meaningOfAll, plain, trimmed } from './meaning.ts';
import { definitionsIn, isParent } from './node.ts';
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
	const first = { kind: 'fields', text: fieldsText(fields), nodes: [], section: -1 };
	const rest = blockNodesIn(parsed).map((found) => {
		const { kind, ...block } = said(found, definitions);
		return { ...block, kind: found.inside + kind, section: found.section };
	});
	return [first, ...rest].map((block) => ({ ...block, digest: digestOf(block.text) }));
}

function fieldsText({ title = '', description = '', keywords = [] }: TextFields): string {
	const field = (text: string) => trimmed(plain(text));
	return [title, description, ...keywords].map(field).join('\n');
}

function said(
	block: BlockNode,
	definitions: Definitions,
): Pick<PlacedBlock, 'kind' | 'text' | 'nodes'> {
	const line = (node: Nodes) => lineOf(node, definitions);
	const { node } = block;
	switch (block.is) {
		case 'heading': {
			const { depth } = block.node;
			return { kind: `h${depth}`, text: `${'#'.repeat(depth)} ${line(node)}`, nodes: [node] };
		}
		case 'paragraph':
			return { kind: 'p', text: line(node), nodes: [node] };
		case 'item':
			return itemSaid(block, line);
		case 'row':
			return rowSaid(block.node, line);
		case 'code': {
			const { lang, value } = block.node;
			return { kind: 'code', text: `\`\`\`${lang ?? ''}\n${value}`, nodes: [node] };
		}
		case 'tag':
			return { kind: `<${block.node.name}>`, text: block.tag, nodes: [node] };
	}
}

function itemSaid(
	{ node, isOrdered, own }: Extract<BlockNode, { is: 'item' }>,
	line: (node: Nodes) => string,
) {
	const kind = isOrdered ? '1.' : '-';
	const tick = typeof node.checked === 'boolean' ? `[${node.checked ? 'x' : ' '}] ` : '';
	return { kind, text: `${kind} ${tick}${own.map(line).join(' ')}`, nodes: own };
}

function rowSaid(row: TableRow, line: (node: Nodes) => string) {
	const cells = row.children.map(line);
	return { kind: `row ${cells.length}`, text: `| ${cells.join(' | ')} |`, nodes: [row] };
}

function lineOf(node: Nodes, definitions: Definitions): string {
	const text = isParent(node)
		? meaningOfAll(node.children as Nodes[], definitions)
		: meaningOf(node, definitions);
	return trimmed(text);
}
