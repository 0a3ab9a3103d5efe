import { describe, expect, test } from 'vitest';
import { alternatesOf, alternatesOfList } from '../../src/catalog/alternates.ts';
import { articlePage } from '../../src/catalog/article-page.ts';
import { articlesIn, usedCollections } from '../../src/catalog/catalog.ts';
import { resolve } from '../../src/catalog/fallback.ts';
import { homePage } from '../../src/catalog/home-page.ts';
import { listPage, pageNumbers } from '../../src/catalog/list-page.ts';
import { findNeighbours, relatedTo } from '../../src/catalog/neighbours.ts';
import { pagesIn } from '../../src/catalog/pages.ts';
import { articlePath, hrefTo, parseAddress, topicPath, urlOf } from '../../src/catalog/paths.ts';
import { editHref } from '../../src/catalog/repository.ts';
import { stateOf } from '../../src/catalog/state.ts';
import { countStates, nextIn, statesOf, statusRow } from '../../src/catalog/status-page.ts';
import { topicLink } from '../../src/catalog/topic.ts';
import { siteIn } from '../../src/catalog/words.ts';
import type { Site } from '../../src/schemas/site.ts';
import { articleIn, catalogOf } from './site.ts';

describe('the entry that a reader gets', () => {
	const locales = {
		en: [],
		pt: [],
		'pt-BR': [],
		'zh-Hant-TW': [],
		'zh-Hant': [],
		mr: ['hi'],
		hi: [],
	};
	test.each([
		{ reader: 'pt-BR', has: ['en', 'pt'], gets: 'pt' },
		{ reader: 'pt-BR', has: ['en', 'pt', 'pt-BR'], gets: 'pt-BR' },
		{ reader: 'pt', has: ['en', 'pt-BR'], gets: 'en' },
		{ reader: 'zh-Hant-TW', has: ['en', 'zh-Hant'], gets: 'zh-Hant' },
		{ reader: 'mr', has: ['en', 'hi'], gets: 'hi' },
		{ reader: 'mr', has: ['en'], gets: 'en' },
		{ reader: 'hi', has: ['en', 'mr'], gets: 'en' },
	])('a reader of $reader gets $gets from $has', ({ reader, has, gets }) => {
		const catalog = catalogOf(Object.fromEntries(has.map((tag) => [`${tag} faq/x`, {}])), locales);
		expect(resolve(catalog, articleIn(catalog, 'faq/x'), reader).locale).toBe(gets);
	});

	test('without a source every reader gets the original, the first in the order of locales', () => {
		const original = { role: 'original' } as const;
		const catalog = catalogOf({ 'mr faq/x': original, 'hi faq/x': original });
		expect(resolve(catalog, articleIn(catalog, 'faq/x'), 'ar').locale).toBe('hi');
		expect(resolve(catalog, articleIn(catalog, 'faq/x'), 'mr').locale).toBe('mr');
	});

	test('translations of nothing are no article', () => {
		expect(catalogOf({ 'hi faq/x': {} }).articles.size).toBe(0);
	});
});

describe('the state of an entry', () => {
	const source = { blocks: ['aaaa', 'bbbb'] };
	test.each([
		['current', { source: 'aaaa.bbbb' }, 'hi'],
		['current', {}, 'hi'],
		['outdated', { source: 'aaaa.cccc' }, 'hi'],
		['machine', { source: 'aaaa.cccc', translation: 'machine' }, 'hi'],
		['machine', { source: 'aaaa.bbbb', translation: 'machine' }, 'hi'],
		['current', { source: 'aaaa.bbbb', translation: 'reviewed' }, 'hi'],
		['fallback', { source: 'aaaa.cccc', translation: 'machine' }, 'mr'],
	] as const)('is %s with %o, for a reader of %s', (state, said, reader) => {
		const catalog = catalogOf({ 'en faq/x': source, 'hi faq/x': said });
		const article = articleIn(catalog, 'faq/x');
		expect(stateOf(article, resolve(catalog, article, reader), reader)).toBe(state);
	});
});

