import { expect, test } from 'vitest';
import { findAnswers } from '../../src/search/best-hits.ts';
import type { Found, Index } from '../../src/search/engine.ts';
import type { Meaning } from '../../src/search/meaning.ts';

/** A word, and whether the title of the one article that there is holds it. */
function meaningOf(word: string, isHeld: boolean, isFiller = false): Meaning {
	const articles = isHeld ? [['a', { score: 1, isInTitle: true, places: [0] }] as const] : [];
	const found: Found = { term: word, isExact: isHeld, articles: new Map(articles) };
	return { word, isFiller, ways: isHeld ? [{ found, weight: 1 }] : [] };
}

async function isAnswered(...meanings: Meaning[]): Promise<boolean> {
	const found = new Map(
		meanings.flatMap(({ ways }) => ways.map((way) => [way.found.term, way.found])),
	);
	const index = {
		size: 9,
		score: async (term: string) => found.get(term),
	} as Partial<Index> as Index;
	return (await findAnswers(meanings, index)).articles.length > 0;
}

test('a word of a script without spaces is not answered by a piece that its title happens to hold', async () => {
	expect(await isAnswered(meaningOf('เรียน', true), meaningOf('ไวโอลิน', false))).toBe(false);
});

test('a question whose smaller part is not known is, and so is one in a script with spaces', async () => {
	expect(await isAnswered(meaningOf('คืนเงิน', true), meaningOf('ไวโอ', false))).toBe(true);
	expect(
		await isAnswered(
			meaningOf('พัสดุ', true),
			meaningOf('ของ', true, true),
			meaningOf('ฉัอนยู่', false),
		),
	).toBe(true);
	expect(await isAnswered(meaningOf('order', true), meaningOf('wagazine', false))).toBe(true);
});

test('syllables that are left over make chance of the words beside them, unless a slip explains them', async () => {
	const cut = [meaningOf('ตาราง', true), meaningOf('สอบ', false), meaningOf('เน็ต', false)];
	expect(await isAnswered(...cut)).toBe(false);
	const mended = cut.map((one) => (one.word === 'ตาราง' ? { ...one, correction: 'ตาราง' } : one));
	expect(await isAnswered(...mended)).toBe(true);
});
