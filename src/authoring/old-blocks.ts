import type { Block } from '../mdx/blocks.ts';
import type { Version } from './git.ts';
import { blocksIn } from './source-blocks.ts';

/**
 * The texts of the blocks that a translation was made from: those of the newest version with exactly its
 * digests. Where none has (a renamed article has other links, and so other digests), each block on its own
 * from the newest version that has it.
 *
 * @returns a text for each digest; `undefined` for those that no version has
 */
export function oldBlocks(
	recorded: readonly string[],
	versions: Iterable<Version>,
): (string | undefined)[] {
	const texts = new Map<string, string>();
	for (const { text } of versions) {
		const blocks = blocksIn(text);
		if (isExactly(blocks, recorded)) return blocks.map((block) => block.text);
		for (const block of blocks) {
			if (!texts.has(block.digest)) texts.set(block.digest, block.text);
		}
	}
	return recorded.map((digest) => texts.get(digest));
}

function isExactly(blocks: readonly Block[], recorded: readonly string[]): boolean {
	return (
		blocks.length === recorded.length &&
		blocks.every(({ digest }, index) => digest === recorded[index])
	);
}
