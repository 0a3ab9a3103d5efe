import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { build, forget, run } from '../support/build.ts';
import { article, type Files, writeFiles } from '../support/knowledge-base.ts';
import { breachesOf, laws, openSite } from '../support/laws.ts';
import { filesIn, pageAt, textIn, textOf } from '../support/site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/* Knowledge bases that were written elsewhere, with no more in them than a knowledge base needs. */
const folder = temporaryFolder();
const built: Record<string, string>[] = [];

afterAll(async () => {
	for (const variables of built) await forget(variables);
	rmSync(folder, { recursive: true, force: true });
});

async function buildOnly(locale: string, files: Files) {
	const root = join(folder, locale);
	const out = join(root, 'site');
	const variables = { KB_ROOT: join(root, 'kb'), KB_OUT: out };
	built.push(variables);
	writeFiles(variables.KB_ROOT, files);
	const { said } = await build(variables);
	return { out, said: said.replace(/in [\d.]+ s: .*/, 'in … s'), variables };
}

function only(locale: string, title: string): Files {
	return {
		'content/site.yaml': `name: Tiny\nsourceLocale: ${locale}\n`,
		[`locales/${locale}.json`]: '{"name": "Tiny"}',
		[`content/${locale}/faq/a.mdx`]: article({ title }),
	};
}

test('a knowledge base that has no article yet builds, with a search that has nothing to find', async () => {
	const { 'content/qq/faq/a.mdx': _, ...files } = only('qq', '');
	const { out } = await buildOnly('qq', files);
	expect(pageAt(out, 'qq/').file).toBe('qq/index.html');
	const names = [...filesIn(join(out, 'qq', 'pagefind'))].map(([name]) => name);
	expect(names).toContain('pagefind.js');
});

describe.each([
	['xx', 'A', 'ltr'],
	['sw', 'Agizo langu liko wapi?', 'ltr'],
	['ur', 'میرا آرڈر کہاں ہے؟', 'rtl'],
])('the least knowledge base, in %s alone', async (locale, title, direction) => {
	const { out, said } = await buildOnly(locale, only(locale, title));
	const site = openSite({ out, base: '' });

	test('builds, with warnings and nothing else', () => {
		expect(said).toBe(`content/${locale}/faq/a.mdx:2:1: warning: This article has no topic.
  hint: Write \`topic:\` with an id of \`topics.yaml\`, so that readers find it from the home page.
content/${locale}/faq/a.mdx:2:1: warning: This entry has no description.
  hint: Write \`description:\` with one or two sentences: lists and search engines show them.
1 article: 0 errors, 2 warnings, 0 notes.
warning: The site has no address, so that sitemap, feeds, canonical links and links between languages are left out.
  hint: Write \`url:\` into content/site.yaml, or set SITE_URL.
Built 9 pages in 1 locale in … s
`);
	});

	test.each(Object.keys(laws))('%s', (law) => expect(breachesOf(law, site)).toEqual([]));

	test('shows the article in its language and direction', () => {
		const page = pageAt(out, `${locale}/faq/a/`);
		expect(page.one('html').attribs).toMatchObject({ lang: locale, dir: direction });
		expect(page.one('article').attribs).toMatchObject({ lang: locale, dir: direction });
		expect(textOf(page.one('h1'))).toBe(title);
	});

	test('leaves out what must be absolute', () => {
		const files = [...site.files];
		expect(files.filter((file) => /sitemap|feed/.test(file))).toEqual([]);
		expect(textIn(out, 'robots.txt')).toBe('User-agent: *\nAllow: /\n');
		expect(textIn(out, `${locale}/llms.txt`)).toContain(`(/${locale}/faq/a/index.md)`);
	});

	test('has nothing but its own locale', () => {
		const folders = new Set([...filesIn(out).keys()].map((file) => file.split('/')[0]));
		expect([...folders].filter((name) => /^[a-z]{2}$/.test(name ?? ''))).toEqual([locale]);
	});
});

test.each([
	[
		{ KB_LOCALES: 'en,xy' },
		'KB_LOCALES names `en`, which is no locale of this site. The last site is as it was.\n',
	],
	[
		{ SITE_URL: 'shop.example' },
		'SITE_URL is `shop.example`. Write a full address that begins with https://. The last site is as it was.\n',
	],
	[
		{ SITE_URL: 'https://shop.example/?a=b' },
		'SITE_URL is `https://shop.example/?a=b`. Write the address without `?` and `#`: those of the pages are made from it. The last site is as it was.\n',
	],
	[
		{ SITE_URL: 'https://shop.example/100%' },
		'SITE_URL is `https://shop.example/100%`. Write `%25` for a percent sign. The last site is as it was.\n',
	],
])('with %o the build says what is wrong, and ends with 1', async (variables, last) => {
	const root = join(folder, 'refused');
	writeFiles(root, only('xx', 'A'));
	const ended = await run('build', { KB_ROOT: root, KB_OUT: join(root, 'site'), ...variables });
	expect(ended.code).toBe(1);
	expect(ended.said.endsWith(last)).toBe(true);
	expect(ended.said).not.toContain('    at ');
});
