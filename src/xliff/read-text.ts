import type { ReadPiece } from './delivered.ts';
import type { XmlMistake, XmlNode } from './xml.ts';

/** Reads an element in a text; `inside` is what it holds. `undefined` for one that has no place there. */
export type ReadInline = (node: XmlNode, inside: () => ReadPiece[]) => ReadPiece[] | undefined;

/** Reads the texts of one unit, and remembers the first thing that is wrong with them. */
export function textReader(readInline: ReadInline) {
	let mistake: XmlMistake | undefined;
	const read = (node: XmlNode | undefined): ReadPiece[] =>
		(node?.children ?? []).flatMap((child) => {
			if (typeof child === 'string') return [child];
			const pieces = readInline(child, () => read(child));
			if (!pieces) mistake ??= outOfPlace(child);
			return pieces ?? [];
		});
	return { read, mistake: () => mistake };
}

function outOfPlace({ name, start }: XmlNode): XmlMistake {
	return {
		offset: start,
		message: `\`<${name}>\` has no place in a text.`,
		hint: 'Remove it: only the placeholders of the source may stand there.',
	};
}

/** All text in an element, whatever stands in between. */
export function plainText({ children }: XmlNode): string {
	return children.map((child) => (typeof child === 'string' ? child : plainText(child))).join('');
}