describe('alternates', () => {
	const catalog = catalogOf({
		'en faq/x': {},
		'hi faq/x': { slug: 'क' },
		'ar faq/x': { translation: 'machine' },
		'hi faq/local': { role: 'original' },
	});
	const of = (key: string) =>
		alternatesOf(catalog, articleIn(catalog, key)).map(
			({ hreflang, path }) => `${hreflang} ${path}`,
		);

	test('are the entries that people wrote, with the source as the default', () => {
		expect(of('faq/x')).toEqual(['en /en/faq/x/', 'hi /hi/faq/क/', 'x-default /en/faq/x/']);
	});

	test('of an article without a source have the original as the default', () => {
		expect(of('faq/local')).toEqual(['hi /hi/faq/local/', 'x-default /hi/faq/local/']);
	});

	test('stand on pages that may be indexed, and on no other', () => {
		const on = (locale: string) => articlePage(catalog, articleIn(catalog, 'faq/x'), locale, {});
		expect(['en', 'hi', 'ar', 'mr'].map((locale) => on(locale).alternates.length)).toEqual([
			3, 3, 0, 0,
		]);
		expect(['en', 'hi', 'ar', 'mr'].map((locale) => on(locale).canonicalPath)).toEqual([
			'/en/faq/x/',
			'/hi/faq/क/',
			'/ar/faq/x/',
			'/hi/faq/क/',
		]);
	});

	test('of a list are all locales', () => {
		expect(alternatesOfList(catalog, (tag) => `/${tag}/`).map(({ hreflang }) => hreflang)).toEqual([
			...['en', 'ar', 'hi', 'mr', 'x-default'],
		]);
	});
});

test('articles stand in the order of collections, of `order`, then of keys, whatever the order of files', () => {
	const entries = {
		'en tutorials/a': {},
		'en faq/b': {},
		'en faq/z': { order: 1 },
		'en policies/a': {},
		'en faq/a': {},
		'en faq/c': { order: 10 },
		'en faq/d': { order: 2 },
	};
	const backwards = Object.fromEntries(Object.entries(entries).reverse());
	const order = ['faq/z', 'faq/d', 'faq/c', 'faq/a', 'faq/b', 'policies/a', 'tutorials/a'];
	expect([...catalogOf(entries).articles.keys()]).toEqual(order);
	expect([...catalogOf(backwards).articles.keys()]).toEqual(order);
	expect(usedCollections(catalogOf({ 'en tutorials/a': {} }))).toEqual(['tutorials']);
	expect(articlesIn(catalogOf(entries), 'policies')).toHaveLength(1);
});

describe('paths', () => {
	test.each([
		[undefined, undefined, ''],
		['https://shop.example', 'https://shop.example', ''],
		['https://shop.example/', 'https://shop.example', ''],
		['https://shop.example/help//', 'https://shop.example', '/help'],
		[
			'http://shop.example:8080/a/मदद',
			'http://shop.example:8080',
			'/a/%E0%A4%AE%E0%A4%A6%E0%A4%A6',
		],
		['https://shop.example/help?x#y', 'https://shop.example', '/help'],
	])('a site at %s begins with %s and %j', (url, origin, base) => {
		expect(parseAddress(url)).toEqual({ origin, base });
	});

	test('very many slashes in an address are read in one go', () => {
		const path = `${'/'.repeat(200_000)}x`;
		expect(parseAddress(`https://shop.example${path}//`).base).toBe(path);
	});

	test('letters of other scripts are encoded once, and nothing absolute is said without an address', () => {
		const address = parseAddress('https://shop.example/help');
		expect(hrefTo(address, '/hi/faq/क/')).toBe('/help/hi/faq/%E0%A4%95/');
		expect(urlOf(address, '/hi/')).toBe('https://shop.example/help/hi/');
		expect(urlOf(parseAddress(undefined), '/hi/')).toBeUndefined();
	});

	test('a reader without a translation finds the article under its own name', () => {
		const catalog = catalogOf({ 'en faq/x': { slug: 'ex' }, 'hi faq/x': { slug: 'क' } });
		const article = articleIn(catalog, 'faq/x');
		expect(['en', 'hi', 'mr'].map((locale) => articlePath(article, locale))).toEqual([
			...['/en/faq/ex/', '/hi/faq/क/', '/mr/faq/x/'],
		]);
		expect(topicPath('en', 'returns', 2)).toBe('/en/topics/returns/page/2/');
	});
});

