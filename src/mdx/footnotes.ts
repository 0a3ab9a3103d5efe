import type { FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast';
import { openTag } from './html.ts';
import { walk } from './node.ts';
import { renderBlocks, write } from './writer.ts';
import type { Writer } from './writer.ts';

/** A note with its number, once something refers to it. */
export interface Footnote {
	definition: FootnoteDefinition;
	/** 0 until something refers to it. */
	number: number;
	references: number;
}

export function footnotesIn(body: Root): Map<string, Footnote> {
	const footnotes = new Map<string, Footnote>();
	walk(body, (node: Nodes) => {
		if (node.type !== 'footnoteDefinition' || footnotes.has(node.identifier)) return;
		footnotes.set(node.identifier, { definition: node, number: 0, references: 0 });
	});
	return footnotes;
}

/** Notes are numbered in the order in which the text refers to them. */
export function renderReference({ identifier }: FootnoteReference, writer: Writer): void {
	const note = writer.footnotes.get(identifier);
	if (!note) return;
	if (note.number === 0) note.number = writer.notes.push(note);
	note.references++;
	const id = `fnref:${referenceName(note, note.references)}`;
	const link = openTag('a', { href: `#fn:${note.number}`, id, class: 'footnote' });
	write(writer, `<sup>${link}${note.number}</a></sup>`);
}

/** The notes below the text, each with links back to the places that refer to it. */
export function renderFootnotes(writer: Writer): void {
	if (writer.notes.length === 0) return;
	const label = writer.options.labels.footnotes;
	write(writer, `${openTag('section', { class: 'footnotes', 'aria-label': label })}<ol>\n`);
	// A note may refer to further notes: they join the list while it is gone through.
	for (const note of writer.notes) {
		write(writer, openTag('li', { id: `fn:${note.number}` }));
		renderBlocks(note.definition, writer);
		renderBackLinks(note, writer);
		write(writer, '</li>\n');
	}
	write(writer, '</ol></section>\n');
}

function renderBackLinks(note: Footnote, writer: Writer): void {
	for (let reference = 1; reference <= note.references; reference++) {
		const name = referenceName(note, reference);
		const link = openTag('a', {
			href: `#fnref:${name}`,
			class: 'footnote-back',
			'aria-label': writer.options.labels.footnoteBack(name),
		});
		write(writer, ` ${link}↩</a>`);
	}
}

/** `1`, then `1-2` for the second place that refers to it. */
function referenceName({ number }: Footnote, reference: number): string {
	return reference === 1 ? `${number}` : `${number}-${reference}`;
}
