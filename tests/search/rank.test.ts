import { expect, test } from 'vitest';
import type { Found, Place } from '../../src/search/engine.ts';
import type { Meaning } from '../../src/search/meaning.ts';
import { nearestTitles } from '../../src/search/nearest.ts';
import { rank } from '../../src/search/rank.ts';

const found = (titles: string[], texts: string[] = []): Found => {
	const places = (ids: string[], isInTitle: boolean) =>
		ids.map((id): [string, Place] => [id, { score: 1, isInTitle, places: [0] }]);
	return {
		term: '',
		isExact: true,
		articles: new Map([...places(texts, false), ...places(titles, true)]),
	};
};
const meaning = (word: string, ...ways: Found[]): Meaning => ({
	word,
	ways: ways.map((found) => ({ found, weight: 1 })),
});

test('an article that is about the words comes before one that mentions them', () => {
	expect(rank([meaning('refund', found(['a'], ['b']))], 20).map(({ id }) => id)).toEqual([
		'a',
		'b',
	]);
});

test('an article that holds all words comes before one that holds some', () => {
	const ranked = rank(
		[meaning('refund', found([], ['a', 'b'])), meaning('bank', found([], ['b']))],
		20,
	);
	expect(ranked.map(({ id }) => id)).toEqual(['b', 'a']);
	expect(ranked[0]?.coverage).toBeCloseTo(1);
});

test('a word that the site does not hold tells most', () => {
	const [best] = rank([meaning('refund', found([], ['a', 'b', 'c'])), meaning('sourdough')], 20);
	expect(best?.coverage).toBeLessThan(0.5);
});

test('what is shown of an article is where it says the words that tell something', () => {
	const said = (place: number): Found => ({
		...found([]),
		articles: new Map([['a', { score: 1, isInTitle: false, places: [place] }]]),
	});
	const filler = { ...meaning('de', said(3)), isFiller: true };
	expect(rank([filler, meaning('devolución', said(9))], 20)[0]?.places).toEqual([9]);
	expect(rank([filler], 20)[0]?.places).toEqual([3]);
});

test.each(['pls', 'कट', 'وش'])(
	'a short word that the site does not hold tells little: %s',
	(word) => {
		const [best] = rank([meaning('refund', found(['a'])), meaning(word)], 20);
		expect(best?.coverage).toBeGreaterThan(0.7);
	},
);

test('a word that holds a question together tells next to nothing, however rare it is', () => {
	const where = { ...meaning('where', found([], ['a'])), isFiller: true };
	const [best] = rank([where, meaning('parcel', found([], ['b', 'c', 'd']))], 20);
	expect(best?.id).toBe('b');
	expect(best?.coverage).toBeGreaterThan(0.7);
});

test('a word that stands in a title tells more than one that stands in none', () => {
	const [best] = rank(
		[meaning('put', found([], ['a'])), meaning('images', found(['b'], ['c']))],
		20,
	);
	expect(best).toMatchObject({ id: 'b', inTitle: 1 });
	expect(best?.titleCoverage).toBeGreaterThan(0.5);
});

test('a word that all articles hold tells more than one that holds a question together', () => {
	const mine = { ...meaning('my', found(['a', 'b'], ['c'])), isFiller: true };
	const all = ['a', 'b', 'c'];
	const ranked = rank([mine, meaning('orders', found(['c'], ['a', 'b']))], all.length);
	expect(ranked[0]?.id).toBe('c');
});

test('words that stand together in the article as in the question come before words here and there', () => {
	const at = (a: number, b: number): Found => ({
		...found([]),
		articles: new Map([
			['apart', { score: 1, isInTitle: false, places: [a] }],
			['together', { score: 1, isInTitle: false, places: [b] }],
		]),
	});
	const ranked = rank([meaning('gift', at(5, 5)), meaning('card', at(90, 6))], 20);
	expect(ranked.map(({ id }) => id)).toEqual(['together', 'apart']);
});

test('the nearest titles are those that share most with the query', () => {
	const near = nearestTitles(
		'refunding',
		[
			['faq/a', 'Where is my parcel?', '1'],
			['faq/b', 'How long does a refund take?', '2'],
		],
		'en',
	);
	expect(near.map(({ key }) => key)).toEqual(['faq/b']);
});
