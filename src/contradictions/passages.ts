import type { ListItem, Nodes, Parent } from 'mdast';
import type { Parsed as ParsedYaml } from '../problems/parsed.ts';
import type { Place } from '../problems/problem.ts';
import { factsIn } from '../mdx/interpolate.ts';
import { componentNamed } from '../mdx/components.ts';
import { openingTag } from '../mdx/meaning.ts';
import {
	attributesOf,
	blocksIn,
	childrenOf,
	definitionsIn,
	isElement,
	isParent,
	rangeOf,
	type Element,
} from '../mdx/node.ts';
import type { Parsed } from '../mdx/parse.ts';
import { placeAt } from '../mdx/place.ts';
import { readTag } from '../mdx/tag.ts';
import { targetOf } from './addresses.ts';
import { readContent } from './content.ts';
import type { Content, Sign } from './item.ts';
import { lexiconOf } from './lexicon.ts';

/** A block of an entry (see `blocksOf`, whose order this is) with its text and places. */
export interface Passage {
	/** Two outlines are alike where these are: `heading 2`, `step`, `item`, `row`, `<Callout>`. */
	kind: string;
	/** The index of the heading it stands under; -1 before the first. */
	section: number;
	place: () => Place;
	/** A row has its cells, a component its attributes; all others have one. */
	parts: Part[];
}

/** A stretch of text. */
export interface Part {
	text: string;
	/** Links and facts in it; their offsets are those of `text`. */
	signs: Sign[];
	images: number;
	/** What it says, read once when it is asked for: a source is compared with many translations. */
	content: () => Content;
	/** Where a character of `text` stands in the file. */
	place: (index: number) => Place;
}

/** The passages of an entry: its title and description first, as `blocksOf` has its text fields. */
export function passagesOf(parsed: Parsed, { frontMatter, locale }: EntryText): Passage[] {
	const context: Context = {
		parsed,
		locale,
		definitions: definitionsIn(parsed.body),
		passages: [],
		section: -1,
	};
	context.passages.push(fieldsPassage(frontMatter, locale));
	addBlocks(parsed.body, context);
	return context.passages;
}

export interface EntryText {
	frontMatter: ParsedYaml;
	locale: string;
}

function fieldsPassage(frontMatter: ParsedYaml, locale: string): Passage {
	const value = frontMatter.value as Record<string, unknown> | undefined;
	const parts = ['title', 'description'].flatMap((field): Stretch[] => {
		const text = value?.[field];
		if (typeof text !== 'string') return [];
		const place = (index: number) => {
			const { line, column } = frontMatter.locate([field]);
			return { line, column: column + index };
		};
		return [{ ...factsApart(text), images: 0, place }];
	});
	const place = () => frontMatter.locate(['title']);
	return { kind: 'fields', section: -1, place, parts: [toPart(joined(parts), locale)] };
}

type Stretch = Omit<Part, 'content'>;

function toPart(stretch: Stretch, locale: string): Part {
	let content: Content | undefined;
	return {
		...stretch,
		content: () => (content ??= readContent(stretch.text, lexiconOf(locale))),
	};
}

/** A title and its description say one thing together. */
function joined(parts: readonly Stretch[]): Stretch {
	const [first, second] = parts;
	if (!first || !second) return first ?? { text: '', signs: [], images: 0, place: () => top };
	const shift = first.text.length + 1;
	return {
		text: `${first.text}\n${second.text}`,
		signs: [
			...first.signs,
			...second.signs.map((sign) => ({
				...sign,
				start: sign.start + shift,
				end: sign.end + shift,
			})),
		],
		images: 0,
		place: (index) => (index < shift ? first.place(index) : second.place(index - shift)),
	};
}

const top: Place = { line: 1, column: 1 };

/** Takes `{refund.processing}` out of a text of the front matter. */
function factsApart(text: string): { text: string; signs: Sign[] } {
	let plain = text;
	const signs = factsIn(text).map(({ id, offset }): Sign => {
		const written = `{${id}}`;
		const end = offset + written.length;
		plain = plain.slice(0, offset) + filler.repeat(written.length) + plain.slice(end);
		return { kind: 'fact', value: id, text: written, start: offset, end };
	});
	return { text: plain, signs };
}

/** Keeps the figures on both sides of a fact apart. */
const filler = '\ufffc';

function addBlocks(parent: Parent, context: Context): void {
	for (const node of blocksIn(parent, context.parsed.text)) addBlock(node, context);
}

function addBlock(node: Nodes, context: Context): void {
	if (isElement(node)) return addElement(node, context);
	switch (node.type) {
		case 'heading':
			context.section++;
			return add(context, `heading ${node.depth}`, node, [[node]]);
		case 'paragraph':
			return add(context, 'paragraph', node, [[node]]);
		case 'list':
			for (const item of node.children) addItem(item, node.ordered === true, context);
			return;
		case 'table':
			for (const row of node.children) {
				const cells = row.children.map((cell): Nodes[] => [cell]);
				add(context, 'row', row, cells);
			}
			return;
		case 'code':
			return add(context, 'code', node, [[node]]);
		case 'definition':
		case 'thematicBreak':
			return;
		default:
			if (isParent(node)) addBlocks(node, context);
	}
}

