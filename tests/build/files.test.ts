import { describe, expect, test } from 'vitest';
import { formatFeed } from '../../src/build/feed.ts';
import { formatLlms } from '../../src/build/llms.ts';
import { redirectsIn } from '../../src/build/redirects.ts';
import { formatRobots } from '../../src/build/robots.ts';
import { scanPage } from '../../src/build/scan-page.ts';
import { formatSitemap, formatSitemapIndex } from '../../src/build/sitemap.ts';
import { checkLinks } from '../../src/build/verify.ts';
import { catalogOf } from '../catalog/site.ts';
import { readXml, textsIn } from '../support/xml.ts';

const toUrl = (path: string) => `https://shop.example${encodeURI(path)}`;
const catalog = catalogOf({
	'en faq/a': { title: 'A & <B>', description: '"quoted"\u0001', updated: '2026-11-02' },
	'en faq/b': { updated: '2026-11-03' },
	'en faq/c': {},
	'hi faq/a': { slug: 'क', title: '[क]', description: 'एक\nदो', translation: 'reviewed' },
	'hi faq/b': { translation: 'machine', aliases: ['पुराना'] },
});

test('a sitemap is well-formed and lists the lists and own entries of its locale, with their days', () => {
	const sitemap = formatSitemap(catalog, 'hi', toUrl);
	expect(textsIn(sitemap, 'loc').map((address) => decodeURI(address))).toEqual([
		'https://shop.example/hi/',
		'https://shop.example/hi/faq/',
		'https://shop.example/hi/contact/',
		'https://shop.example/hi/faq/क/',
	]);
	expect(textsIn(sitemap, 'lastmod')).toEqual(['2026-11-02']);
});

test('the index of sitemaps names one for each locale', () => {
	expect(textsIn(formatSitemapIndex(['en', 'hi'], toUrl), 'loc')).toEqual([
		'https://shop.example/en/sitemap.xml',
		'https://shop.example/hi/sitemap.xml',
	]);
});

describe('a feed', () => {
	const feedOf = (locale: string) =>
		formatFeed(catalog, locale, { title: 'T & T', author: 'Shop', toUrl });

	test('is well-formed whatever an article says, newest first, dated articles only', () => {
		expect(textsIn(feedOf('en'), 'title')).toEqual(['T & T', 'en faq/b', 'A & <B>']);
		expect(textsIn(feedOf('en'), 'summary')).toEqual(['"quoted"']);
		expect(textsIn(feedOf('en'), 'updated')[0]).toBe('2026-11-03T00:00:00Z');
		expect(readXml(feedOf('en'))[0]?.attributes['xml:lang']).toBe('en');
	});

	test('holds what exists in its locale and people have checked', () => {
		expect(textsIn(feedOf('hi'), 'title')).toEqual(['T & T', '[क]']);
		expect(textsIn(feedOf('mr'), 'title')).toEqual(['T & T']);
	});

	test('is never longer than fifty entries', () => {
		const many = catalogOf(
			Object.fromEntries(
				Array.from({ length: 60 }, (_, index) => [`en faq/x${index}`, { updated: '2026-01-01' }]),
			),
		);
		const feed = formatFeed(many, 'en', { title: 'T', author: 'S', toUrl });
		expect(textsIn(feed, 'title')).toHaveLength(51);
	});
});

test('llms.txt lists the entries of its locale, one a line, whatever their titles hold', () => {
	const text = formatLlms(catalog, 'hi', {
		title: 'Help',
		description: 'Of the shop.',
		collections: (collection) => collection,
		toLink: toUrl,
	});
	expect(decodeURI(text)).toBe(`# Help

> Of the shop.

## faq

- [\\[क\\]](https://shop.example/hi/faq/क/index.md): एक दो
- [hi faq/b](https://shop.example/hi/faq/b/index.md)
`);
});