describe('a list', () => {
	const catalog = catalogOf(
		Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`en faq/x${index}`, {}])),
	);
	test.each([
		[0, [1]],
		[1, [1]],
		[100, [1]],
		[101, [1, 2]],
		[200, [1, 2]],
		[201, [1, 2, 3]],
	])('of %i articles has the pages %o', (total, pages) => {
		expect(pageNumbers(total)).toEqual(pages);
	});

	test('holds a hundred articles a page, each once', () => {
		const articles = articlesIn(catalog, 'faq');
		const pages = [1, 2, 3].map((page) => listPage(catalog, articles, 'en', page).articles);
		expect(pages.map(({ length }) => length)).toEqual([100, 100, 1]);
		expect(new Set(pages.flat().map(({ key }) => key)).size).toBe(201);
	});

	test('of the home page is short, with what is promoted first', () => {
		const promoted = catalogOf({
			...Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`en faq/x${index}`, {}])),
			'en faq/z': { promoted: true },
		});
		const [faq] = homePage(promoted, 'en').collections;
		expect(faq).toMatchObject({ total: 21, articles: { length: 6, 0: { key: 'faq/z' } } });
	});

	test('of what has changed names the latest first, and only what the reader’s own entry has followed', () => {
		const changed = catalogOf({
			'en faq/a': { updated: '2026-09-01' },
			'en faq/b': { updated: '2026-11-02', blocks: ['new'] },
			'en faq/c': { updated: '2026-10-05' },
			'en faq/d': {},
			'hi faq/a': { source: 'aaaa' },
			'hi faq/b': { source: 'old' },
		});
		const dated = (locale: string) => homePage(changed, locale).updated.map(({ key }) => key);
		expect(dated('en')).toEqual(['faq/b', 'faq/c', 'faq/a']);
		expect(dated('hi')).toEqual(['faq/a']);
	});

	test('has a page for each of its pages in every locale, and no path twice', () => {
		const paths = [...pagesIn(catalog, 'hi')].map(({ path }) => path);
		expect(new Set(paths).size).toBe(paths.length);
		for (const list of ['faq', 'search', 'translations']) {
			expect(paths).toContain(`/hi/${list}/page/3/`);
			expect(paths).not.toContain(`/hi/${list}/page/4/`);
		}
	});
});

describe('what to read next', () => {
	const topics = [{ id: 't', names: new Map([['en', { name: 'T' }]]) }];
	const catalog = catalogOf(
		Object.fromEntries(
			Array.from({ length: 30 }, (_, index) => [
				`en faq/x${String(index).padStart(2, '0')}`,
				{ topic: 't', ...(index === 10 && { related: ['faq/x29', 'faq/x10', 'faq/gone'] }) },
			]),
		),
		undefined,
		topics,
	);
	const neighbours = findNeighbours(catalog);
	const related = (key: string) =>
		relatedTo(catalog, articleIn(catalog, key), neighbours.get(key) ?? {}).map(({ key }) => key);

	test('is what the source names, then what is near: five articles, not the neighbours, not itself', () => {
		expect(related('faq/x10')).toEqual([
			...['faq/x29', 'faq/x12', 'faq/x08', 'faq/x13', 'faq/x07'],
		]);
	});

	test('is five articles at the ends of a topic, too', () => {
		expect(related('faq/x00')).toHaveLength(5);
		expect(neighbours.get('faq/x00')?.previous).toBeUndefined();
		expect(neighbours.get('faq/x29')?.next).toBeUndefined();
	});

	test('neighbours are those of the same collection and topic', () => {
		const mixed = catalogOf(
			{
				'en faq/a': { topic: 't' },
				'en faq/b': {},
				'en faq/c': { topic: 't' },
				'en policies/d': { topic: 't' },
			},
			undefined,
			topics,
		);
		const found = findNeighbours(mixed);
		expect(found.get('faq/a')?.next?.key).toBe('faq/c');
		expect([found.get('faq/b'), found.get('policies/d')]).toEqual([{}, {}]);
	});
});

test.each([
	['hi', 'वापसी', undefined],
	['mr', 'वापसी', 'hi'],
	['ar', 'Returns', 'en'],
])('for a reader of %s the topic is called %s', (reader, name, locale) => {
	const names = new Map([
		['en', { name: 'Returns' }],
		['hi', { name: 'वापसी' }],
	]);
	const catalog = catalogOf({ 'en faq/x': { topic: 't' } }, undefined, [{ id: 't', names }]);
	expect(topicLink(catalog, 't', reader)).toMatchObject({ name, count: 1 });
	expect(topicLink(catalog, 't', reader)?.locale).toBe(locale);
	expect(topicLink(catalog, 'other', reader)).toBeUndefined();
});

test('the status of a locale names the file of each article, or the one to write', () => {
	const catalog = catalogOf({
		'en faq/a': {},
		'en faq/b': {},
		'hi faq/a': { source: 'zzzz' },
		'hi faq/c': { role: 'original' },
	});
	const rows = [...catalog.articles.values()].map((article) => statusRow(catalog, article, 'hi'));
	expect(rows.map(({ cells: [own] }) => own && `${own.state} ${own.file} ${own.exists}`)).toEqual([
		'outdated content/hi/faq/a.mdx true',
		'fallback content/hi/faq/b.mdx false',
		'source content/hi/faq/c.mdx true',
	]);
	expect(rows[0]?.cells.map(({ locale, state }) => [locale, state])).toEqual([
		...[
			['hi', 'outdated'],
			['en', 'source'],
			['ar', 'fallback'],
			['mr', 'fallback'],
		],
	]);
	expect(countStates(catalog).get('hi')).toEqual({
		...{ source: 1, current: 0, outdated: 1, machine: 0, fallback: 1 },
	});
	expect(statesOf(catalog, [...catalog.articles.values()])).toBe('faq/asfof,faq/bsfff,faq/cffsf');
});

