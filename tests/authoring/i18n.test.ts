import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { addCommand } from '../../src/authoring/commands/add.ts';
import { diffCommand } from '../../src/authoring/commands/diff.ts';
import { minorCommand } from '../../src/authoring/commands/minor.ts';
import { stampCommand } from '../../src/authoring/commands/stamp.ts';
import { statusCommand } from '../../src/authoring/commands/status.ts';
import { errorsIn, type Files, filesIn, folderWith, read, run, write } from './folder.ts';

const source = 'content/en/policies/returns.mdx';
const german = 'content/de/policies/returns.mdx';
const shop: Files = {
	[source]: '---\ntitle: Returns\n---\n\n## Time\n\nYou have 30 days.\n\nIt is free.\n',
	[german]: '---\ntitle: Rückgabe\n---\n\n## Frist\n\nSie haben 30 Tage.\n\nGratis.\n',
};

describe('a language is added', () => {
	test.each([
		['sw', 'Kiswahili', '{count, plural, one {# result} other {# results}}'],
		['he', 'עברית', '{count, plural, one {# result} two {# results} other {# results}}'],
		['km', 'ខ្មែរ', '{count, plural, other {# results}}'],
	])(
		'%s: named, with every string to translate, and without an error',
		async (tag, name, results) => {
			const root = folderWith(shop);
			expect(await run(addCommand, root, tag)).toMatchObject({ json: { locale: tag, name } });
			const { strings, ...rest } = JSON.parse(read(root, `locales/${tag}.json`));
			expect(rest).toEqual({ name });
			expect(strings['search.results']).toBe(results);
			expect(errorsIn(root)).toEqual([]);
			const count = Object.keys(strings).length;
			const { toDo, done } = await stringsOf(root, tag);
			// Names such as WhatsApp are the same in every language.
			expect(toDo).toHaveLength(count - 4);
			expect(done).toBe(4);
		},
	);

	test('what is translated is done', async () => {
		const root = folderWith(shop);
		await run(addCommand, root, 'sw');
		const text = read(root, 'locales/sw.json').replace('"Search"', '"Tafuta"');
		write(root, 'locales/sw.json', text);
		expect((await stringsOf(root, 'sw')).done).toBe(5);
	});

	test('a language that Jawab speaks already needs its name alone', async () => {
		const root = folderWith(shop);
		expect(await run(addCommand, root, 'fr')).toMatchObject({
			summary: 'Wrote locales/fr.json: Français, 0 strings to translate.',
		});
		expect(read(root, 'locales/fr.json')).toBe('{\n\t"name": "Français"\n}\n');
		expect((await stringsOf(root, 'fr')).toDo).toEqual([]);
	});

	test('a variety of a language of the site reads what that says', async () => {
		const root = folderWith(shop);
		await run(addCommand, root, 'de-at');
		expect(JSON.parse(read(root, 'locales/de-AT.json'))).toEqual({
			name: 'Österreichisches Deutsch',
		});
	});

	test('where the source is German, the strings to translate are', async () => {
		const root = folderWith({ ...shop, 'content/site.yaml': 'name: Laden\nsourceLocale: de\n' });
		await run(addCommand, root, 'sw');
		expect(JSON.parse(read(root, 'locales/sw.json')).strings['header.search']).toBe('Suchen');
		expect((await stringsOf(root, 'sw')).done).toBe(4);
	});

	test('what to do next is told in three steps', async () => {
		const { lines } = (await run(addCommand, folderWith(shop), 'sw')) as { lines: string[] };
		expect(lines).toEqual([
			expect.stringMatching(/^1\. Translate the \d+ strings in locales\/sw\.json; /),
			'2. Translate articles: copy content/en/<key>.mdx to content/sw/<key>.mdx, most needed first: npm run i18n -- status --locale sw',
			"   Or all at once in a translator's tool, with topics and contact channels: npm run i18n -- export sw",
			'3. See it: npm run check, then npm run build.',
		]);
	});

	test('one that is there is not written over', async () => {
		const root = folderWith(shop);
		expect(await run(addCommand, root, 'DE')).toMatchObject({
			refusal: '`de` is there already: locales/de.json.',
		});
	});
});

