import { expect, test } from 'vitest';
import { toGroups, type Hit } from '../../src/search/answer.ts';

const hit = (key: string): Hit => ({
	key,
	url: `/en/${key}/`,
	title: key,
	excerpt: '',
	titleMarks: [],
	marks: [],
});

test('an article is shown once, in the first locale that has it, and named by its collection', () => {
	const groups = toGroups([
		{ locale: 'mr', hits: [hit('faq/a'), hit('faq/a'), hit('policies/b')] },
		{ locale: 'hi', hits: [hit('faq/a')] },
		{ locale: 'en', hits: [hit('faq/c'), hit('faq/a')] },
	]);
	expect(groups.map(({ locale, results }) => [locale, ...results.map(({ key }) => key)])).toEqual([
		['mr', 'faq/a', 'policies/b'],
		['en', 'faq/c'],
	]);
	expect(groups[0]?.results.map(({ collection }) => collection)).toEqual(['faq', 'policies']);
});

test('a group shows its ten best', () => {
	const hits = Array.from({ length: 30 }, (_, index) => hit(`faq/${index}`));
	const [group] = toGroups([{ locale: 'en', hits }]);
	expect(group?.results.map(({ key }) => key)).toEqual(hits.slice(0, 10).map(({ key }) => key));
});

test('a page that does not say its key is no result', () => {
	expect(toGroups([{ locale: 'en', hits: [hit('')] }])).toEqual([]);
});
