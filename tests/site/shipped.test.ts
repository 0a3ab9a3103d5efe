import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { breachesOf, isRedirect, laws, openSite } from '../support/laws.ts';
import { filesIn, hasPage, pageAt, textIn, textOf } from '../support/site.ts';
import { readXml, textsIn } from '../support/xml.ts';

const { root, out } = inject('shipped');
const origin = 'https://help.paduka.example';
const site = openSite({ out, base: '', origin });
const files = [...site.files];
const locales = files.flatMap((file) => /^([^/]+)\/search\.json$/.exec(file)?.[1] ?? []);

describe('every page of the shipped site', () => {
	test.each(Object.keys(laws))('%s', (law) => expect(breachesOf(law, site)).toEqual([]));
});

test('the site speaks the ten languages of the interface', () => {
	expect(locales).toEqual(['ar', 'bn', 'de', 'en', 'es', 'fr', 'hi', 'ja', 'mr', 'th']);
});

test('the chooser lists every language in its own name and script, without a script of ours', () => {
	const links = pageAt(out, '').all('a', ({ attribs }) => attribs['data-locale'] !== undefined);
	expect(links.map((link) => [link.attribs['href'], link.attribs['lang'], textOf(link)])).toEqual(
		['en', 'ar', 'bn', 'de', 'es', 'fr', 'hi', 'ja', 'mr', 'th'].map((tag) => [
			`/${tag}/`,
			tag,
			JSON.parse(textIn(root, `locales/${tag}.json`)).name,
		]),
	);
});

test.each(locales)('%s has every kind of page, and a 404 in its language', (locale) => {
	const paths = ['', 'faq/', 'policies/', 'tutorials/', 'search/', 'contact/', 'translations/'];
	expect(paths.filter((path) => !hasPage(out, `${locale}/${path}`))).toEqual([]);
	expect(pageAt(out, `${locale}/404.html`).one('html').attribs['lang']).toBe(locale);
	expect(existsSync(join(out, locale, '404'))).toBe(false);
});

test('every article has its Markdown beside it, which begins with its title', () => {
	const articles = site.pages.filter((page) => page.all('main')[0]?.attribs['data-article']);
	expect(articles.length).toBeGreaterThan(0);
	for (const page of articles) {
		const markdown = textIn(out, page.file.replace(/\.html$/, '.md'));
		const title = textOf(page.one('h1'));
		const heading = markdown.replace(/^> .*\n\n/, '').split('\n')[0];
		expect(heading?.replace(/\s+/g, ' ')).toBe(`# ${title}`);
	}
});

test('what a reader should find is in the sitemaps: pages that may be indexed, and no other', () => {
	const index = textsIn(textIn(out, 'sitemap.xml'), 'loc');
	expect(index.toSorted()).toEqual(locales.map((locale) => `${origin}/${locale}/sitemap.xml`));
	const listed = locales.flatMap((locale) => textsIn(textIn(out, `${locale}/sitemap.xml`), 'loc'));
	expect(new Set(listed).size).toBe(listed.length);
	for (const address of listed) {
		const page = pageAt(out, decodeURIComponent(address.slice(origin.length + 1)));
		expect(page.all('meta', ({ attribs }) => attribs['name'] === 'robots')).toEqual([]);
		expect(page.one('link', ({ attribs }) => attribs['rel'] === 'canonical').attribs['href']).toBe(
			address,
		);
	}
	const indexable = site.pages.filter(
		(page) =>
			page.all('main')[0]?.attribs['data-article'] &&
			page.all('meta', ({ attribs }) => attribs['name'] === 'robots').length === 0,
	);
	const articles = indexable.map(({ file }) => `${origin}/${encodeURI(file.slice(0, -10))}`);
	expect(articles.filter((address) => !listed.includes(address))).toEqual([]);
});

