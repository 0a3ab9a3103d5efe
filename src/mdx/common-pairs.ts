/** Indexes of equal items in two lists. */
export type Pair = readonly [was: number, is: number];

/** Beyond this many comparisons only the equal ends are paired. */
const mostComparisons = 4_000_000;

/**
 * The longest common subsequence of two lists, as pairs of indexes.
 *
 * @example
 * commonPairs(['a', 'b', 'c'], ['a', 'c']) // => [[0, 0], [2, 1]]
 */
export function commonPairs(was: readonly string[], is: readonly string[]): Pair[] {
	const shorter = Math.min(was.length, is.length);
	let before = 0;
	while (before < shorter && was[before] === is[before]) before++;
	let after = 0;
	while (after < shorter - before && was.at(-1 - after) === is.at(-1 - after)) after++;
	const middle = longest(
		was.slice(before, was.length - after),
		is.slice(before, is.length - after),
	);
	return [
		...Array.from({ length: before }, (_, index): Pair => [index, index]),
		...middle.map(([a, b]): Pair => [a + before, b + before]),
		...Array.from({ length: after }, (_, index): Pair => [
			was.length - after + index,
			is.length - after + index,
		]),
	];
}

function longest(was: readonly string[], is: readonly string[]): Pair[] {
	const width = is.length + 1;
	if (was.length * is.length > mostComparisons) return [];
	const lengths = new Uint32Array((was.length + 1) * width);
	const lengthAt = (a: number, b: number) => lengths[a * width + b] ?? 0;
	for (let a = was.length - 1; a >= 0; a--) {
		for (let b = is.length - 1; b >= 0; b--) {
			lengths[a * width + b] =
				was[a] === is[b]
					? lengthAt(a + 1, b + 1) + 1
					: Math.max(lengthAt(a + 1, b), lengthAt(a, b + 1));
		}
	}
	const pairs: Pair[] = [];
	let [a, b] = [0, 0];
	while (a < was.length && b < is.length) {
		if (was[a] === is[b]) pairs.push([a++, b++]);
		else if (lengthAt(a + 1, b) >= lengthAt(a, b + 1)) a++;
		else b++;
	}
	return pairs;
}