describe('a translation is said to be current', () => {
	test('by the digests of its source, in one line', async () => {
		const root = folderWith(shop);
		expect(await run(stampCommand, root, 'de', 'policies/returns')).toMatchObject({
			summary: `${german} is up to date.`,
		});
		expect(read(root, german).replace(/^source: [0-9a-f.]+\n/m, '')).toBe(shop[german]);
		expect(await run(stampCommand, root, 'de', 'policies/returns')).toMatchObject({
			summary: `${german} was up to date already.`,
		});
	});

	test('a machine translation stays one', async () => {
		const root = folderWith({ ...shop, [german]: '---\ntitle: R\ntranslation: machine\n---\n' });
		expect(await run(stampCommand, root, 'de', 'policies/returns')).toMatchObject({
			remarks: [expect.stringContaining('It is still marked as a machine translation.')],
		});
	});

	test.each([
		['de', 'policies/return', 'There is no article `policies/return`.'],
		['dee', 'policies/returns', 'There is no locale `dee`.'],
		['en', 'policies/returns', `${source} is no translation, but the source itself.`],
		['fr', 'policies/returns', '`policies/returns` has not been translated into `fr`.'],
		['de', 'faq/broken', 'content/de/faq/broken.mdx has errors.'],
		['de', 'faq/unreadable', 'The translation content/de/faq/unreadable.mdx has errors.'],
	])('not %s of %s', async (locale, key, refusal) => {
		const root = folderWith({
			...shop,
			'locales/fr.json': '{ "name": "Français" }',
			'content/en/faq/broken.mdx': '---\ntitle: Broken\n---\n',
			'content/de/faq/broken.mdx': '---\ntitle: Kaputt\n---\n\n[x](faq/none)\n',
			'content/en/faq/unreadable.mdx': '---\ntitle: Unreadable\n---\n',
			'content/de/faq/unreadable.mdx': 'Kein Titel\n',
		});
		const before = filesIn(root);
		expect(await run(stampCommand, root, locale, key)).toMatchObject({ refusal });
		expect(filesIn(root)).toEqual(before);
	});
});

describe('what changed in the source', () => {
	const now = shop[source]?.replace('30 days', '14 days').replace('It is free.\n', '') ?? '';

	test('is shown word by word where git has the old text', async () => {
		const root = await stampedFolder();
		commit(root);
		write(root, source, `${now}\nNew.\n\nAnd new.\n`);
		commit(root);
		write(root, source, now);
		expect(await run(diffCommand, root, 'de', 'policies/returns')).toMatchObject({
			lines: [
				'',
				'Time (changed)',
				'  You have [-30-]{+14+} days.',
				'',
				'Time (removed)',
				'  [-It is free.-]',
			],
			remarks: [],
			summary: `${source}: 2 blocks changed since ${german} was made.`,
		});
	});

	test('also where the file had another name then', async () => {
		const root = await stampedFolder();
		commit(root);
		execFileSync('git', ['mv', source, 'content/en/policies/r.mdx'], { cwd: root });
		execFileSync('git', ['mv', german, 'content/de/policies/r.mdx'], { cwd: root });
		commit(root);
		write(root, 'content/en/policies/r.mdx', shop[source]?.replace('30', '14') ?? '');
		expect(await run(diffCommand, root, 'de', 'policies/r')).toMatchObject({
			lines: ['', 'Time (changed)', '  You have [-30-]{+14+} days.'],
		});
	});

	test('is shown as it is now where no one knows the old text', async () => {
		const root = await stampedFolder();
		write(root, source, now);
		expect(await run(diffCommand, root, 'de', 'policies/returns')).toMatchObject({
			lines: [
				'',
				'Time (changed)',
				'  You have 14 days.',
				'',
				'Time (removed)',
				'  The old text is unknown.',
			],
			remarks: ['note: The old text is unknown: the knowledge base is in no git repository.'],
		});
	});

	test('is nothing where the translation is current', async () => {
		const root = await stampedFolder();
		expect(await run(diffCommand, root, 'de', 'policies/returns')).toMatchObject({
			lines: [],
			summary: `${german} is up to date: its source has not changed since.`,
		});
	});
});

describe('an edit that changes no meaning', () => {
	const edited = shop[source]?.replace('is free', 'costs nothing') ?? '';

	test('leaves those up to date that were, and no others', async () => {
		const root = await stampedFolder({
			'locales/fr.json': '{ "name": "Français" }',
			'content/fr/policies/returns.mdx': '---\ntitle: Retours\nsource: 1234.5670\n---\n',
		});
		commit(root);
		write(root, source, edited);
		expect(await run(minorCommand, root, 'policies/returns')).toMatchObject({
			json: { stamped: [german], left: ['content/fr/policies/returns.mdx'] },
			summary: '1 translation of policies/returns stayed up to date, 1 left alone.',
		});
		expect(await run(stampCommand, root, 'de', 'policies/returns')).toMatchObject({
			summary: `${german} was up to date already.`,
		});
		expect(read(root, 'content/fr/policies/returns.mdx')).toContain('source: 1234.5670\n');
	});

	test('may be in a commit already, if the one before it is named', async () => {
		const root = await stampedFolder();
		commit(root);
		write(root, source, edited);
		commit(root);
		expect(await run(minorCommand, root, 'policies/returns')).toMatchObject({
			refusal: `${source} says the same as in \`HEAD\`: there is no edit to judge.`,
			hint: expect.stringContaining('name the commit before it: `--since HEAD~1`'),
		});
		expect(await run(minorCommand, root, 'policies/returns', '--since=HEAD~1')).toMatchObject({
			json: { stamped: [german] },
		});
		expect(await run(minorCommand, root, 'policies/returns', '--since=nothing')).toMatchObject({
			hint: expect.any(String),
		});
	});

	test('cannot be told from others without git, which is said with the way to do it by hand', async () => {
		const root = await stampedFolder();
		write(root, source, edited);
		expect(await run(minorCommand, root, 'policies/returns')).toEqual({
			refusal:
				'Nobody can know which translations were up to date before your edit: the knowledge base is in no git repository.',
			hint: 'Without git, say it for each translation that was. By hand:\n    npm run i18n -- stamp de policies/returns',
			problems: [],
		});
	});
});

