import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renameCommand } from '../../src/authoring/commands/rename.ts';
import { stampCommand } from '../../src/authoring/commands/stamp.ts';
import { writeChanges } from '../../src/authoring/write-changes.ts';
import { statusCommand } from '../../src/authoring/commands/status.ts';
import { errorsIn, type Files, filesIn, folderWith, read, run, write } from './folder.ts';

const shop: Files = {
	'content/en/faq/fees.mdx':
		'---\ntitle: Fees\nrelated: [policies/returns]\n---\n\nNone. See [above](#none).\n\n## None\n',
	'content/de/faq/fees.mdx':
		'---\r\ntitle: Kosten\r\nslug: kosten\r\n---\r\n\r\nKeine.\r\n\r\n## Keine\r\n',
	'content/en/policies/returns.mdx':
		'---\ntitle: Returns\nrelated:\n  - faq/fees # free\n---\n\n[What it costs](faq/fees#none) and [more][m].\n\nFree.\n\n[m]: faq/fees\n',
	'content/de/policies/returns.mdx':
		'---\ntitle: Rückgabe\n---\n\n[Was es kostet](faq/fees#none "faq/fees")\n\nGratis.\n',
};

test('a new key moves the files of all locales and every link, and leaves a way from the old address', async () => {
	const root = folderWith(shop);
	expect(await run(renameCommand, root, 'faq/fees', 'faq/costs')).toEqual({
		lines: [
			'content/de/faq/fees.mdx -> content/de/faq/costs.mdx',
			'content/en/faq/fees.mdx -> content/en/faq/costs.mdx',
			'content/de/policies/returns.mdx: 1 link',
			'content/en/policies/returns.mdx: 3 links',
		],
		json: expect.objectContaining({ from: 'faq/fees', to: 'faq/costs' }),
		remarks: [],
		summary:
			'Renamed faq/fees to faq/costs: 2 files, 4 links in 2 files, 1 redirect, 0 translations kept as up to date as before.',
	});
	const { 'content/site.yaml': _, ...files } = filesIn(root);
	expect(files).toMatchObject({
		'content/en/faq/costs.mdx':
			'---\ntitle: Fees\nrelated: [policies/returns]\naliases: [fees]\n---\n\nNone. See [above](#none).\n\n## None\n',
		'content/de/faq/costs.mdx': shop['content/de/faq/fees.mdx'],
		'content/en/policies/returns.mdx':
			'---\ntitle: Returns\nrelated:\n  - faq/costs # free\n---\n\n[What it costs](faq/costs#none) and [more][m].\n\nFree.\n\n[m]: faq/costs\n',
		'content/de/policies/returns.mdx':
			'---\ntitle: Rückgabe\n---\n\n[Was es kostet](faq/costs#none "faq/fees")\n\nGratis.\n',
	});
	expect(files).not.toHaveProperty(['content/en/faq/fees.mdx']);
	expect(errorsIn(root)).toEqual([]);
});

test('there and back again, every link is what it was', async () => {
	const root = folderWith(shop);
	await run(renameCommand, root, 'faq/fees', 'faq/costs');
	await run(renameCommand, root, 'faq/costs', 'faq/fees');
	const { 'content/en/faq/fees.mdx': fees, ...others } = filesIn(root);
	const { 'content/en/faq/fees.mdx': before = '', ...same } = shop;
	expect(fees).toBe(before.replace('returns]\n', 'returns]\naliases: [costs]\n'));
	expect(others).toMatchObject(same);
	expect(errorsIn(root)).toEqual([]);
});

test('a translation is as current or outdated after a new key as it was before', async () => {
	const root = folderWith({
		...shop,
		'locales/fr.json': '{ "name": "Français" }',
		'content/fr/policies/returns.mdx':
			'---\ntitle: Retours\n---\n\n[Frais](faq/fees) et [plus](faq/fees)\n',
	});
	await run(stampCommand, root, 'fr', 'policies/returns');
	write(
		root,
		'content/en/policies/returns.mdx',
		read(root, 'content/en/policies/returns.mdx').replace('Free.', 'Free, always.'),
	);
	await run(stampCommand, root, 'de', 'policies/returns');
	const renamed = await run(renameCommand, root, 'faq/fees', 'faq/costs');
	expect(renamed).toMatchObject({
		json: { stamped: ['content/de/policies/returns.mdx', 'content/fr/policies/returns.mdx'] },
	});
	const { json } = (await run(statusCommand, root)) as { json: { locales: unknown } };
	expect(json.locales).toMatchObject([
		{ locale: 'en' },
		{ locale: 'de', entries: { outdated: 0, current: 2 } },
		{
			locale: 'fr',
			entries: { outdated: 1, missing: 1 },
			// Only the paragraph that did change: “Free, always.”
			work: [{ key: 'policies/returns', kind: 'outdated', words: 2 }, { key: 'faq/costs' }],
		},
	]);
});