function addItem(item: ListItem, isOrdered: boolean, context: Context): void {
	const children = blocksIn(item, context.parsed.text);
	const own = children.filter(({ type }) => type === 'paragraph');
	if (own.length > 0) add(context, isOrdered ? 'step' : 'item', item, [own]);
	for (const child of children) if (child.type !== 'paragraph') addBlock(child, context);
}

function addElement(element: Element, context: Context): void {
	const { parsed, passages, section } = context;
	const isLeaf = componentNamed(element.name ?? '')?.content === 'none';
	if (isLeaf || openingTag(element) !== `<${element.name}>`) {
		const parts = attributeParts(element, parsed).map((part) => toPart(part, context.locale));
		const place = () => placeAt(parsed.text, rangeOf(element).start);
		passages.push({ kind: `<${element.name}>`, section, place, parts });
	}
	if (!isLeaf) addBlocks(element, context);
}

/** The attributes of a component that are language. */
function attributeParts(element: Element, { text }: Parsed): Stretch[] {
	const values = attributesOf(element);
	const images = ['Figure', 'Video'].includes(element.name ?? '') ? 1 : 0;
	const parts = ['title', 'summary', 'alt', 'caption'].flatMap((name): Stretch[] => {
		const value = values[name];
		if (value === undefined) return [];
		const place = (index: number) => {
			const tag = readTag(text, rangeOf(element).start);
			const start = tag.attributes.find((attribute) => attribute.name === name)?.value;
			return placeAt(text, start === undefined ? rangeOf(element).start : start + 1 + index);
		};
		return [{ text: value, signs: [], images: 0, place }];
	});
	const place = () => placeAt(text, rangeOf(element).start);
	return images > 0 ? [...parts, { text: '', signs: [], images, place }] : parts;
}

function add(context: Context, kind: string, node: Nodes, groups: readonly Nodes[][]): void {
	const { parsed, passages, section } = context;
	const parts = groups.map((nodes) => partOf(nodes, context));
	const place = () => placeAt(parsed.text, rangeOf(node).start);
	passages.push({ kind, section, place, parts });
}

function partOf(nodes: readonly Nodes[], context: Context): Part {
	const { text: source } = context.parsed;
	const collected: Collected = { text: '', pieces: [], signs: [], images: 0 };
	for (const node of nodes) {
		collect(node, collected, context);
		collected.text += ' ';
	}
	const { text, pieces, signs, images } = collected;
	const place = (index: number) => placeAt(source, offsetIn(source, text, pieces, index));
	return toPart({ text, signs, images, place }, context.locale);
}

/** The offset in the file of a character: texts with escapes are searched for what follows it. */
function offsetIn(source: string, text: string, pieces: readonly Piece[], index: number): number {
	const piece = pieces.findLast(({ from }) => from <= index);
	if (!piece) return pieces[0]?.start ?? 0;
	const { from, start, end, length } = piece;
	if (end - start === length) return Math.min(end, start + index - from);
	const word = /^\S+/.exec(text.slice(index, from + length))?.[0] ?? '';
	const at = word ? source.indexOf(word, start) : -1;
	return at >= 0 && at < end ? at : start;
}

function collect(node: Nodes, collected: Collected, context: Context): void {
	const from = collected.text.length;
	const { start, end } = rangeOf(node);
	const { locale, definitions } = context;
	const piece = (text: string) => {
		collected.text += text;
		collected.pieces.push({ from, start, end, length: text.length });
	};
	const sign = (made: Omit<Sign, 'text' | 'start' | 'end'>, text: string) => {
		collected.signs.push({ ...made, text, start: from, end: collected.text.length });
	};
	if (isElement(node) && node.name === 'Fact') {
		const id = attributesOf(node)['id'] ?? '';
		piece(filler);
		return sign({ kind: 'fact', value: id }, `<Fact id="${id}" />`);
	}
	switch (node.type) {
		case 'text':
		case 'inlineCode':
		case 'code':
			return piece(node.value);
		case 'break':
			return piece(' ');
		case 'image':
		case 'imageReference':
			collected.images++;
			return piece(node.alt ?? '');
	}
	for (const child of childrenOf(node)) collect(child, collected, context);
	if (node.type === 'link' || node.type === 'linkReference') {
		const url = node.type === 'link' ? node.url : definitions.get(node.identifier)?.url;
		if (url) {
			if (collected.text.length === from) piece('');
			const made = targetOf(url, locale);
			sign(made, made.kind === 'email' ? made.value : url);
		}
	}
}

/** A text node in a part: where it begins there, and its range in the file. */
interface Piece {
	from: number;
	start: number;
	end: number;
	length: number;
}

interface Collected {
	text: string;
	pieces: Piece[];
	signs: Sign[];
	images: number;
}

interface Context {
	parsed: Parsed;
	locale: string;
	definitions: ReturnType<typeof definitionsIn>;
	passages: Passage[];
	section: number;
}
