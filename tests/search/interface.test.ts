import { expect, test } from 'vitest';
import { toGroups } from '../../src/search/answer.ts';
import { countCollections, filterGroups } from '../../src/search/interface/filters.ts';
import { pageOf, placeOf } from '../../src/search/interface/place.ts';

const groups = toGroups([
	{ locale: 'mr', hits: ['faq/a', 'policies/b', 'faq/c'].map(hit) },
	{ locale: 'en', hits: ['policies/d'].map(hit) },
]);

function hit(key: string) {
	return { key, url: '', title: '', excerpt: '', titleMarks: [], marks: [] };
}

test('collections are counted over all locales, that of the best result first', () => {
	expect([...countCollections(groups)]).toEqual([
		['faq', 2],
		['policies', 2],
	]);
});

test('a filter leaves one collection, and no empty group', () => {
	const keys = (collection: string | undefined) =>
		filterGroups(groups, collection).map(({ results }) => results.map(({ key }) => key));
	expect(keys('faq')).toEqual([['faq/a', 'faq/c']]);
	expect(keys('policies')).toEqual([['policies/b'], ['policies/d']]);
	expect(keys(undefined)).toEqual([['faq/a', 'policies/b', 'faq/c'], ['policies/d']]);
});

test.each([
	['https://shop.example/hi/search/', 'https://shop.example', 'hi'],
	['https://shop.example/help/zh-Hans/search/', 'https://shop.example/help', 'zh-Hans'],
	['http://localhost:4321/search/hi/search/', 'http://localhost:4321/search', 'hi'],
])('the form that leads to %s stands at %s, in %s', (action, base, locale) => {
	expect(placeOf(action)).toEqual({ base, locale });
	expect(pageOf(placeOf(action), 'search')).toBe(action);
});

test('a form that leads elsewhere is a mistake', () => {
	expect(() => placeOf('https://shop.example/hi/')).toThrow('is not the address of a search page');
});
