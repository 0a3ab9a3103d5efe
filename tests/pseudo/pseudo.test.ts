import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { pseudoFiles } from '../../src/authoring/pseudo-knowledge-base.ts';
import { writeChanges } from '../../src/authoring/write-changes.ts';
import { checkKnowledgeBase } from '../../src/files/check.ts';
import { pseudoMessage } from '../../src/pseudo/pseudo-message.ts';
import { pseudoLocales, pseudoText } from '../../src/pseudo/pseudo-text.ts';
import { markedMessage } from '../../src/xliff/message.ts';
import { environmentOf } from '../support/knowledge-base.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('a message in a pseudo-locale', () => {
	test.each([
		['Search', 'en-XA', '⟦Šéáŕçĥ óñé⟧'],
		['Page {page} of {pages}', 'en-XA', '⟦Ƥáĝé {page} óƒ {pages} óñé⟧'],
		[
			'{count, plural, one {# hit} other {# hits}}',
			'en-XA',
			'{count, plural, one {⟦# ĥíţ óñ⟧} other {⟦# ĥíţš óñ⟧}}',
		],
		["It''s '{here}'", 'en-XA', "⟦Îţ''š '{'ĥéŕé'}' óñé ţ⟧"],
		['Search', 'ar-XB', '\u200FhcraeS\u200F'],
		['Page {page} of {pages}', 'ar-XB', '\u200FegaP\u200F {page} \u200Ffo\u200F {pages}'],
	] as const)('%s in %s is %s', (text, locale, expected) => {
		expect(pseudoMessage(text, locale)).toBe(expected);
	});

	test('takes the values that the real one takes, for every string that ships', () => {
		const { strings } = JSON.parse(readFileSync('locales/en.json', 'utf8'));
		for (const text of Object.values<string>(strings)) {
			for (const locale of pseudoLocales) {
				const codes = (message: string) => markedMessage(message)?.codes.map(({ key }) => key);
				expect(codes(pseudoMessage(text, locale))).toEqual(codes(text));
			}
		}
	});

	test('is 40 % longer in en-XA, brackets aside', () => {
		const text = 'a'.repeat(100);
		const { pieces } = pseudoText({ pieces: [text], codes: [] }, 'en-XA');
		expect(String(pieces[0]).length).toBeGreaterThanOrEqual(140);
		expect(String(pieces[0]).length).toBeLessThan(145);
	});
});

describe('the pseudo-locales of all that ships', () => {
	const root = writeShipped();
	const files = pseudoFiles(environmentOf(root));
	afterAll(() => rmSync(root, { recursive: true, force: true }));

	test('hold every string, the words of the site, topics and every source article', () => {
		const articles = ['faq', 'policies', 'tutorials'].flatMap((folder) =>
			readdirSync(join('content/en', folder)).map((file) => `${folder}/${file}`),
		);
		for (const locale of pseudoLocales) {
			expect(files.has(`locales/${locale}.json`)).toBe(true);
			expect(files.get(`content/${locale}/topics.yaml`)).toContain('orders:');
			expect(files.get(`content/${locale}/site.yaml`)).toContain('note:');
			expect(articles.filter((file) => !files.has(`content/${locale}/${file}`))).toEqual([]);
		}
	});

	test('have no errors', () => {
		writeChanges(root, files);
		const { problems } = checkKnowledgeBase(environmentOf(root));
		const errors = problems.filter(({ severity }) => severity === 'error');
		expect(errors.map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
	});
});

test('no build knows of pseudo-locales: only writing mode asks for them', () => {
	const asking = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(ts|astro)$/.test(file))
		.filter((file) => /\/pseudo[/-]/.test(readFileSync(join('src', file), 'utf8')))
		.filter((file) => !/^pseudo\/|^authoring\/pseudo-/.test(file.replaceAll('\\', '/')));
	expect(asking).toEqual([join('cli', 'dev.ts')]);
});

function writeShipped(): string {
	const root = temporaryFolder();
	for (const folder of ['content', 'locales', 'public']) {
		cpSync(folder, join(root, folder), { recursive: true });
	}
	return root;
}
