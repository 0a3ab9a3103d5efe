import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSearchIndex } from '../../src/build/search-index.ts';
import { createSearch } from '../../src/search/create-search.ts';
import { nodeEngine } from './node-engine.ts';
import { serve, type StaticHost } from './serve.ts';

let site: string;
let host: StaticHost;

beforeAll(async () => {
	site = await mkdtemp(join(tmpdir(), 'jawab-index-'));
	host = await serve(site, '/help');
	for (const [locale, articles] of Object.entries(content)) {
		const pages = articles.map(({ key, slug = key, title, text }) => ({
			path: `/${locale}/${slug}/`,
			html: page(locale, `data-pagefind-meta="key:${key}"`, `<h1>${title}</h1><p>${text}</p>`),
		}));
		const report = await writeSearchIndex({ locale, pages, directory: bundle(locale) });
		expect(report).toEqual({ articles: pages.length, errors: [] });
	}
});

afterAll(async () => {
	await host.close();
	await rm(site, { recursive: true });
});

const content: Record<string, { key: string; slug?: string; title: string; text: string }[]> = {
	en: [
		{
			key: 'faq/refund',
			title: 'How long does a refund take?',
			text: 'We pay you back (within) &lt;b&gt;5&lt;/b&gt; days.',
		},
		{
			key: 'policies/shipping',
			title: 'Shipping',
			text: 'We ship to India. How do I know what my parcel costs?',
		},
	],
	ar: [
		{
			key: 'faq/refund',
			slug: 'faq/استرداد',
			title: 'كم يستغرق استرداد المبلغ؟',
			text: 'نعيد إليك المبلغ خلال خمسة أيام.',
		},
	],
	th: [{ key: 'faq/refund', title: 'คืนเงินใช้เวลานานเท่าไร', text: 'เราจะคืนเงินให้คุณภายในห้าวัน' }],
	mr: [{ key: 'faq/refund', title: 'परतावा कधी मिळेल?', text: 'पाच दिवसांत पैसे परत मिळतात.' }],
	'pt-BR': [{ key: 'faq/refund', title: 'Reembolsos', text: 'Devolvemos o dinheiro.' }],
	cy: [],
};

function bundle(locale: string): string {
	return join(site, locale, 'pagefind');
}

function page(locale: string, attributes: string, body: string): string {
	return `<!doctype html><html lang="${locale}"><body><header>chromeword</header>
		<main><article data-pagefind-body ${attributes}>${body}</article></main></body></html>`;
}

/** What the locale itself finds, first to last. */
async function ask(locale: string, query: string) {
	const { search } = createSearch(locale, { engine: nodeEngine(site, host.url) });
	const { groups } = await search(query);
	return groups.find((group) => group.locale === locale)?.results ?? [];
}

test('a word in a heading tells more of an article than one in its text', async () => {
	const filling = '<p>We ship to India.</p>'.repeat(5);
	const bodies = {
		'faq/beside': `<p>Customs, and again customs.</p>${filling}`,
		'faq/about': `<h2>Customs</h2>${filling}<p>Parcels.</p>`,
		'faq/neither': filling,
	};
	const pages = Object.entries(bodies).map(([key, body]) => ({
		path: `/nl/${key}/`,
		html: page('nl', `data-pagefind-meta="key:${key}"`, `<h1>${key}</h1>${body}`),
	}));
	await writeSearchIndex({ locale: 'nl', pages, directory: bundle('nl') });
	const found = await ask('nl', 'customs');
	expect(found.map(({ key }) => key)).toEqual(['faq/about', 'faq/beside']);
});

describe('an article is found', () => {
	test.each([
		['en', 'refunds', '/en/faq/refund/'],
		['ar', 'استرداد المبلغ', '/ar/faq/%D8%A7%D8%B3%D8%AA%D8%B1%D8%AF%D8%A7%D8%AF/'],
		['th', 'คืนเงิน', '/th/faq/refund/'],
		['mr', 'परतावा', '/mr/faq/refund/'],
		['pt-BR', 'reembolso', '/pt-BR/faq/refund/'],
	])('in %s by %s, at its address under the base of the site', async (locale, query, url) => {
		const [hit] = await ask(locale, query);
		expect(hit).toMatchObject({ key: 'faq/refund', url: `${host.url}${url}` });
	});

	test('with plain text, and with marks on what matches', async () => {
		const [hit] = await ask('en', 'refund within');
		expect(hit).toMatchObject({
			title: 'How long does a refund take?',
			titleMarks: [[16, 22]],
			excerpt: 'We pay you back (within) <b>5</b> days.',
			marks: [[17, 23]],
		});
	});

	test('with marks in Thai, where no spaces are', async () => {
		const [hit] = await ask('th', 'คืนเงิน');
		expect(hit).toMatchObject({ titleMarks: [[0, 7]], excerpt: 'เราจะคืนเงินให้คุณภายในห้าวัน' });
		expect(hit?.marks).toEqual([[5, 12]]);
	});
});

