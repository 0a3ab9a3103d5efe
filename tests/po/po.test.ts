import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read, write } from '../authoring/folder.ts';
import { readPo } from '../../src/po/read.ts';
import { deskFile, exported, imported, runExport } from '../xliff/desk.ts';
import { shop } from '../xliff/shop.ts';
import { hasTool, runTool } from '../xliff/tools.ts';

/** On Debian: apt-get install gettext. Without it, what needs it says that it was skipped. */
const hasGettext = hasTool('msgfmt', '--version');

test('interface strings are whole ICU messages, by their keys', async () => {
	const text = await exported(shop(), 'cs', { po: true });
	expect(text).toContain('"Language: cs\\n"');
	expect(text).toContain(
		[
			'#. Keep the names of the forms and {…}; translate the words of each form.',
			'#, icu-message-format',
			'msgctxt "search.results"',
			'msgid "{count, plural, one {# result} few {# results} other {# results}}"',
			'msgstr ""',
		].join('\n'),
	);
});

test.each(['cs', 'de'])('what is translated stands there: %s', async (locale) => {
	const messages = readPo(await exported(shop(), locale, { po: true }));
	const { strings } = JSON.parse(read('.', 'locales/en.json'));
	expect(messages.map(({ key }) => key)).toEqual(Object.keys(strings));
	const search = messages.find(({ key }) => key === 'header.search');
	expect(search?.translation).toBe(locale === 'de' ? 'Suchen' : undefined);
});

test.skipIf(!hasGettext).each(['cs', 'de', 'ar'])(
	'msgfmt accepts the file for %s',
	async (locale) => {
		const root = shop({ 'locales/ar.json': '{ "name": "العربية" }' });
		const file = deskFile('po');
		writeFileSync(file, await exported(root, locale, { po: true }));
		expect(() => runTool('msgfmt', '--check', '--output-file=/dev/null', file)).not.toThrow();
	},
);

test('a translation comes into the file of the locale', async () => {
	const root = shop();
	const text = await exported(root, 'cs', { po: true });
	const delivered = text
		.replace('msgid "Search"\nmsgstr ""', 'msgid "Search"\nmsgstr "Hledat"')
		.replace(
			/(msgctxt "search.results"\nmsgid .*\n)msgstr ""/,
			'$1msgstr "{count, plural, one {# výsledek} few {# výsledky} other {# výsledků}}"',
		);
	expect(await imported(root, delivered, {}, 'po')).toMatchObject({
		problems: [],
		json: { strings: 2 },
	});
	expect(JSON.parse(read(root, 'locales/cs.json')).strings).toEqual({
		'header.search': 'Hledat',
		'search.results': '{count, plural, one {# výsledek} few {# výsledky} other {# výsledků}}',
	});
});

test('what has not been touched changes nothing', async () => {
	const root = shop();
	const before = read(root, 'locales/de.json');
	expect(await imported(root, await exported(root, 'de', { po: true }), {}, 'po')).toMatchObject({
		json: { strings: 0 },
	});
	expect(read(root, 'locales/de.json')).toBe(before);
});

test.each([
	['a lost value', 'search.resultsFor', 'Výsledky', 'The placeholder `{query}` is missing.'],
	[
		'a lost form',
		'search.results',
		'{count, plural, one {#} other {#}}',
		'The form `few` of `{count}` is missing',
	],
	['a message that cannot be read', 'search.results', '{count', 'A curly bracket is opened here'],
	['HTML', 'header.search', '<b>Hledat</b>', 'The tag `<b>` does not belong here.'],
])('%s is refused with its place', async (_, key, translation, says) => {
	const root = shop();
	const text = await exported(root, 'cs', { po: true });
	const delivered = text.replace(
		new RegExp(`(msgctxt "${key}"\nmsgid .*\n)msgstr ""`),
		`$1msgstr ${JSON.stringify(translation)}`,
	);
	const { problems } = await imported(root, delivered, {}, 'po');
	expect(problems[0]).toMatch(new RegExp(`^file:\\d+:1: error: ${key}: `));
	expect(problems[0]).toContain(says);
});

test.each([
	[
		'another source',
		(text: string) => text.replace('msgid "Search"\nmsgstr ""', 'msgid "Seek"\nmsgstr "Hledat"'),
		'There is no string `header.search` with this source.',
	],
	[
		'an unknown key',
		(text: string) =>
			text.replace(
				/msgctxt "header.search"(\n.*\n)msgstr ""/,
				'msgctxt "header.seek"$1msgstr "Hledat"',
			),
		'There is no string `header.seek` with this source.',
	],
	[
		'a string that is there twice',
		(text: string) => `${text}\nmsgctxt "header.search"\nmsgid "Search"\nmsgstr "Hledat"\n`,
		'more than once',
	],
	[
		'another language',
		(text: string) => text.replace('Language: cs', 'Language: xx'),
		'There is no locale `xx`.',
	],
	['no PO', () => 'msgid "a\n', 'The file is no PO that can be read.'],
])('%s is refused', async (_, change, says) => {
	const root = shop();
	const result = await imported(root, change(await exported(root, 'cs', { po: true })), {}, 'po');
	expect(JSON.stringify(result)).toContain(says);
	expect(read(root, 'locales/cs.json')).not.toContain('Hledat');
});

test('what a source said before is looked for in one go, however long the comment', () => {
	const lines = '#|\n'.repeat(300_000);
	const messages = readPo(`${lines}#| msgid "b"\nmsgctxt "a"\nmsgid "c"\nmsgstr "d"\n`);
	expect(messages).toMatchObject([{ key: 'a', previous: 'b' }]);
});

test('a source that has changed since is said to have, until it is translated again', async () => {
	const root = shop({
		'locales/en.json': '{ "name": "English", "strings": { "header.search": "Search" } }',
		'locales/cs.json': '{ "name": "Čeština", "strings": { "header.search": "Hledat" } }',
	});
	const file = deskFile('po');
	await runExport(root, 'cs', { po: true, out: file });
	write(
		root,
		'locales/en.json',
		'{ "name": "English", "strings": { "header.search": "Find it" } }',
	);
	// As often as it is exported.
	for (let round = 0; round < 2; round++) {
		await runExport(root, 'cs', { po: true, out: file });
		expect(readFileSync(file, 'utf8')).toContain(
			[
				'#, fuzzy, icu-message-format',
				'#| msgid "Search"',
				'msgctxt "header.search"',
				'msgid "Find it"',
				'msgstr "Hledat"',
			].join('\n'),
		);
		if (hasGettext) runTool('msgfmt', '--check', '--output-file=/dev/null', file);
	}
	const again = readFileSync(file, 'utf8')
		.replace('#, fuzzy, icu-message-format\n#| msgid "Search"\n', '#, icu-message-format\n')
		.replace('msgstr "Hledat"', 'msgstr "Najít"');
	expect(await imported(root, again, {}, 'po')).toMatchObject({ json: { strings: 1 } });
	await runExport(root, 'cs', { po: true, out: file });
	expect(readFileSync(file, 'utf8')).not.toContain('#|');
});
