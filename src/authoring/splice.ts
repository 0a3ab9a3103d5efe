/** A stretch of a text, by offsets, and what is to stand there. */
export interface Edit {
	start: number;
	end: number;
	text: string;
}

/**
 * Replaces stretches of a text and leaves every other character as it is. Offsets do not count a byte
 * order mark.
 *
 * @example
 * splice('one two', [{ start: 4, end: 7, text: '2' }]) // => 'one 2'
 */
export function splice(text: string, edits: readonly Edit[]): string {
	const first = text.startsWith('\uFEFF') ? 1 : 0;
	let at = 0;
	let result = '';
	for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
		result += text.slice(at, edit.start + first) + edit.text;
		at = edit.end + first;
	}
	return result + text.slice(at);
}