test.each([
	['en', 'how do I get my refund what should I do', 'faq/refund'],
	['th', 'อยากคืนเงินทำอย่างไร', 'faq/refund'],
])('a whole question in %s is answered by what it is about: %s', async (locale, query, key) => {
	expect((await ask(locale, query))[0]).toMatchObject({ key });
});

test('what stands around the article is not found', async () => {
	expect(await ask('en', 'chromeword')).toEqual([]);
});

test('a locale without entries has an index that answers nothing', async () => {
	expect(await ask('cy', 'refund')).toEqual([]);
	expect((await readdir(bundle('cy'))).sort()).toEqual([
		'directory.json',
		'pagefind-entry.json',
		'pagefind.js',
		'readings.json',
		'vocabulary.json',
	]);
});

test('a part of the index that does not arrive is an error, and not no answer', async () => {
	host.isDown = (path) => path.includes('/index/');
	await expect(ask('mr', 'परतावा')).rejects.toThrow('The search in `mr` cannot be reached.');
	host.isDown = () => false;
	expect(await ask('mr', 'परतावा')).toHaveLength(1);
});

test('only what a browser needs is left', async () => {
	const names = (await readdir(bundle('mr'))).map((name) => name.replace(/_[0-9a-f]+\./, '_#.'));
	expect(names.sort()).toEqual([
		'directory.json',
		'fragment',
		'index',
		'pagefind-entry.json',
		'pagefind-worker.js',
		'pagefind.js',
		'pagefind.und_#.pf_meta',
		'readings.json',
		'vocabulary.json',
		'wasm.unknown.pagefind',
	]);
	expect(await readdir(bundle('pt-BR'))).toContain('wasm.pt.pagefind');
});

describe('what is wrong is returned', () => {
	test('for a page that does not say its key or title, or is another locale’s', async () => {
		const pages = [
			{ path: '/en/faq/a/', html: page('en', '', '<h1>A</h1>') },
			{ path: '/en/faq/b/', html: page('en', 'data-pagefind-meta="key:faq/b"', '<p>B</p>') },
			{ path: '/de/faq/c/', html: page('de', 'data-pagefind-meta="key:faq/c"', '<h1>C</h1>') },
		];
		expect(await writeSearchIndex({ locale: 'en', pages, directory: join(site, 'wrong') })).toEqual(
			{
				articles: 0,
				errors: [
					'/en/faq/a/: The page does not say its key for the search.',
					'/en/faq/b/: The page does not say its title for the search.',
					'/de/faq/c/: The path does not begin with `/en/`.',
				],
			},
		);
	});

	test('for a folder that cannot be written', async () => {
		const file = join(site, 'file');
		await writeFile(file, '');
		const report = await writeSearchIndex({
			locale: 'en',
			pages: [],
			directory: join(file, 'pagefind'),
		});
		expect(report).toEqual({ articles: 0, errors: [expect.stringMatching(/./)] });
	});

	test('for pages that cannot be read', async () => {
		async function* pages() {
			yield await readFile(join(site, 'nothing')).then(() => ({ path: '', html: '' }));
		}
		const report = await writeSearchIndex({
			locale: 'en',
			pages: pages(),
			directory: join(site, 'x'),
		});
		expect(report).toEqual({ articles: 0, errors: [expect.stringContaining('ENOENT')] });
	});
});

test('an index is the same whenever it is written', async () => {
	const directory = join(site, 'again');
	const read = async () =>
		Promise.all(
			(await readdir(directory, { recursive: true, withFileTypes: true }))
				.filter((entry) => entry.isFile())
				.map(({ parentPath, name }) => readFile(join(parentPath, name), 'base64')),
		);
	const pages = ['a', 'b'].map((name) => ({
		path: `/en/faq/${name}/`,
		html: page('en', `data-pagefind-meta="key:faq/${name}"`, `<h1>Title ${name}</h1><p>Text</p>`),
	}));
	await writeSearchIndex({ locale: 'en', pages, directory });
	const first = await read();
	await writeSearchIndex({ locale: 'en', pages, directory });
	expect(await read()).toEqual(first);
});
