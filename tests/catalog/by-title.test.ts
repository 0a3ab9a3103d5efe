import { expect, test } from 'vitest';
import { groupByLetter } from '../../src/catalog/by-title.ts';
import { compareIn } from '../../src/i18n/format.ts';
import { locale } from '../i18n/site.ts';

function listed(tag: string, titles: readonly string[]): Record<string, string[]> {
	const articles = titles
		.toSorted(compareIn(locale(tag)))
		.map((title) => ({ key: title, path: '', title, locale: tag, description: undefined }));
	const groups = groupByLetter(articles, locale(tag));
	return Object.fromEntries(
		groups.map(({ letter = '#', articles }) => [letter, articles.map(({ title }) => title)]),
	);
}

test.each([
	{
		tag: 'zh-Hans',
		titles: ['配送', 'Apple Pay', '退货', '安全', '24 小时'],
		index: { '#': ['24 小时'], A: ['安全', 'Apple Pay'], P: ['配送'], T: ['退货'] },
	},
	{
		tag: 'zh-Hant',
		titles: ['退貨', '一般問題', '配送'],
		index: { '1畫': ['一般問題'], '10畫': ['退貨', '配送'] },
	},
	{
		tag: 'ja',
		titles: ['返品の送り方', 'ギフト', '配送', '返品と交換'],
		index: { か: ['ギフト'], 配: ['配送'], 返: ['返品と交換', '返品の送り方'] },
	},
])('an index in $tag has every letter once', ({ tag, titles, index }) => {
	const found = listed(tag, titles);
	expect(found).toEqual(index);
	expect(Object.keys(found)).toEqual(Object.keys(index));
});
