import type { Nodes } from 'mdast';
import type { Place } from '../problems/problem.ts';
import { uniqueIds } from './heading-ids.ts';
import { listed } from './listed.ts';
import { attributesOf, childrenOf, definitionsIn, isElement, rangeOf } from './node.ts';
import type { Element } from './node.ts';
import type { Parsed } from './parse.ts';
import { placeAt, placeIn, placeOf } from './place.ts';
import { readTag } from './tag.ts';
import { targetRange } from './target.ts';
import { textOf } from './text.ts';
import { countWords } from './words.ts';

/** What a body has that other entries, files and facts must answer to. */
export interface Outline {
	/** `id` is the entry's own; facts in `text` stand as `{refund.processing}` (see `interpolate`). */
	headings: { depth: number; text: string; id: string; place: Place }[];
	links: { target: string; place: Place }[];
	images: { src: string; alt: string; place: Place }[];
	/** Every file of `public/` that the body shows: images, videos, posters, captions. */
	files: { path: string; place: Place }[];
	facts: { id: string; place: Place }[];
	/** Countries and groups that the body names. */
	markets: { code: string; place: Place }[];
	/** Whether a table shows every market. */
	hasMarketTable: boolean;
	words: number;
}

/** Reads an outline from a body, once. Everything is in the order of the text. */
export function outlineOf(parsed: Parsed): Outline {
	const outline: Outline = {
		headings: [],
		links: [],
		images: [],
		files: [],
		facts: [],
		markets: [],
		hasMarketTable: false,
		words: 0,
	};
	const texts: string[] = [];
	visit(parsed.body, { parsed, outline, texts, definitions: definitionsIn(parsed.body) });
	const ids = uniqueIds(outline.headings.map(({ text }) => text));
	for (const [index, heading] of outline.headings.entries()) heading.id = ids[index] ?? heading.id;
	outline.words = countWords(texts.join(''));
	return outline;
}

function visit(node: Nodes, context: Context): void {
	if (isElement(node)) readElement(node, context);
	else read(node, context);
	for (const child of childrenOf(node)) visit(child, context);
	if (!isInLine(node)) context.texts.push('\n');
}

function read(node: Nodes, { parsed, outline, texts, definitions }: Context): void {
	const { text } = parsed;
	switch (node.type) {
		case 'heading':
			outline.headings.push({
				depth: node.depth,
				text: oneLine(node),
				id: '',
				place: placeOf(node),
			});
			return;
		case 'link':
			outline.links.push({
				target: node.url,
				place: placeIn(text, node, targetRange(text, node).start),
			});
			return;
		case 'linkReference':
			outline.links.push({
				target: definitions.get(node.identifier)?.url ?? '',
				place: placeOf(node),
			});
			return;
		case 'image':
			addImage(outline, node.url, node.alt, placeIn(text, node, targetRange(text, node).start));
			return;
		case 'imageReference':
			addImage(outline, definitions.get(node.identifier)?.url ?? '', node.alt, placeOf(node));
			return;
		case 'text':
		case 'inlineCode':
			texts.push(node.value);
	}
}

function readElement(element: Element, { parsed, outline, texts }: Context): void {
	const attributes = attributesOf(element);
	const place = (name: string) => placeOfValue(element, name, parsed.text);
	const { src = '', alt = '', id = '' } = attributes;
	if (element.name === 'Fact') {
		outline.facts.push({ id, place: place('id') });
		const { market } = attributes;
		if (market !== undefined) outline.markets.push({ code: market, place: place('market') });
		texts.push('0');
	} else if (element.name === 'Market') {
		for (const { text, place } of places(element, 'in', parsed.text)) {
			outline.markets.push({ code: text, place });
		}
	} else if (element.name === 'MarketTable') {
		outline.hasMarketTable = true;
		for (const { text, place } of places(element, 'facts', parsed.text)) {
			outline.facts.push({ id: text, place });
		}
	} else if (element.name === 'Figure') addImage(outline, src, alt, place('src'));
	else if (element.name === 'Video') {
		for (const name of ['src', 'poster', 'captions']) {
			const path = attributes[name];
			if (path !== undefined) outline.files.push({ path, place: place(name) });
		}
	}
	for (const name of ['title', 'summary', 'caption', 'labels'])
		texts.push(`\n${attributes[name] ?? ''}\n`);
}

function addImage(
	outline: Outline,
	src: string,
	alt: string | null | undefined,
	place: Place,
): void {
	outline.images.push({ src, alt: alt ?? '', place });
	outline.files.push({ path: src, place });
}

/** Where an attribute's value begins; the tag itself if it has none. */
function placeOfValue(element: Element, name: string, text: string): Place {
	const start = readTag(text, rangeOf(element).start).attributes.find(
		(attribute) => attribute.name === name,
	)?.value;
	if (start === undefined) return placeOf(element);
	return placeAt(text, start + 1, { ...placeOf(element), offset: rangeOf(element).start });
}

/** The items of an attribute that is a list, each with its place. */
function places(element: Element, name: string, text: string): { text: string; place: Place }[] {
	const { line, column } = placeOfValue(element, name, text);
	return listed(attributesOf(element)[name] ?? '').map((item) => ({
		text: item.text,
		place: { line, column: column + item.offset },
	}));
}

function oneLine(node: Nodes): string {
	return textOf(node).replace(/\s+/g, ' ').trim();
}

function isInLine({ type }: Nodes): boolean {
	return /^(?:text|inlineCode|emphasis|strong|delete|link|linkReference|mdxJsxTextElement)$/.test(
		type,
	);
}

interface Context {
	parsed: Parsed;
	outline: Outline;
	/** What is read, for counting words; blocks end with a line break. */
	texts: string[];
	definitions: ReturnType<typeof definitionsIn>;
}
