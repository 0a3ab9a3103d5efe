import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, forget } from '../support/build.ts';
import { writeFiles } from '../support/knowledge-base.ts';
import { breachesOf, laws, openSite, type Site } from '../support/laws.ts';
import { type Element, hasPage, pageAt, textIn, textOf, within } from '../support/site.ts';
import { statesOfTranslation } from '../support/states.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { readXml, textsIn } from '../support/xml.ts';

/* A knowledge base with entries in every state, at an address with a path. */
const root = temporaryFolder();
const out = join(root, 'site');
const base = '/help';
const origin = 'https://shop.example';
const variables = { KB_ROOT: join(root, 'kb'), KB_OUT: out, SITE_URL: `${origin}${base}/` };
let site: Site;

beforeAll(async () => {
	writeFiles(variables.KB_ROOT, statesOfTranslation());
	await build(variables);
	site = openSite({ out, base, origin });
});

afterAll(async () => {
	await forget(variables);
	rmSync(root, { recursive: true, force: true });
});

describe('every page of a site under a path', () => {
	test.each(Object.keys(laws))('%s', (law) => expect(breachesOf(law, site)).toEqual([]));
});

const robotsOf = (path: string) =>
	pageAt(out, path)
		.all('meta', ({ attribs }) => attribs['name'] === 'robots')
		.map(({ attribs }) => attribs['content']);
const canonicalOf = (path: string) =>
	pageAt(out, path).one('link', ({ attribs }) => attribs['rel'] === 'canonical').attribs['href'];
const alternatesOf = (path: string) =>
	pageAt(out, path)
		.all('link', ({ attribs }) => attribs['hreflang'] !== undefined)
		.map(({ attribs }) => `${attribs['hreflang']} ${decodeURI(attribs['href'] ?? '')}`);
const notices = (path: string, name: string) => {
	const { strings } = JSON.parse(readFileSync(`locales/${path.slice(0, 2)}.json`, 'utf8'));
	return pageAt(out, path)
		.all('section', ({ attribs }) => attribs['aria-label'] === strings['notice.label'])
		.flatMap((section) => within(section, name));
};
const noticesOf = (path: string) => notices(path, 'p').map(textOf);
const at = (path: string) => `${origin}${base}/${path}`;

const english = JSON.parse(readFileSync('locales/en.json', 'utf8')).strings;
const hindi = JSON.parse(readFileSync('locales/hi.json', 'utf8')).strings;
const marathi = JSON.parse(readFileSync('locales/mr.json', 'utf8')).strings;

test.each([
	['en/faq/current/', 'en', 'current'],
	['hi/faq/वर्तमान/', 'hi', 'current'],
	['ar/faq/حالي/', 'ar', 'current'],
	['mr/faq/current/', 'hi', 'fallback'],
	['hi/faq/outdated/', 'hi', 'outdated'],
	['mr/faq/outdated/', 'hi', 'fallback'],
	['hi/faq/machine/', 'hi', 'machine'],
	['mr/faq/machine/', 'hi', 'fallback'],
	['hi/faq/both/', 'hi', 'machine'],
	['hi/faq/alone/', 'en', 'fallback'],
	['ar/faq/alone/', 'en', 'fallback'],
	['hi/tutorials/unready/', 'en', 'fallback'],
	['hi/faq/local/', 'hi', 'current'],
	['en/faq/local/', 'hi', 'fallback'],
	['ar/faq/local/', 'hi', 'fallback'],
])('%s shows the entry of %s, and says that it is %s', (path, entryLocale, state) => {
	const page = pageAt(out, path);
	expect(page.one('html').attribs['lang']).toBe(path.slice(0, 2));
	expect(page.one('html').attribs['dir']).toBe(path.startsWith('ar/') ? 'rtl' : 'ltr');
	expect(page.one('main').attribs).toMatchObject({
		'data-article': expect.stringMatching(/^(faq|tutorials)\/[a-z]+$/),
		'data-entry-locale': entryLocale,
		'data-state': state,
	});
	const { lang, dir } = page.one('article').attribs;
	expect([lang, dir]).toEqual([entryLocale, entryLocale === 'ar' ? 'rtl' : 'ltr']);
	const isIndexable = state !== 'fallback' && state !== 'machine';
	expect(robotsOf(path)).toEqual(isIndexable ? [] : ['noindex']);
	expect(alternatesOf(path).length > 0).toBe(isIndexable);
	expect(page.one('article').attribs['data-pagefind-body'] === undefined).toBe(
		state === 'fallback',
	);
});

