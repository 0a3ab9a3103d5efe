import { cpSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheFolder } from '../../src/files/cache.ts';
import { readEnvironment } from '../../src/files/environment.ts';
import { build, forget } from '../support/build.ts';
import { article, writeFiles } from '../support/knowledge-base.ts';
import { filesIn, pageAt, textOf } from '../support/site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/*
 * One fact, every language: the shipped return window becomes 45 days, in one line of one file. What was
 * rendered is seen in Astro's cache, which holds a copy of each page and writes it when the page is
 * rendered, and only then.
 */
const folder = temporaryFolder();
const [root, out] = [join(folder, 'kb'), join(folder, 'site')];
const variables = { KB_ROOT: root, KB_OUT: out };
const cache = join(cacheFolder(readEnvironment(variables)), 'dist');

/** What the shipped window says, and then says, to readers of each locale. */
const said = {
	en: ['30 days', '45 days'],
	de: ['30 Tage', '45 Tage'],
	fr: ['30 jours', '45 jours'],
	es: ['30 días', '45 días'],
	hi: ['30 दिन', '45 दिन'],
	mr: ['३० दिवस', '४५ दिवस'],
	bn: ['৩০ দিন', '৪৫ দিন'],
	th: ['30 วัน', '45 วัน'],
	ja: ['30日', '45日'],
	ar: ['30 يومًا', '45 يومًا'],
} as const;
const locales = Object.keys(said) as (keyof typeof said)[];

const table = '<MarketTable facts="returns.window" labels="Days" />\n';
const tables = {
	'content/en/faq/by-country.mdx': article(
		{ title: 'By country', description: 'A table.', topic: 'returns' },
		table,
	),
	'content/mr/faq/by-country.mdx': article({ title: 'देशानुसार', description: 'तक्ता.' }, table),
};

let before: Map<string, Buffer>;
let after: Map<string, Buffer>;
let rendered: string[];

beforeAll(async () => {
	for (const part of ['content', 'locales', 'public']) {
		cpSync(part, join(root, part), { recursive: true });
	}
	writeFiles(root, tables);
	await build(variables);
	before = filesIn(out);
	const times = timesOfRendering();
	const facts = join(root, 'content/facts.yaml');
	const stated = readFileSync(facts, 'utf8');
	writeFileSync(facts, stated.replace(/(?<=^returns\.window:.*value: )30/m, '45'));
	await build(variables);
	after = filesIn(out);
	rendered = [...timesOfRendering()]
		.filter(([file, time]) => times.get(file) !== time)
		.map(([file]) => file);
});

afterAll(async () => {
	await forget(variables);
	rmSync(folder, { recursive: true, force: true });
});

describe.each(locales)('in %s', (locale) => {
	const [old, now] = said[locale];

	test('the panel and the course of a return say the new figure', () => {
		const page = pageAt(out, fileOf('policies/returns', locale));
		const panel = page.one('section', ({ attribs }) => attribs['class'] === 'policy');
		const texts = textOf(panel).split(now);
		expect(texts).toHaveLength(3);
		expect(texts.join()).not.toContain(old);
	});

	test('no page, no Markdown, no feed and no index of the search says the old one', () => {
		// Other facts of the shop are 30 days long, too: what did not change did not say this one.
		const stale = [...after]
			.filter(([file]) => file.startsWith(`${locale}/`) && isChanged(file))
			.filter(([file, bytes]) => plain(file, bytes).includes(old))
			.map(([file]) => file);
		expect(stale).toEqual([]);
	});
});

test.each(['en', 'hi', 'ar', 'th'] as const)(
	'the prose, Markdown and data of %s say it',
	(locale) => {
		const [, now] = said[locale];
		const path = fileOf('policies/returns', locale);
		const page = pageAt(out, path);
		const prose = page.one('div', ({ attribs }) => attribs['class'] === 'prose');
		const [data] = page.all('script', ({ attribs }) => attribs['type'] === 'application/ld+json');
		expect(textOf(prose)).toContain(now);
		expect(data && textOf(data)).toContain(now);
		expect(textIn(`${path}index.md`)).toContain(now);
	},
);

test('wherever a page states the fact, it says the new figure', () => {
	const stated = [...after]
		.filter(([file]) => file.endsWith('.html'))
		.flatMap(([file, bytes]) => [
			...plain(file, bytes).matchAll(/data-fact="returns\.window">([^<]*)</g),
		])
		.map(([, text]) => text);
	const now: (string | undefined)[] = locales.flatMap((locale) => {
		const whole = said[locale][1];
		// Some languages write their own noun beside the bare figure.
		return [whole, /\p{Nd}+/u.exec(whole)?.[0] ?? whole];
	});
	expect(stated.length).toBeGreaterThan(20);
	expect(stated.filter((text) => !now.includes(text))).toEqual([]);
});

test('the tables of countries say it', () => {
	for (const locale of ['en', 'mr'] as const) {
		const [, now] = said[locale];
		const path = fileOf('faq/by-country', locale);
		const cells = pageAt(out, path).all('td').map(textOf);
		expect(cells).toEqual(Array.from({ length: 10 }, () => now));
		expect(textIn(`${path}index.md`).split(now)).toHaveLength(11);
	}
});

test('search engines are told of it for every country, on one page', () => {
	const policies = [...after]
		.filter(([file]) => file.endsWith('.html'))
		.filter(([, bytes]) => bytes.includes('hasMerchantReturnPolicy'));
	const [[file, page] = []] = policies;
	expect(policies).toHaveLength(1);
	expect(file).toBe('en/policies/returns/index.html');
	expect(page?.toString().match(/"merchantReturnDays":\d+/g)).toEqual(
		Array.from({ length: 10 }, () => '"merchantReturnDays":45'),
	);
});

test('no translation has become outdated', () => {
	const states = (files: Map<string, Buffer>) =>
		[...files]
			.filter(([file]) => file.endsWith('.html'))
			.map(([file, bytes]) => [file, /data-state="(\w+)"/.exec(bytes.toString())?.[1]]);
	expect(states(after)).toEqual(states(before));
	expect(states(after).map(([, state]) => state)).toContain('current');
});

test('the pages that say it were rendered again, and no others', () => {
	const changed = [...after.keys()].filter((file) => file.endsWith('.html') && isChanged(file));
	expect(changed.length).toBeGreaterThan(10);
	expect(rendered.sort()).toEqual(changed.sort());
});

function isChanged(file: string): boolean {
	return before.get(file)?.equals(after.get(file) ?? new Uint8Array()) !== true;
}

/** When each page was rendered. */
function timesOfRendering(): Map<string, number> {
	const files = globSync('**/*.html', { cwd: cache });
	return new Map(files.map((file) => [file, statSync(join(cache, file)).mtimeMs]));
}

/** The folder of an article's page. */
function fileOf(key: string, locale: string): string {
	const [file] = [...after].find(
		([file, bytes]) =>
			file.startsWith(`${locale}/${key.split('/')[0]}/`) && bytes.includes(`data-article="${key}"`),
	) ?? [''];
	return file.replace(/index\.html$/, '');
}

function textIn(file: string): string {
	return after.get(file)?.toString() ?? '';
}

/** What a file says, without the no-break spaces of `Intl`; the search compresses its own. */
function plain(file: string, bytes: Buffer): string {
	const text = /\.(pf_fragment|pf_index|pf_meta)$/.test(file) ? gunzipSync(bytes) : bytes;
	return text.toString('utf8').replace(/[\u00a0\u202f]/g, ' ');
}
