import { expect, test } from 'vitest';
import { keepTogether } from '../../src/search/keep-together.ts';
import type { Meaning } from '../../src/search/meaning.ts';

/** A word, and where each article holds it. */
const meaning = (word: string, places: Record<string, number[]>): Meaning => ({
	word,
	ways: [
		{
			weight: 1,
			found: {
				term: word,
				isExact: true,
				articles: new Map(
					Object.entries(places).map(([id, places]) => [
						id,
						{ score: 1, isInTitle: false, places },
					]),
				),
			},
		},
	],
});
const articlesOf = ({ ways }: Meaning) => ways.flatMap(({ found }) => [...found.articles.keys()]);

test('two characters that are asked as a word count where they stand beside each other', () => {
	const asked = [meaning('换', { a: [3], b: [3] }), meaning('鞋', { a: [4], b: [40] })];
	expect(keepTogether(asked).map(articlesOf)).toEqual([['a'], ['a']]);
});

test('a character beside a longer word counts anywhere, and so does one that is left over', () => {
	const alone = [meaning('订单', { a: [1] }), meaning('鞋', { a: [40] })];
	expect(keepTogether(alone)).toEqual(alone);
	const slip = [...alone, meaning('换', { a: [9] })];
	expect(keepTogether(slip)).toEqual(slip);
});

test('characters of which keywords hold one are no word that was asked', () => {
	const asked = [meaning('人', { a: [] }), meaning('物', { a: [4] })];
	expect(keepTogether(asked).map(articlesOf)).toEqual([[], []]);
});