test.each([
	['mr/faq/current/', at(`hi/faq/${encodeURIComponent('वर्तमान')}/`)],
	['hi/faq/alone/', at('en/faq/alone/')],
	['en/faq/local/', at('hi/faq/local/')],
	['hi/faq/machine/', at('hi/faq/machine/')],
	['mr/policies/moved/', at(`hi/policies/${encodeURIComponent('नई-जगह')}/`)],
])('the canonical address of %s is that of the entry itself', (path, canonical) => {
	expect(canonicalOf(path)).toBe(canonical);
});

test('hreflang names the entries that people wrote, under their own slugs, and the source for the rest', () => {
	const all = [
		`en ${at('en/faq/current/')}`,
		`ar ${at('ar/faq/حالي/')}`,
		`hi ${at('hi/faq/वर्तमान/')}`,
		`x-default ${at('en/faq/current/')}`,
	];
	for (const path of ['en/faq/current/', 'hi/faq/वर्तमान/', 'ar/faq/حالي/']) {
		expect(alternatesOf(path)).toEqual(all);
	}
	const alone = [`en ${at('en/faq/machine/')}`, `x-default ${at('en/faq/machine/')}`];
	expect(alternatesOf('en/faq/machine/')).toEqual(alone);
	const local = [`hi ${at('hi/faq/local/')}`, `x-default ${at('hi/faq/local/')}`];
	expect(alternatesOf('hi/faq/local/')).toEqual(local);
});

test.each([
	['mr', ['en', 'hi']],
	['hi', ['en']],
	['ar', ['en', 'hi']],
	['en', ['hi']],
])('the sitemap, feed and search index of %s hold no fallback from %o', (locale, others) => {
	const addresses = [
		...textsIn(textIn(out, `${locale}/sitemap.xml`), 'loc'),
		...textsIn(textIn(out, `${locale}/feed.xml`), 'id').slice(1),
		...indexedIn(locale).map((url) => at(`${locale}/${url}`)),
	];
	const states = addresses.flatMap((address) => {
		const path = decodeURI(address).slice(`${origin}${base}/`.length);
		return pageAt(out, path).all('main')[0]?.attribs['data-entry-locale'] ?? [];
	});
	expect(states.filter((entryLocale) => others.includes(entryLocale))).toEqual([]);
});

test('a machine translation is found by the search of the site, and by nobody else', () => {
	expect(indexedIn('hi')).toEqual([
		'faq/both/',
		'faq/local/',
		'faq/machine/',
		'faq/outdated/',
		'faq/वर्तमान/',
		'policies/नई-जगह/',
	]);
	const listed = [
		...textsIn(textIn(out, 'hi/sitemap.xml'), 'loc'),
		...textsIn(textIn(out, 'hi/feed.xml'), 'id'),
		...readXml(textIn(out, 'en/sitemap.xml')).flatMap(({ attributes }) => attributes['href'] ?? []),
	];
	expect(listed.filter((address) => /hi\/faq\/(machine|both)/.test(address))).toEqual([]);
	expect(listed.some((address) => address.endsWith('/hi/faq/outdated/'))).toBe(true);
});

