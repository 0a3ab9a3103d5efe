import type { Nodes } from 'mdast';
import { type PlacedBlock, placedBlocksOf, type TextFields } from '../mdx/blocks.ts';
import { attributeNamed, componentNamed } from '../mdx/components.ts';
import { attributesOf, childrenOf, isElement, isParent, rangeOf, walk } from '../mdx/node.ts';
import type { Parsed } from '../mdx/parse.ts';
import { readTag } from '../mdx/tag.ts';
import { markedField } from './fields.ts';
import { markedInline, type ShowFact } from './inline.ts';
import { hasWords, type Marked } from './marked.ts';

/** Everything in an entry that a translator translates, with its places in the text. */
export interface EntryTexts {
	parsed: Parsed;
	fields: EntryFields;
	blocks: readonly PlacedBlock[];
	/** The stretches of the body that belong to blocks, in the order of the text. */
	parts: readonly EntryPart[];
	/** Those that hold a word: others are copied. */
	texts: readonly EntryText[];
	/** What links and images by label refer to, as it is spelled. */
	definitions: string;
}

/** The text fields of a front matter. */
export interface EntryFields extends TextFields {
	/** What changed in each version. */
	history?: readonly string[];
}

/** A stretch of a block: most blocks have one, an item with two paragraphs has two. Offsets. */
export interface EntryPart {
	block: number;
	start: number;
	end: number;
	/** Those without a word, too. */
	texts: readonly EntryText[];
}

/** One text, which becomes one unit. */
export interface EntryText {
	/** Unique in its entry: `title`, `b3`, `b3-2`, `b3-alt`. The number is that of the block. */
	id: string;
	block: number;
	place: TextPlace;
	marked: Marked;
}

export type TextPlace =
	| { kind: 'field'; field: 'title' | 'description' | 'keywords' | 'history'; index: number }
	| { kind: 'attribute'; component: string; attribute: string; start: number; end: number }
	| { kind: InlineKind; start: number; end: number };

/** Where a line of Markdown stands: that decides what must be escaped in it. */
export type InlineKind = 'heading' | 'paragraph' | 'item' | 'cell';

/** Finds what is to be translated in an entry. */
export function entryTexts(parsed: Parsed, fields: EntryFields, showFact?: ShowFact): EntryTexts {
	const blocks = placedBlocksOf(parsed, fields);
	const context = { text: parsed.text, showFact };
	const parts = blocks.flatMap((block, index) => partsOf(block, index, context));
	parts.sort((a, b) => a.start - b.start);
	const all = [...fieldTexts(fields, showFact), ...parts.flatMap((part) => part.texts)];
	const texts = all.filter(({ marked }) => hasWords(marked));
	return { parsed, fields, blocks, parts, texts, definitions: definitionsIn(parsed) };
}

interface Context {
	text: string;
	showFact: ShowFact | undefined;
}

function fieldTexts(fields: EntryFields, showFact: ShowFact | undefined): EntryText[] {
	const { title = '', description = '', keywords = [], history = [] } = fields;
	const show = (id: string) => showFact?.(id, {});
	const texts: EntryText[] = [];
	const add = (id: string, place: TextPlace, text: string) => {
		texts.push({ id, block: 0, place, marked: markedField(text, show) });
	};
	add('title', { kind: 'field', field: 'title', index: 0 }, title);
	add('description', { kind: 'field', field: 'description', index: 0 }, description);
	add('keywords', { kind: 'field', field: 'keywords', index: 0 }, keywords.join(', '));
	for (const [index, what] of history.entries()) {
		add(`history-${index + 1}`, { kind: 'field', field: 'history', index }, what);
	}
	return texts;
}

function partsOf({ nodes, kind }: PlacedBlock, block: number, context: Context): EntryPart[] {
	return nodes.map((node, index): EntryPart => {
		const id = `b${block}${index > 0 ? `-${index + 1}` : ''}`;
		if (isElement(node) && node.name !== 'Fact') return tagPart(node, { id, block, context });
		if (node.type === 'tableRow') return rowPart(node, { id, block, context });
		if (node.type === 'code') return { block, ...rangeOf(node), texts: [] };
		const isItem = /(?:^|\/)(?:-|1\.)$/.test(kind);
		const how = node.type === 'heading' ? 'heading' : isItem ? 'item' : 'paragraph';
		const texts = lineTexts(node, { id, block, context }, how);
		return { block, ...rangeOf(node), texts };
	});
}

interface Named {
	id: string;
	block: number;
	context: Context;
}

function lineTexts(node: Nodes, { id, block, context }: Named, kind: InlineKind): EntryText[] {
	const nodes = isParent(node) && node.type !== 'mdxJsxTextElement' ? childrenOf(node) : [node];
	const placed = nodes.filter(({ position }) => position);
	const [first, last] = [placed[0], placed.at(-1)];
	if (!first || !last) return [];
	const marked = markedInline(nodes, context.text, context.showFact);
	const place = { kind, start: rangeOf(first).start, end: rangeOf(last).end };
	return [{ id, block, place, marked }];
}

function rowPart(row: Nodes, { id, block, context }: Named): EntryPart {
	const texts = childrenOf(row).flatMap((cell, index) =>
		lineTexts(cell, { id: `${id}-${index + 1}`, block, context }, 'cell'),
	);
	return { block, ...rangeOf(row), texts };
}

/** Of a component's tag the attributes that are language. */
function tagPart(node: Nodes, { id, block, context: { text, showFact } }: Named): EntryPart {
	const { start } = rangeOf(node);
	const tag = readTag(text, start);
	const component = componentNamed(tag.name);
	const values = isElement(node) ? attributesOf(node) : {};
	const texts = tag.attributes.flatMap(({ name, value }): EntryText[] => {
		const known = component && attributeNamed(component, name);
		if (known?.kind !== 'text' || value === undefined) return [];
		const marked = markedField(values[name] ?? '', (fact) => showFact?.(fact, {}));
		const end = text.indexOf(text[value] ?? '"', value + 1) + 1;
		const place = {
			kind: 'attribute',
			component: tag.name,
			attribute: name,
			start: value,
			end,
		} as const;
		return [{ id: `${id}-${name}`, block, place, marked }];
	});
	return { block, start, end: tag.end, texts };
}

function definitionsIn({ body, text }: Parsed): string {
	const found: string[] = [];
	walk(body, (node) => {
		if (node.type !== 'definition') return;
		const { start, end } = rangeOf(node);
		found.push(text.slice(start, end));
	});
	return found.join('\n');
}