describe('an old slug', () => {
	const moved = catalogOf({
		'en faq/x': { aliases: ['old', 'y'] },
		'hi faq/x': { slug: 'क', aliases: ['पुराना'] },
		'en faq/y': {},
	});

	test.each([
		['en', [{ from: '/en/faq/old/', to: '/en/faq/x/' }]],
		['hi', [{ from: '/hi/faq/पुराना/', to: '/hi/faq/क/' }]],
		['mr', [{ from: '/mr/faq/old/', to: '/mr/faq/x/' }]],
	])('leads to the present one in %s, unless a page stands there again', (locale, redirects) => {
		expect(redirectsIn(moved, locale)).toEqual(redirects);
	});
});

test.each([
	[
		'https://shop.example/sitemap.xml',
		'User-agent: *\nAllow: /\n\nSitemap: https://shop.example/sitemap.xml\n',
	],
	[undefined, 'User-agent: *\nAllow: /\n'],
])('robots.txt with the sitemap %s', (sitemap, text) => expect(formatRobots(sitemap)).toBe(text));

describe('a scanned page', () => {
	test('gives its links, its ids and what its policy would refuse', () => {
		const page = scanPage(`<link rel="canonical" href="https://x.example/"><a href="/a/" id="i">
			<img src="/b.png" style="x"><video poster="/c.webp"></video><form action="/d/"></form>
			<button onclick="x()"></button><script>x()</script><style></style><script src="/e.js"></script>
			<script type="application/ld+json">{"a": "<i id=no>"}</script><!-- <i id="no"> --><br/>
			<a HREF='/f/?a=1&amp;b=2&#38;c="3"'></a><title><i id="no"></title><p title="<i id=no>"><i id=&eacute;>`);
		expect([...page.links]).toEqual([
			...['/a/', '/b.png', '/c.webp', '/d/', '/e.js'],
			'/f/?a=1&b=2&c="3"',
		]);
		expect([...page.ids]).toEqual(['i', 'é']);
		expect(page.inlineCode).toEqual(['<img style>', '<button onclick>', '<script>', '<style>']);
	});
});

describe.each(['', '/help', '/%E0%A4%AE'])('links of a site under %j', (base) => {
	const paths = new Set(['/', '/en/', '/en/faq/क/', '/box.svg']);
	const brokenIn = (links: string[], ids: string[] = []) => {
		const check = checkLinks(base, (path) => paths.has(path));
		check.add('/en/', { links: new Set(links), ids: new Set(ids), inlineCode: [] });
		check.add('/en/faq/क/', { links: new Set(), ids: new Set(['top']), inlineCode: [] });
		return check.broken();
	};

	test.each([
		['the own page', '#a'],
		['a page', `${base}/en/faq/%E0%A4%95/`],
		['a page with a query', `${base}/en/faq/%E0%A4%95/?q=1`],
		['a place in a page', `${base}/en/faq/%E0%A4%95/#top`],
		['a file', `${base}/box.svg`],
		['a file beside the page', '../box.svg'],
		['the chooser', `${base}/`],
		['another site', 'https://other.example/nowhere/%zz'],
		['an address of mail', 'mailto:a@b.example'],
	])('lead to %s', (_, link) => expect(brokenIn([link], ['a'])).toEqual([]));

	test.each([
		['to no page', `${base}/en/faq/x/`, false],
		['to a page without its slash', `${base}/en`, false],
		['to no place in a page', `${base}/en/faq/%E0%A4%95/#end`, true],
		['to no place in the own page', '#b', true],
		...(base ? ([['out of the site', '/en/', false]] as const) : []),
	] as const)('that lead %s are told', (_, link, isAnchor) => {
		expect(brokenIn([link], ['a'])).toEqual([{ page: '/en/', link, isAnchor }]);
	});

	test('that no decoder can read are told, and break nothing', () => {
		expect(brokenIn([`${base}/100%/`, '#100%'], ['a'])).toEqual([
			{ page: '/en/', link: `${base}/100%/`, isAnchor: false },
			{ page: '/en/', link: '#100%', isAnchor: true },
		]);
	});
});
