import { expect, test } from 'vitest';
import { splitCompound } from '../../src/search/analysis/compounds.ts';

const words = new Set(['express', 'versand', 'gutschein', 'code', 'gift', 'card', 'sand', 'ring']);
const split = (word: string) => splitCompound(word, (part) => words.has(part));

test.each([
	['expressversand', ['express', 'versand']],
	['giftcard', ['gift', 'card']],
	// German puts an s between them.
	['gutscheinscode', ['gutschein', 'code']],
])('%s is two words that are known: %j', (word, parts) => {
	expect(split(word)).toEqual(parts);
});

test.each(['expressboat', 'versand', 'cardio', 'earring', ''])('%j is not', (word) => {
	expect(split(word)).toBeUndefined();
});
