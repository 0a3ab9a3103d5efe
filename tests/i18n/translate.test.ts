import { expect, test } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { locale, resolveSite } from './site.ts';

const articles = {
	mr: '{count, plural, one {# लेख} other {# लेख}}',
	pl: '{count, plural, one {# artykuł} few {# artykuły} many {# artykułów} other {# artykułu}}',
	ar: '{count, plural, zero {لا مقالات} one {مقالة} two {مقالتان} few {# مقالات} many {# مقالة} other {# مقالة}}',
};

test.each([
	['mr', 30, '३० लेख'],
	['pl', 1, '1 artykuł'],
	['pl', 22, '22 artykuły'],
	['pl', 25, '25 artykułów'],
	['ar', 2, 'مقالتان'],
	['ar', 3, '3 مقالات'],
	['ar', 0, 'لا مقالات'],
] as const)('%s counts %d as “%s”', (tag, count, text) => {
	const t = translator(locale(tag, { strings: { 'list.count': articles[tag] } }));
	expect(t('list.count', { count })).toBe(text);
});

test('a number that is only inserted is written in the digits of the locale too', () => {
	const mr = locale('mr', { strings: { 'pagination.page': 'पृष्ठ {page} / {pages}' } });
	expect(translator(mr)('pagination.page', { page: 2, pages: 1234 })).toBe('पृष्ठ २ / १,२३४');
});

test('a number formatted in a message is written in the digits that the locale file names', () => {
	const strings = { 'list.count': '{count, number} / {count, number, percent}' };
	const hi = locale('hi', { digits: 'deva', strings });
	expect(translator(hi)('list.count', { count: 100000 })).toBe('१,००,००० / १,००,००,०००%');
});

test('a string that English says is counted in English and written in the digits of the reader', () => {
	const t = translator(locale('my'));
	expect(t('list.count', { count: 1 })).toBe('၁ article');
	expect(t('list.count', { count: 2 })).toBe('၂ articles');
});

test('a language that CLDR does not know speaks like English on every machine', () => {
	const strings = { 'list.count': '{count, plural, one {# foo} other {# foos}}' };
	const t = translator(locale('xx', { strings }));
	expect([1, 2000].map((count) => t('list.count', { count }))).toEqual(['1 foo', '2,000 foos']);
});

test.each([
	['a bracket is not closed', '{count, plural, one {x}'],
	['the form `other` is missing', '{count, plural, one {# x}}'],
	['a placeholder is misspelt', '{cuont} x'],
	['brackets are nested without end', '{count, plural, other {'.repeat(10_000)],
])('a message in which %s is said in English', (_, text) => {
	const t = translator(locale('de', { strings: { 'list.count': text } }));
	expect(t('list.count', { count: 3 })).toBe('3 articles');
});

test('a bad message in the own English file is said as shipped', () => {
	const { locales } = resolveSite({ en: { strings: { 'article.updated': '{' } } });
	const t = [...locales.values()].map(translator)[0];
	expect(t?.('article.updated', { date: 'today' })).toBe('Last updated: today');
});

test('values are text, whatever they look like', () => {
	const t = translator(locale('de'));
	const query = `<b>{count}</b> '$&' # {`;
	expect(t('search.none', { query })).toBe(`We found no answer to “${query}”.`);
});

test('a tag in a message is text', () => {
	const t = translator(locale('de', { strings: { 'home.title': '<b>Hallo</b>' } }));
	expect(t('home.title')).toBe('<b>Hallo</b>');
});