test('the status counts what is done and lists what is to be done', async () => {
	const root = await stampedFolder({
		'content/en/faq/fees.mdx': '---\ntitle: Fees\npromoted: true\n---\n\nNone at all.\n',
		'content/de/faq/fees.mdx': '---\ntitle: Kosten\ntranslation: machine\n---\n\nKeine.\n',
		'content/en/tutorials/send.mdx': '---\ntitle: Send it\n---\n\nOne two three.\n',
		'content/en/faq/draft.mdx': '---\ntitle: Draft\ndraft: true\n---\n',
		'content/en/faq/new.mdx': '---\ntitle: New\n---\n\nYes.\n',
		'content/de/faq/new.mdx': '---\ntitle: Neu\ndraft: true\n---\n\nJa.\n',
		'content/de/faq/nur-hier.mdx': '---\ntitle: Nur hier\noriginal: true\n---\n\nHier.\n',
	});
	write(root, source, shop[source]?.replace('30 days', '14 days') ?? '');
	const { json, lines, summary } = (await run(statusCommand, root)) as {
		json: object;
		lines: string[];
		summary: string;
	};
	expect(json).toMatchObject({
		sourceLocale: 'en',
		locales: [
			{ locale: 'en', entries: { current: 4, missing: 0, drafts: 1 }, work: [] },
			{
				locale: 'de',
				entries: { current: 1, outdated: 1, machine: 1, missing: 1, drafts: 1, unreadable: 0 },
				words: { translate: 7, review: 3 },
				work: [
					{ key: 'policies/returns', kind: 'outdated', words: 4, quick: true, file: german },
					{ key: 'faq/fees', kind: 'machine', words: 3, quick: true },
					{ key: 'tutorials/send', kind: 'missing', words: 3, quick: true },
				],
			},
		],
	});
	expect(lines.slice(3)).toEqual([
		'',
		'de (Deutsch), the most harmful first:',
		' *  outdated  policies/returns  4  words',
		' *  machine   faq/fees          3  words',
		' *  missing   tutorials/send    3  words',
		'',
		'(* takes less than five minutes: 6 words a minute, or 18 to review, and a minute to begin)',
	]);
	expect(summary).toBe('5 articles in 2 locales. To do: 3 entries (7 words), 0 strings.');
});

test.each([
	['Within 14 days.', 'Innerhalb von 30 Tagen.', {}, 1],
	['Within 14 days.', 'Innerhalb von zwei Wochen.', {}, 0],
	['Within <Fact id="a.b" />.', 'In der Frist.', {}, 1],
	['Within 14 days.', 'In 30 Tagen.', { allow: "[{ text: '30 Tage', why: x }]" }, 1],
	['Within 14 days.', 'In 30 Tagen.', { allow: "[{ text: '30 Tagen', why: x }]" }, 0],
])(
	'the status of %j as %j, with %j, counts %i contradicted figures',
	async (...[en, de, more, count]) => {
		const fields = Object.entries(more).map(([field, value]) => `${field}: ${value}\n`);
		const root = folderWith({
			'content/en/faq/a.mdx': `---\ntitle: A\n---\n\n${en}\n`,
			'content/de/faq/a.mdx': `---\ntitle: A\n${fields.join('')}---\n\n${de}\n`,
			'content/en/policies/b.mdx': '---\ntitle: B\n---\n',
		});
		const { json, lines } = (await run(statusCommand, root, '--locale=de')) as {
			json: object;
			lines: string[];
		};
		const [missing] = [{ key: 'policies/b', kind: 'missing', contradicted: 0 }];
		const wrong = { key: 'faq/a', kind: 'contradicted', contradicted: 1, words: 0 };
		expect(json).toMatchObject({
			locales: [
				{
					entries: { current: 1 - count, contradicted: count },
					work: count ? [wrong, missing] : [missing],
				},
			],
		});
		const said =
			' *  contradicted  faq/a       0  words  1 figure unlike the source: npm run check';
		if (count > 0) expect(lines).toContain(said);
	},
);

test('the status of a locale that is not there names the one that was meant', async () => {
	expect(await run(statusCommand, folderWith(shop), '--locale=ed')).toMatchObject({
		refusal: 'There is no locale `ed`.',
	});
});

async function stringsOf(root: string, locale: string) {
	const { json } = (await run(statusCommand, root, `--locale=${locale}`)) as {
		json: { locales: [{ strings: { done: number; toDo: string[] } }] };
	};
	return json.locales[0].strings;
}

/** The shop, with its German translation up to date. */
async function stampedFolder(files: Files = {}): Promise<string> {
	const root = folderWith({ ...shop, ...files });
	await run(stampCommand, root, 'de', 'policies/returns');
	return root;
}

function commit(root: string): void {
	const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
	const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });
	git('init', '--quiet');
	git('add', '--all');
	git(...author, 'commit', '--quiet', '--message=Any');
}
