import type { Nodes, Parent } from 'mdast';
import type { Footnote } from './footnotes.ts';
import type { HtmlAttributes } from './html.ts';
import type { FactHtml, MarketTexts } from './market-texts.ts';
import { blocksIn } from './node.ts';
import type { definitionsIn } from './node.ts';

/** A stretch of HTML, or a component with what it holds. */
export type Part = string | { name: string; props: Record<string, unknown>; children: Part[] };

/** An `a` element's attributes; `undefined` ones are left out. */
export type LinkTarget = { href: string; hreflang?: string | undefined } & HtmlAttributes;

export interface ImageFile {
	src: string;
	width?: number | undefined;
	height?: number | undefined;
}

/** Words in the language of the entry, also where that is a fallback: they stand in its body. */
export interface Labels {
	/** Titles of callouts that have none, by type. */
	callout: Readonly<Record<string, string>>;
	table: string;
	videoUnsupported: string;
	videoDownload: string;
	footnotes: string;
	/** Where the reader may tick the steps of a `<Steps>`. */
	steps?: StepLabels | undefined;
	/** `reference` is `1`, or `1-2` for the second place that refers to note 1. */
	footnoteBack: (reference: string) => string;
}

export interface StepLabels {
	hint: string;
	/** Names the box of a step, counted from 1. */
	tick: (number: number) => string;
	progress: (done: number, total: number) => string;
}

/** What a body needs from the site around it: plain functions of what the writer wrote. */
export interface RenderOptions {
	/** For the headings in their order: see `headingIds`. */
	headingIds: readonly string[];
	/** Of a key with or without `#anchor`, an `#anchor`, a path in `public/`, or an external address. */
	link: (target: string) => LinkTarget;
	/** Of an image in `public/`. */
	image: (path: string) => ImageFile;
	/** Of another file in `public/`: a video, its captions. */
	file: (path: string) => string;
	fact: (id: string, attributes: Readonly<Record<string, string>>) => FactHtml;
	markets: MarketTexts;
	labels: Labels;
}

/** The state of one rendering. */
export interface Writer {
	text: string;
	options: RenderOptions;
	definitions: ReturnType<typeof definitionsIn>;
	/** By label. */
	footnotes: Map<string, Footnote>;
	/** Those that something has referred to, in that order. */
	notes: Footnote[];
	parts: Part[];
	render: (node: Nodes) => void;
	/** What stands before each item of the list that comes next. */
	tick?: ((number: number) => string) | undefined;
	/** Whether what is written stands in a link, which can hold no other. */
	isInLink: boolean;
	/** How many headings there were. */
	headings: number;
	/** How many groups of tabs. */
	tabs: number;
	/** Ids of the tabs that are still to come, the next one last. */
	openTabs: string[];
}

/** Adds HTML, to the last part where that is HTML too. */
export function write(writer: Writer, html: string): void {
	const last = writer.parts.length - 1;
	const part = writer.parts[last];
	if (typeof part === 'string') writer.parts[last] = part + html;
	else writer.parts.push(html);
}

export function renderBlocks(parent: Parent, writer: Writer): void {
	for (const block of blocksIn(parent, writer.text)) writer.render(block);
}

export function renderInline(parent: Parent, writer: Writer): void {
	for (const child of parent.children) writer.render(child);
}

/** What `fill` writes goes into a list of its own: the content of a component. */
export function partsOf(writer: Writer, fill: () => void): Part[] {
	const outer = writer.parts;
	const parts: Part[] = [];
	writer.parts = parts;
	fill();
	writer.parts = outer;
	return parts;
}