/** The addresses in the written index of a locale, as its fragments have them. */
function indexedIn(locale: string): string[] {
	const folder = join(out, locale, 'pagefind/fragment');
	return readdirSafely(folder)
		.map((name) => {
			const text = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
			return decodeURI(JSON.parse(text.slice(text.indexOf('{'))).url.replace(/^\//, ''));
		})
		.sort();
}

function readdirSafely(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

test('a fallback says in the language of its reader which language the article is in', () => {
	expect(noticesOf('mr/faq/alone/')).toEqual([
		marathi['notice.fallback'].replace('{language}', 'इंग्रजी'),
	]);
	expect(noticesOf('en/faq/local/')).toEqual([
		english['notice.fallback'].replace('{language}', 'Hindi'),
	]);
});

test('an outdated translation names the section that changed and leads to it and to the source', () => {
	const original = hindi['notice.original'].replace('{language}', 'अंग्रेज़ी');
	expect(noticesOf('hi/faq/outdated/')).toEqual([hindi['notice.outdated'], original]);
	const links = notices('hi/faq/outdated/', 'a').map((link) => [
		link.attribs['href'],
		link.attribs['hreflang'],
		textOf(link),
	]);
	expect(links).toEqual([
		['#first', undefined, 'पहला'],
		[`${base}/en/faq/outdated/`, 'en', original],
	]);
});

test('a machine translation that is behind says both', () => {
	const [machine, outdated] = noticesOf('hi/faq/both/');
	expect([machine, outdated]).toEqual([hindi['notice.machine'], hindi['notice.outdated']]);
	expect(noticesOf('hi/faq/machine/')[0]).toBe(hindi['notice.machine']);
});

test('facts are right even in an outdated translation, in the language of the entry', () => {
	expect(textOf(pageAt(out, 'hi/faq/outdated/').one('article'))).toContain('30 दिन');
	expect(textOf(pageAt(out, 'mr/faq/outdated/').one('article'))).toContain('30 दिन');
	expect(textOf(pageAt(out, 'mr/faq/alone/').one('article'))).toContain('30 days');
});

test('an anchor means the same in every language', () => {
	const headings = pageAt(out, 'hi/faq/वर्तमान/').all('h2', ({ attribs }) => !!attribs['id']);
	expect(headings.map(({ attribs }) => attribs['id']).slice(0, 2)).toEqual(['first', 'then']);
});

test('a draft is nowhere, and its translation neither', () => {
	const traces = [...site.files].filter((file) => file.includes('draft') || file.includes('मसौदा'));
	expect(traces).toEqual([]);
	expect(site.pages.filter(({ html }) => html.includes('>Draft<')).map(({ file }) => file)).toEqual(
		[],
	);
});

test('an old slug leads to the present one, where a fallback stood under it, too', () => {
	const moves = [
		['/help/ar/policies/old-place/', '/help/ar/policies/moved/'],
		['/help/en/policies/old-place/', '/help/en/policies/moved/'],
		['/help/hi/policies/पुरानी-जगह/', '/help/hi/policies/नई-जगह/'],
		['/help/mr/policies/old-place/', '/help/mr/policies/moved/'],
	];
	expect(textIn(out, '_redirects').trim().split('\n').map(decodeURI)).toEqual([
		...moves.map(([from, to]) => `${from} ${to} 301`),
		...moves.map(([from, to]) => `${from}index.md ${to}index.md 301`),
	]);
	const page = pageAt(out, 'hi/policies/पुरानी-जगह/');
	expect(page.one('html').attribs['lang']).toBe('hi');
	expect(decodeURI(page.one('a').attribs['href'] ?? '')).toBe('/help/hi/policies/नई-जगह/');
});

test('a list continues after a hundred articles', () => {
	const links = (path: string) =>
		pageAt(out, path)
			.all('ul', ({ attribs }) => attribs['class'] === 'articles')
			.flatMap((list) => within(list, 'a')).length;
	expect(links('ar/topics/many/')).toBe(100);
	expect(links('ar/topics/many/page/2/')).toBe(5);
	expect(hasPage(out, 'ar/topics/many/page/3/')).toBe(false);
	for (const path of ['en/faq/page/2/', 'hi/search/page/2/', 'mr/translations/page/2/']) {
		expect(hasPage(out, path)).toBe(true);
	}
	expect(alternatesOf('ar/topics/many/page/2/')).toContain(`en ${at('en/topics/many/page/2/')}`);
});

test('no article page holds a list that grows with the site', () => {
	const articles = site.pages.filter((page) => page.all('main')[0]?.attribs['data-article']);
	const links = articles.map((page) => page.all('a').length);
	expect(Math.max(...links)).toBeLessThan(50);
});

test('a topic that only another language names has its name there, with its language elsewhere', () => {
	expect(textOf(pageAt(out, 'ar/topics/sizes/').one('h1'))).toBe('المقاسات');
	const heading = pageAt(out, 'en/topics/sizes/').one('h1');
	expect([languageOf(heading), textOf(heading)]).toEqual(['ar', 'المقاسات']);
});

test('a fallback in the middle of a chain leads to the original in its own language', () => {
	const links = notices('mr/faq/outdated/', 'a').map(({ attribs }) => attribs);
	expect(links.at(-1)).toMatchObject({ href: `${base}/en/faq/outdated/`, hreflang: 'en' });
	expect(notices('hi/faq/local/', 'a')).toEqual([]);
});

test('what stands in another language than its page says so', () => {
	const link = pageAt(out, 'hi/faq/').one(
		'a',
		({ attribs }) => attribs['href'] === `${base}/hi/faq/alone/`,
	);
	expect([languageOf(link), textOf(link)]).toEqual(['en', 'Alone']);
});

/** What an element says of the language of its text: itself, or the one around the text. */
function languageOf(element: Element): string | undefined {
	return [element, ...within(element, '*')].find(({ attribs }) => attribs['lang'])?.attribs['lang'];
}

test.each(['', 'contact/'])(
	'announcements stand above “/%s”, in the nearest language that has a list',
	(path) => {
		const announced = (locale: string) =>
			pageAt(out, `${locale}/${path}`)
				.all('section', ({ attribs }) => attribs['class'] === 'announcements')
				.flatMap((section) => within(section, 'p'))
				.map((line) => [line.attribs['lang'], line.attribs['dir'], textOf(line)]);
		expect(announced('en')).toEqual([[undefined, undefined, 'Strike']]);
		expect(announced('ar')).toEqual([]);
		expect(announced('mr')).toEqual([
			[undefined, undefined, marathi['callout.caution']],
			['hi', 'ltr', 'हड़ताल, 30 दिन'],
			[undefined, undefined, `३१ डिसेंबर, २०२६ पर्यंत Alone`],
		]);
	},
);

test('only pages with announcements that end or begin ask for their script', () => {
	const asking = site.pages.filter(({ html }) => /<script[^>]*Announcements/.test(html));
	expect(asking.map(({ file }) => file).sort()).toEqual([
		'hi/contact/index.html',
		'hi/index.html',
		'mr/contact/index.html',
		'mr/index.html',
	]);
});

test('the translation page counts what is shown to readers', () => {
	const states = pageAt(out, 'hi/translations/')
		.all('li', ({ attribs }) => attribs['data-state'] !== undefined)
		.map((item) => [item.attribs['data-state'], textOf(item).split(' ')[0]]);
	expect(states).toEqual([
		['source', '1'],
		['current', '2'],
		['outdated', '1'],
		['machine', '2'],
		['fallback', '107'],
	]);
});

test('the map of translations has a sign and words for each article in each language, 100 articles a page', () => {
	const cells = ['', 'page/2/'].map((path) => {
		const page = pageAt(out, `hi/translations/${path}`);
		const region = page.one('div', ({ attribs }) => attribs['role'] === 'region');
		expect(region.attribs).toMatchObject({ tabindex: '0', 'aria-labelledby': 'map' });
		const heads = within(region, 'th').filter(({ attribs }) => attribs['scope'] === 'col');
		const rows = within(region, 'th').filter(({ attribs }) => attribs['scope'] === 'row');
		const signs = within(region, 'td').map(textOf);
		expect(signs.filter((words) => words.trim() === '')).toEqual([]);
		expect(signs).toHaveLength(rows.length * (heads.length - 1));
		return rows.length;
	});
	expect(cells).toEqual([100, 13]);
});

test('everything absolute begins with the address and its path, and the files do not', () => {
	expect([...site.files].filter((file) => file.startsWith('help'))).toEqual([]);
	const addresses = ['en/sitemap.xml', 'en/feed.xml', 'en/llms.txt', 'sitemap.xml', 'robots.txt']
		.flatMap((file) => textIn(out, file).match(/https?:\/\/[^\s"<)]+/g) ?? [])
		.filter((address) => !/^http:\/\/www\.(w3|sitemaps)\.org\//.test(address));
	expect(addresses.length).toBeGreaterThan(100);
	expect(addresses.filter((address) => !address.startsWith(`${origin}${base}/`))).toEqual([]);
	const rules = textIn(out, '_headers')
		.split('\n')
		.filter((line) => line.startsWith('/'));
	expect(rules.filter((rule) => !rule.startsWith(`${base}/`))).toEqual([]);
	const markdown = textIn(out, 'hi/faq/वर्तमान/index.md');
	expect(markdown).toContain(`(${at('hi/faq/alone/')}#then)`);
});

test('an ampersand in the name of the shop breaks no page, feed or sitemap', () => {
	expect(textsIn(textIn(out, 'en/feed.xml'), 'name')).toEqual(['Shop & Sons']);
	expect(textOf(pageAt(out, '').one('h1'))).toBe('Shop & Sons');
});
