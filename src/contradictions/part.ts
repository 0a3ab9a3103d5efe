import type { Nodes } from 'mdast';
import type { Place } from '../problems/problem.ts';
import { attributesOf, childrenOf, type definitionsIn, isElement, rangeOf } from '../mdx/node.ts';
import { placeAt } from '../mdx/place.ts';
import { targetOf } from './addresses.ts';
import { readContent } from './content.ts';
import type { Content, Sign } from './item.ts';
import { lexiconOf } from './lexicon.ts';

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

/** A part before anybody asks what it says. */
export type Stretch = Omit<Part, 'content'>;

export function toPart(stretch: Stretch, locale: string): Part {
	let content: Content | undefined;
	return {
		...stretch,
		content: () => (content ??= readContent(stretch.text, lexiconOf(locale))),
	};
}

/** Keeps the figures on both sides of a fact apart. */
export const filler = '\ufffc';

/** What nodes are read with: the text that they stand in, and what its links refer to. */
export interface Surroundings {
	source: string;
	locale: string;
	definitions: ReturnType<typeof definitionsIn>;
}

/** The text of nodes, with a space between them. */
export function partOf(nodes: readonly Nodes[], surroundings: Surroundings): Part {
	const { source, locale } = surroundings;
	const collected: Collected = { text: '', pieces: [], signs: [], images: 0 };
	for (const node of nodes) {
		collect(node, collected, surroundings);
		collected.text += ' ';
	}
	const { text, pieces, signs, images } = collected;
	const place = (index: number) => placeAt(source, offsetIn(source, text, pieces, index));
	return toPart({ text, signs, images, place }, locale);
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

function collect(node: Nodes, collected: Collected, surroundings: Surroundings): void {
	const from = collected.text.length;
	const { start, end } = rangeOf(node);
	const { locale, definitions } = surroundings;
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
	for (const child of childrenOf(node)) collect(child, collected, surroundings);
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
