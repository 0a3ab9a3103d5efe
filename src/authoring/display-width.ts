/**
 * How many columns a text takes in a terminal: marks take none, East Asian letters and pictures two.
 *
 * @example
 * displayWidth('日本語') // => 6
 */
export function displayWidth(text: string): number {
	let width = 0;
	for (const character of text) {
		if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) continue;
		width += wide.test(character) ? 2 : 1;
	}
	return width;
}

/** East Asian Wide and Fullwidth of UAX #11, as far as names and titles need it. */
const wide =
	/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** A table in plain text: the first columns to the left, numbers to the right. */
export function alignColumns(rows: readonly (readonly (string | number)[])[]): string[] {
	const columns = Math.max(0, ...rows.map((row) => row.length));
	const widths = Array.from({ length: columns }, (_, column) =>
		Math.max(...rows.map((row) => displayWidth(String(row[column] ?? '')))),
	);
	return rows.map((row) =>
		row
			.map((cell, column) => pad(cell, widths[column] ?? 0))
			.join('  ')
			.trimEnd(),
	);
}

function pad(cell: string | number, width: number): string {
	const blanks = ' '.repeat(Math.max(0, width - displayWidth(String(cell))));
	return typeof cell === 'number' ? blanks + cell : cell + blanks;
}
