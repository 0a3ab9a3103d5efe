import { commonPairs } from '../mdx/common-pairs.ts';

/**
 * The digests to record in place of `recorded` when the blocks of the source changed their digests without
 * changing their meaning: what was current stays so, and what was outdated stays that, too.
 *
 * @example
 * restamp('a.x.c', ['a', 'b', 'c'], ['a', 'b', 'C']) // => 'a.x.C'
 */
export function restamp(
	recorded: string,
	before: readonly string[],
	after: readonly string[],
): string {
	const digests = recorded.split('.');
	for (const [at, was] of commonPairs(digests, before))
		digests[at] = after[was] ?? digests[at] ?? '';
	return digests.join('.');
}
