/**
 * The candidate that `word` was most likely meant to be, or `undefined` when none is close: at most
 * one slip in three letters (a letter missing, added, changed, or two swapped), never more than three.
 *
 * @example
 * didYouMean('windw', ['window', 'fees']) // => 'window'
 * didYouMean('colour', ['window', 'fees']) // => undefined
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
	let nearest: string | undefined;
	let limit = Math.min(3, Math.max(1, Math.floor(word.length / 3))) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) >= limit) continue;
		const slips = distance(word.toLowerCase(), candidate.toLowerCase());
		if (slips < limit) [nearest, limit] = [candidate, slips];
	}
	return nearest;
}

/** Damerau-Levenshtein distance in its optimal string alignment form. */
function distance(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (swapped) least = Math.min(least, at(beforeLast, j - 2) + 1);
			row.push(least);
		}
		[beforeLast, last] = [last, row];
	}
	return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
	return row[index] ?? Infinity;
}
