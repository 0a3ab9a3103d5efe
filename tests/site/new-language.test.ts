import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addCommand } from '../../src/authoring/commands/add.ts';
import { exportCommand } from '../../src/authoring/commands/export.ts';
import { importCommand } from '../../src/authoring/commands/import.ts';
import { build, forget } from '../support/build.ts';
import { environmentOf, writeFiles } from '../support/knowledge-base.ts';
import { breachesOf, laws, openSite, type Site } from '../support/laws.ts';
import { pageAt, textOf } from '../support/site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { translated } from '../xliff/desk.ts';
import { english, source } from '../xliff/shop.ts';

/*
 * What a newcomer does: add a language, translate half of it in a tool, build. One language runs from left to
 * right, one from right to left, and one puts no spaces between words.
 */
const languages = [
	{ tag: 'sw', name: 'Kiswahili', dir: 'ltr', word: 'neno', plural: ['one', 'other'] },
	{ tag: 'ur', name: 'اردو', dir: 'rtl', word: 'لفظ', plural: ['one', 'other'] },
	{ tag: 'lo', name: 'ລາວ', dir: 'ltr', word: 'ຄຳສັບພາສາລາວ', plural: ['other'] },
];
const root = temporaryFolder();
const kb = join(root, 'kb');
const out = join(root, 'site');
const variables = { KB_ROOT: kb, KB_OUT: out, SITE_URL: 'https://shop.example' };
const given = { environment: environmentOf(kb), today: '2026-11-22' };
let site: Site;

beforeAll(async () => {
	writeFiles(kb, {
		'content/site.yaml': 'name: Shop\nsourceLocale: en\n',
		'content/facts.yaml': 'refund.time: { type: duration, value: 5, unit: day }\n',
		'locales/en.json': '{ "name": "English" }',
		[source]: english,
		'content/en/faq/b.mdx': '---\ntitle: Returns\ndescription: All.\n---\n\nFree.\n',
	});
	for (const { tag, word } of languages) {
		await addCommand.run({ ...given, args: [tag], options: {} });
		const file = join(root, `${tag}.xlf`);
		await exportCommand.run({ ...given, args: [tag], options: { out: file } });
		writeFileSync(file, halfOf(translated(readFileSync(file, 'utf8'), () => word)));
		await importCommand.run({ ...given, args: [file], options: {} });
	}
	await build(variables);
	site = openSite({ out, base: '', origin: 'https://shop.example' });
});

afterAll(async () => {
	await forget(variables);
	rmSync(root, { recursive: true, force: true });
});

/** Every other string, and of the articles the first alone. */
function halfOf(xliff: string): string {
	let count = 0;
	const [strings = '', ...articles] = xliff.split(/(?=<file id="(?!strings))/);
	const half = strings.replace(/\n<target>.*<\/target>/g, (target) => (count++ % 2 ? '' : target));
	const rest = articles.map((part) =>
		part.includes('original="content/en/faq/a.mdx"')
			? part
			: part.replace(/\n<target>.*<\/target>/g, ''),
	);
	return [half, ...rest].join('');
}

describe.each(languages)('$name, new and half translated', ({ tag, name, dir, word, plural }) => {
	test('has pages in its language and direction', () => {
		for (const path of [`${tag}/`, `${tag}/faq/a/`, `${tag}/contact/`]) {
			expect(pageAt(out, path).one('html').attribs).toMatchObject({ lang: tag, dir });
		}
	});

	test('is offered to readers by its own name', () => {
		const links = pageAt(out, 'en/').all('bdi', ({ attribs }) => attribs['lang'] === tag);
		expect(links.map(textOf)).toContain(name);
	});

	test('says the article that is translated, and that it says it', () => {
		const page = pageAt(out, `${tag}/faq/a/`);
		expect(page.one('main').attribs).toMatchObject({
			'data-entry-locale': tag,
			'data-state': 'current',
		});
		expect(textOf(page.one('h1'))).toBe(word);
	});

	test('shows the other one in English, and says so', () => {
		const page = pageAt(out, `${tag}/faq/b/`);
		expect(page.one('main').attribs).toMatchObject({
			'data-entry-locale': 'en',
			'data-state': 'fallback',
		});
		const [robots] = page.all('meta', ({ attribs }) => attribs['name'] === 'robots');
		expect(robots?.attribs['content']).toContain('noindex');
		expect(page.one('article').attribs).toMatchObject({ lang: 'en', dir: 'ltr' });
	});

	test('speaks its own words where it has them', () => {
		const { strings } = JSON.parse(readFileSync(join(kb, `locales/${tag}.json`), 'utf8'));
		const own = Object.values<string>(strings).filter((text) => text.includes(word));
		expect(own.length).toBeGreaterThan(Object.keys(strings).length / 3);
		expect(own.length).toBeLessThan((Object.keys(strings).length * 2) / 3);
		expect(pageAt(out, `${tag}/`).html).toContain(word);
	});

	test('counts in its own forms', () => {
		const { strings } = JSON.parse(readFileSync(join(kb, `locales/${tag}.json`), 'utf8'));
		const forms = [...strings['list.count'].matchAll(/(\w+) \{/g)].map(([, form]) => form);
		expect(forms).toEqual(plural);
	});
});

describe('every page of the site', () => {
	test.each(Object.keys(laws))('%s', (law) => expect(breachesOf(law, site)).toEqual([]));
});
