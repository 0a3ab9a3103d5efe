import type { Nodes } from 'mdast';
import type { Parsed as ParsedYaml } from '../problems/parsed.ts';
import type { Place } from '../problems/problem.ts';
import { type BlockNode, blockNodesIn } from '../mdx/block-nodes.ts';
import { factsIn } from '../mdx/interpolate.ts';
import { attributesOf, definitionsIn, rangeOf, type Element } from '../mdx/node.ts';
import type { Parsed } from '../mdx/parse.ts';
import { placeAt } from '../mdx/place.ts';
import { readTag } from '../mdx/tag.ts';
import type { Sign } from './item.ts';
import { filler, type Part, partOf, type Surroundings, type Stretch, toPart } from './part.ts';

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

/** The passages of an entry: its title and description first, as `blocksOf` has its text fields. */
export function passagesOf(parsed: Parsed, { frontMatter, locale }: EntryText): Passage[] {
	const { text, body } = parsed;
	const surroundings: Surroundings = { source: text, locale, definitions: definitionsIn(body) };
	const blocks = blockNodesIn(parsed).map((block): Passage => {
		const place = () => placeAt(text, rangeOf(block.node).start);
		return { ...said(block, surroundings), section: block.section, place };
	});
	return [fieldsPassage(frontMatter, locale), ...blocks];
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

function said(block: BlockNode, surroundings: Surroundings): Pick<Passage, 'kind' | 'parts'> {
	const parts = (groups: readonly (readonly Nodes[])[]) =>
		groups.map((nodes) => partOf(nodes, surroundings));
	switch (block.is) {
		case 'heading':
			return { kind: `heading ${block.node.depth}`, parts: parts([[block.node]]) };
		case 'item':
			return { kind: block.isOrdered ? 'step' : 'item', parts: parts([block.own]) };
		case 'row':
			return { kind: 'row', parts: parts(block.node.children.map((cell) => [cell])) };
		case 'tag': {
			const stretches = attributeStretches(block.node, surroundings);
			return {
				kind: `<${block.node.name}>`,
				parts: stretches.map((stretch) => toPart(stretch, surroundings.locale)),
			};
		}
		default:
			return { kind: block.is, parts: parts([[block.node]]) };
	}
}

/** The attributes of a component that are language. */
function attributeStretches(element: Element, { source }: Surroundings): Stretch[] {
	const values = attributesOf(element);
	const images = ['Figure', 'Video'].includes(element.name ?? '') ? 1 : 0;
	const parts = ['title', 'summary', 'alt', 'caption'].flatMap((name): Stretch[] => {
		const value = values[name];
		if (value === undefined) return [];
		const place = (index: number) => {
			const tag = readTag(source, rangeOf(element).start);
			const start = tag.attributes.find((attribute) => attribute.name === name)?.value;
			return placeAt(source, start === undefined ? rangeOf(element).start : start + 1 + index);
		};
		return [{ text: value, signs: [], images: 0, place }];
	});
	const place = () => placeAt(source, rangeOf(element).start);
	return images > 0 ? [...parts, { text: '', signs: [], images, place }] : parts;
}