test('what is next in a locale is what does most harm', () => {
	const catalog = catalogOf({
		...{ 'en tutorials/a': { promoted: true }, 'en faq/b': {}, 'en faq/c': { promoted: true } },
		...{
			'en policies/d': {},
			'en policies/e': {},
			'en faq/f': {},
			'ar faq/g': { role: 'original' },
		},
		...{ 'hi policies/d': { translation: 'machine' }, 'hi faq/f': {} },
	});
	expect(nextIn(catalog, 'hi').map(({ key, cell }) => `${key} ${cell.state}`)).toEqual([
		'policies/e fallback',
		'policies/d machine',
		'faq/c fallback',
		'faq/b fallback',
		'tutorials/a fallback',
	]);
	const many = Object.fromEntries(
		Array.from({ length: 30 }, (_, index) => [`en faq/${index}`, {}]),
	);
	expect(nextIn(catalogOf(many), 'hi')).toHaveLength(10);
});

test.each([
	[true, '', 'https://git.example/shop/help/edit/main/content/hi/faq/x.mdx'],
	[true, 'c#', 'https://git.example/shop/help/edit/main/c%23/content/hi/faq/x.mdx'],
	[true, '/docs/help/', 'https://git.example/shop/help/edit/main/docs/help/content/hi/faq/x.mdx'],
	[
		false,
		'a b',
		'https://git.example/shop/help/new/main?filename=a%20b%2Fcontent%2Fhi%2Ffaq%2Fx.mdx',
	],
])(
	'a file is edited where it is, or written where it will be (%s, in %j)',
	(exists, directory, href) => {
		const repository = { url: 'https://git.example/shop/help/', branch: 'main', directory };
		expect(editHref(repository, 'content/hi/faq/x.mdx', exists)).toBe(href);
		expect(editHref(undefined, 'x')).toBeUndefined();
	},
);

test.each([
	['hi', { text: 'मदद' }, { text: 'फ़ोन' }],
	['mr', { text: 'मदद', locale: 'hi' }, { text: 'फ़ोन', locale: 'hi' }],
	['ar', { text: 'Help', locale: 'en' }, { text: 'Phone', locale: 'en' }],
	['en', { text: 'Help' }, { text: 'Phone' }],
])(
	'the site speaks to a reader of %s in the nearest words that it has',
	(reader, tagline, label) => {
		const site: Site = {
			name: 'Shop',
			sourceLocale: 'en',
			tagline: 'Help',
			contact: [{ type: 'phone', value: '1', label: 'Phone', hours: 'Mo-Fr', languages: [] }],
		};
		const words = new Map([['hi', { tagline: 'मदद', contact: { phone: { label: 'फ़ोन' } } }]]);
		const locale = catalogOf({}).locales.get(reader);
		const hours = { text: 'Mo-Fr', ...(reader !== 'en' && { locale: 'en' }) };
		expect(locale && siteIn(site, words, locale)).toMatchObject({
			tagline,
			channels: [{ label, hours, value: '1' }],
		});
	},
);

test.each([
	['en', { text: 'All day' }],
	['hi', { text: 'दिन भर' }],
	// Nobody reads hours in another language that their own can say.
	['mr', undefined],
	['ar', undefined],
])('where a channel is open at hours that a program can read, %s says %o', (reader, hours) => {
	const site: Site = {
		...{ name: 'Shop', sourceLocale: 'en' },
		contact: [
			{
				...{ type: 'phone', value: '1', languages: [], hours: 'All day' },
				...{ open: [[0, 1440]], timeZone: 'Asia/Kolkata' },
			},
		],
	};
	const words = new Map([['hi', { contact: { phone: { hours: 'दिन भर' } } }]]);
	const locale = catalogOf({}).locales.get(reader);
	const [channel] = locale ? siteIn(site, words, locale).channels : [];
	expect(channel).toMatchObject({ open: [[0, 1440]], timeZone: 'Asia/Kolkata' });
	expect(channel?.hours).toEqual(hours);
});

test('two channels of one type keep their own words', () => {
	const phone = { type: 'phone' as const, languages: [] };
	const site: Site = {
		...{ name: 'Shop', sourceLocale: 'en' },
		contact: [
			{ ...phone, value: '+91 1', label: 'India' },
			{ ...phone, value: '+49 2', label: 'Germany' },
		],
	};
	const { channels } = siteIn(site, new Map(), { tag: 'en', fallback: [] });
	expect(channels).toMatchObject([
		{ value: '+91 1', label: { text: 'India' } },
		{ value: '+49 2', label: { text: 'Germany' } },
	]);
});
