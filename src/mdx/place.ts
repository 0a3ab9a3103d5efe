import type { Node } from 'mdast';
import type { Place } from '../problems/problem.ts';

export function placeOf(node: Node): Place {
	return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/**
 * The place of an offset. `from` is a place that is known already and not after it, so that a long
 * text is not counted from its beginning each time.
 *
 * @example
 * placeAt('a\nbc', 3) // => { line: 2, column: 2 }
 */
export function placeAt(text: string, offset: number, from: Known = beginning): Place {
	let { line, column } = from;
	for (let index = from.offset; index < offset; index++) {
		const character = text[index];
		const endsLine = character === '\n' || (character === '\r' && text[index + 1] !== '\n');
		if (endsLine) [line, column] = [line + 1, 1];
		else column++;
	}
	return { line, column };
}

/** The place of an offset inside a node. */
export function placeIn(text: string, node: Node, offset: number): Place {
	return placeAt(text, offset, { ...placeOf(node), offset: node.position?.start.offset ?? 0 });
}

/** The offset of a place that a parser reported. */
export function offsetOf(text: string, place: Place): number {
	let offset = 0;
	for (let line = 1; line < place.line; line++) {
		const end = /\r\n|\r|\n/g;
		end.lastIndex = offset;
		if (!end.exec(text)) break;
		offset = end.lastIndex;
	}
	return offset + place.column - 1;
}

interface Known extends Place {
	offset: number;
}

const beginning: Known = { line: 1, column: 1, offset: 0 };