test('the alternates of a page are those of every page that it names, in its head and in the sitemap', () => {
	const byAddress = new Map<string, string[]>();
	for (const page of site.pages.filter((page) => !isRedirect(page))) {
		const canonical = page.all('link', ({ attribs }) => attribs['rel'] === 'canonical')[0];
		const links = page.all('link', ({ attribs }) => attribs['hreflang'] !== undefined);
		if (canonical?.attribs['href']?.endsWith('/') && links.length > 0) {
			const pairs = links.map(({ attribs }) => `${attribs['hreflang']} ${attribs['href']}`);
			byAddress.set(canonical.attribs['href'], pairs);
		}
	}
	expect(byAddress.size).toBeGreaterThan(50);
	for (const [address, alternates] of byAddress) {
		const others = alternates.map((pair) => pair.split(' ')[1] ?? '');
		// The chooser is no translation of the home pages, and only names them.
		if (address !== `${origin}/`) expect(others).toContain(address);
		for (const other of others) expect(byAddress.get(other)).toEqual(alternates);
	}
	for (const locale of locales) {
		for (const [address, alternates] of alternatesIn(textIn(out, `${locale}/sitemap.xml`))) {
			expect(byAddress.get(address)).toEqual(alternates);
		}
	}
});

function alternatesIn(sitemap: string): Map<string, string[]> {
	const found = new Map<string, string[]>();
	let address = '';
	for (const { name, text, attributes } of readXml(sitemap)) {
		if (name === 'loc') found.set((address = text), []);
		if (name === 'xhtml:link')
			found.get(address)?.push(`${attributes['hreflang']} ${attributes['href']}`);
	}
	return found;
}

test('robots.txt lets everything be read and names the sitemap', () => {
	expect(textIn(out, 'robots.txt')).toBe(
		`User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`,
	);
});

test.each(locales)('the feed and llms.txt of %s name only what exists in it', (locale) => {
	const own = files
		.filter((file) => file.startsWith(`${locale}/`) && file.endsWith('index.md'))
		.filter((file) => {
			const { attribs } = pageAt(out, file.replace(/\.md$/, '.html')).one('main');
			return attribs['data-entry-locale'] === locale;
		})
		.map((file) => `${origin}/${encodeURI(file)}`);
	const llms = textIn(out, `${locale}/llms.txt`);
	const named = [...llms.matchAll(/\]\((\S+)\)/g)].map(([, address]) => address);
	expect(named.toSorted()).toEqual(own.toSorted());
	// News come from people: what a machine translated waits for one to read it.
	const checked = own.filter((address) => {
		const file = decodeURI(address.slice(origin.length + 1)).replace(/\.md$/, '.html');
		return pageAt(out, file).one('main').attribs['data-state'] !== 'machine';
	});
	// What changed in a policy is news of its own, at a place of its page.
	const ids = textsIn(textIn(out, `${locale}/feed.xml`), 'id').slice(1);
	const pages = new Set(ids.map((id) => id.replace(/#.*/, '')));
	expect([...pages].sort()).toEqual(
		checked.map((address) => address.replace(/index\.md$/, '')).sort(),
	);
});

test('old slugs lead on: by `_redirects`, and by a page where a host does not read it', () => {
	const all = textIn(out, '_redirects').trim().split('\n');
	const lines = all.filter((line) => !line.includes('/index.md '));
	expect(all.length).toBe(2 * lines.length);
	const pages = site.pages.filter(isRedirect);
	expect(lines.length).toBe(pages.length);
	for (const line of lines) {
		const [from = '', to = '', status] = line.split(' ');
		expect(status).toBe('301');
		const page = pageAt(out, decodeURI(from).slice(1));
		expect(page.one('a').attribs['href']).toBe(to);
		expect(page.one('meta', ({ attribs }) => attribs['name'] === 'robots')).toBeDefined();
	}
});

test('the headers of the site say the policy of its pages', () => {
	const headers = textIn(out, '_headers');
	const policy = pageAt(out, '').one('meta', ({ attribs }) => attribs['http-equiv'] !== undefined);
	expect(headers).toContain(`Content-Security-Policy: ${policy.attribs['content']};`);
});

test('public/ is served as it is, and nothing else of the knowledge base is', () => {
	for (const [file, bytes] of filesIn(join(root, 'public'))) {
		expect(filesIn(out).get(file)?.equals(bytes)).toBe(true);
	}
	expect(files.filter((file) => /\.(mdx|yaml|astro|ts|map)$/.test(file))).toEqual([]);
});
