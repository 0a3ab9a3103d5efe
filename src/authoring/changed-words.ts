import type { Block } from '../mdx/blocks.ts';
import { changedBlocks } from '../mdx/changed-blocks.ts';
import { countWords } from '../mdx/words.ts';

/** How many words the blocks have that are not as they were recorded. */
export function changedWords(recorded: readonly string[], today: readonly Block[]): number {
	return changedBlocks(recorded, today)
		.map((index) => countWords(wordsOnly(today[index]?.text ?? '')))
		.reduce((sum, words) => sum + words, 0);
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
