import { commonPairs } from './common-pairs.ts';

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
