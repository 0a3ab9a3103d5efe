/**
 * Which of today's blocks are new or changed against the digests that were recorded: their indexes. Where
 * blocks are only gone, it is the block before them that is named, because it stands in the same
 * section.
 *
 * @example
 * changedBlocks(['a', 'b', 'c'], [{ digest: 'a' }, { digest: 'x' }, { digest: 'c' }]) // => [1]
 * changedBlocks(['a', 'b', 'c'], [{ digest: 'a' }, { digest: 'c' }])                  // => [0]
 */
export function changedBlocks(
	recorded: readonly string[],
	today: readonly { digest: string }[],
): number[] {
	const digests = today.map(({ digest }) => digest);
	const pairs = commonPairs(recorded, digests);
	const changed = new Set<number>();
	let [wasAt, isAt] = [0, 0];
	for (const [was, is] of [...pairs, [recorded.length, digests.length] as const]) {
		for (let index = isAt; index < is; index++) changed.add(index);
		if (was > wasAt && is === isAt && digests.length > 0) changed.add(Math.max(0, is - 1));
		[wasAt, isAt] = [was + 1, is + 1];
	}
	return [...changed].sort((a, b) => a - b);
}

type Pair = readonly [was: number, is: number];

/** Beyond this many comparisons everything between the equal ends counts as changed. */
const mostComparisons = 4_000_000;

/** The longest common subsequence, as pairs of indexes. */
function commonPairs(was: readonly string[], is: readonly string[]): Pair[] {
	let start = 0;
	while (start < was.length && start < is.length && was[start] === is[start]) start++;
	let [wasEnd, isEnd] = [was.length, is.length];
	while (wasEnd > start && isEnd > start && was[wasEnd - 1] === is[isEnd - 1]) {
		[wasEnd, isEnd] = [wasEnd - 1, isEnd - 1];
	}
	const before = Array.from({ length: start }, (_, index): Pair => [index, index]);
	const after = Array.from({ length: was.length - wasEnd }, (_, index): Pair => [
		wasEnd + index,
		isEnd + index,
	]);
	const middle = middlePairs(was.slice(start, wasEnd), is.slice(start, isEnd));
	return [...before, ...middle.map(([a, b]): Pair => [a + start, b + start]), ...after];
}

function middlePairs(was: readonly string[], is: readonly string[]): Pair[] {
	if (was.length * is.length > mostComparisons) return [];
	const lengths = commonLengths(was, is);
	const at = (a: number, b: number) => lengths[a * (is.length + 1) + b] ?? 0;
	const pairs: Pair[] = [];
	let [a, b] = [0, 0];
	while (a < was.length && b < is.length) {
		if (was[a] === is[b]) pairs.push([a++, b++]);
		else if (at(a + 1, b) >= at(a, b + 1)) a++;
		else b++;
	}
	return pairs;
}

/** How long the longest common subsequence of the rest is, from each pair of indexes. */
function commonLengths(was: readonly string[], is: readonly string[]): Uint32Array {
	const width = is.length + 1;
	const lengths = new Uint32Array((was.length + 1) * width);
	for (let a = was.length - 1; a >= 0; a--) {
		for (let b = is.length - 1; b >= 0; b--) {
			const [down, right] = [lengths[(a + 1) * width + b] ?? 0, lengths[a * width + b + 1] ?? 0];
			const diagonal = lengths[(a + 1) * width + b + 1] ?? 0;
			lengths[a * width + b] = was[a] === is[b] ? diagonal + 1 : Math.max(down, right);
		}
	}
	return lengths;
}
