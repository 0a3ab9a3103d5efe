import type { Block } from '../mdx/blocks.ts';
import { changedBlocks } from '../mdx/changed-blocks.ts';
import { countWords } from '../mdx/words.ts';

/**
 * Counts the words of the blocks that are not as they were recorded. The words of a block are counted once,
 * however many translations are behind it.
 */
export function changedWordsCounter(): (
	recorded: readonly string[],
	today: readonly Block[],
) => number {
	const known = new Map<Block, number>();
	const wordsIn = (block: Block) => {
		const words = known.get(block) ?? countWords(wordsOnly(block.text));
		known.set(block, words);
		return words;
	};
	return (recorded, today) =>
		changedBlocks(recorded, today)
			.flatMap((index) => today[index] ?? [])
			.reduce((sum, block) => sum + wordsIn(block), 0);
}

/** A block without its marks: a fact is a word, the texts of a tag are words, its settings are none. */
function wordsOnly(text: string): string {
	return text
		.replace(/<Fact [^>]*>/g, '0')
		.replace(/<\w+([^>]*)>/g, (_, attributes: string) => textsIn(attributes))
		.replace(/\]\([^)]*\)/g, ']');
}

function textsIn(attributes: string): string {
	const texts = attributes.matchAll(/ (?:title|summary|alt|caption)="([^"]*)"/g);
	return [...texts].map(([, value = '']) => ` ${value} `).join('');
}