test.each([
	['faq/fee', 'faq/x', 'There is no article `faq/fee`.', 'Did you mean `faq/fees`?'],
	['faq/fees', 'faq/X', '`faq/X` is not the key of an article.', 'Write `faq/x`.'],
	['faq/fees', 'faq/fees', 'The article is called `faq/fees` already.', undefined],
	['faq/fees', 'faq/old', 'There is an article `faq/old` already.', 'Choose another name.'],
	[
		'faq/fees',
		'faq/was-here',
		'`faq/fees` cannot become `faq/was-here`: this would be wrong then.',
		'Choose another name, or mend it first.',
	],
	[
		'faq/fees',
		'policies/fees',
		'An article cannot move from `faq` to `policies`: its old address could not lead to the new one.',
		'Write a new one with `npm run new -- policies/fees`, and let `faq/fees` say in a sentence where it is, with a link.',
	],
])('`%s` cannot become `%s`, and nothing is written', async (from, to, refusal, hint) => {
	const root = folderWith({
		...shop,
		'content/en/faq/old.mdx': '---\ntitle: Old\naliases: [was-here]\n---\n',
	});
	const before = filesIn(root);
	expect(await run(renameCommand, root, from, to)).toMatchObject({ refusal, hint });
	expect(filesIn(root)).toEqual(before);
});

test('nothing is renamed while there are errors: a file that cannot be read may hold a link', async () => {
	const root = folderWith({ ...shop, 'content/en/faq/broken.mdx': 'See [fees](faq/fees).' });
	expect(await run(renameCommand, root, 'faq/fees', 'faq/costs')).toMatchObject({
		refusal: 'The knowledge base has errors, so that not every link can be found.',
		problems: [expect.stringContaining('content/en/faq/broken.mdx:1:1: error: ')],
	});
});

test('announcements name the new key, and nothing else in them changes', async () => {
	const root = folderWith({
		...shop,
		'content/en/announcements.yaml':
			'\uFEFF- text: No fees until May. # faq\n  article: "faq/fees"\n- { article: policies/returns, text: Open }\n',
		'content/de/announcements.yaml': '- text: Gratis\r\n  article: faq/fees # mehr\r\n',
	});
	expect(await run(renameCommand, root, 'faq/fees', 'faq/costs')).toMatchObject({
		lines: expect.arrayContaining([
			'content/de/announcements.yaml: 1 link',
			'content/en/announcements.yaml: 1 link',
		]),
		remarks: [],
	});
	expect(filesIn(root)).toMatchObject({
		'content/en/announcements.yaml':
			'\uFEFF- text: No fees until May. # faq\n  article: faq/costs\n- { article: policies/returns, text: Open }\n',
		'content/de/announcements.yaml': '- text: Gratis\r\n  article: faq/costs # mehr\r\n',
	});
	expect(errorsIn(root)).toEqual([]);
});

test('a key in the words of a data file is named, not changed', async () => {
	const root = folderWith({
		...shop,
		'content/en/announcements.yaml': '- text: See faq/fees.\n',
		'content/de/announcements.yaml': '- text: Siehe faq/fees-abroad.\n',
	});
	expect(await run(renameCommand, root, 'faq/fees', 'faq/costs')).toMatchObject({
		remarks: ['warning: content/en/announcements.yaml names `faq/fees`. Change it by hand.'],
	});
});

test('a write that fails half-way leaves every file as it was', () => {
	const root = folderWith(shop);
	// A folder stands where the last file is to go.
	mkdirSync(join(root, 'content/en/faq/x.mdx/y'), { recursive: true });
	const before = filesIn(root);
	const changes = new Map<string, string | undefined>([
		['content/en/faq/fees.mdx', 'changed'],
		['content/en/faq/new.mdx', 'new'],
		['content/de/faq/fees.mdx', undefined],
		['content/en/faq/x.mdx', 'cannot be'],
	]);
	expect(() => writeChanges(root, changes)).toThrow();
	expect(filesIn(root)).toEqual(before);
});

test('a file that is put back is the very same: a full disk has no room to write it anew', () => {
	const root = folderWith(shop);
	const last = join(root, 'content/en/faq/x.mdx');
	mkdirSync(join(last, 'y'), { recursive: true });
	const file = 'content/en/faq/fees.mdx';
	const { ino } = statSync(join(root, file));
	const attempt = [
		[file, 'changed'],
		['content/en/faq/x.mdx', 'cannot be'],
	] as const;
	expect(() => writeChanges(root, new Map(attempt))).toThrow();
	expect(statSync(join(root, file)).ino).toBe(ino);
	rmSync(last, { recursive: true });
	writeChanges(root, new Map(attempt));
	expect(filesIn(root)).toMatchObject(Object.fromEntries(attempt));
	expect(Object.keys(filesIn(root)).filter((name) => name.includes('/.'))).toEqual([]);
});
