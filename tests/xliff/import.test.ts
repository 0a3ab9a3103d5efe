import { describe, expect, test } from 'vitest';
import { errorsIn, filesIn, read, write } from '../authoring/folder.ts';
import { writeKnowledgeBase } from '../support/knowledge-base.ts';
import { digestsIn } from '../../src/authoring/source-blocks.ts';
import { exported, imported, runExport, translated } from './desk.ts';
import { english, german, shop, source } from './shop.ts';

const louder = (text: string) => text.replace(/(\p{L}[.?]?)(?=\s*$)/u, '$1!');
const versions = ['2.1', '1.2'];

describe('a translation that is not there yet is made from its source', () => {
	test.each(versions)('block by block, in XLIFF %s', async (xliff) => {
		const root = shop();
		const file = translated(await exported(root, 'de', { xliff }), louder);
		expect(await imported(root, file)).toMatchObject({ problems: [], json: { units: 15 } });
		expect(read(root, german)).toBe(`---
title: Refunds!
description: Within! {refund.time}.
keywords: [money, refund!]
source: ${digestsIn(english)}
---

We! **always!** pay within! <Fact id="refund.time" />. See! [returns!](faq/b).

## How!

- Open! **Your orders!**.
- Choose! \`Return\`.

| Paid by! | Back to! |
| --- | --- |
| Card! | The same card! |

<Details summary="Why?!">

Because.!

</Details>
`);
		expect(errorsIn(root)).toEqual([]);
	});

	test('in the order of the translator, where a language has another one', async () => {
		const root = shop();
		const file = translated(await exported(root, 'de'), louder).replace(
			/(<target>)(We! <pc[^>]*>always!<\/pc>)( pay within! )(<ph[^>]*>)/,
			'$1$4: $2$3',
		);
		expect(await imported(root, file)).toMatchObject({ problems: [] });
		expect(read(root, german)).toContain(
			'<Fact id="refund.time" />: We! **always!** pay within! . See!',
		);
	});

	test('with what looks like Markdown kept as text', async () => {
		const root = shop();
		const file = translated(await exported(root, 'de'), louder)
			.replace('Because.!', '1. {Nicht} &lt;Fact /&gt; *so*')
			.replace('Card!<', 'a | b<')
			.replace('Why?!', 'Was heißt "so"?')
			.replace('Refunds!', "Geld: 'zurück' #1");
		expect(await imported(root, file)).toMatchObject({ problems: [] });
		expect(read(root, german)).toContain('\n1\\. \\{Nicht\\} \\<Fact /\\> \\*so\\*\n');
		expect(read(root, german)).toContain('| a \\| b | The same card! |');
		expect(read(root, german)).toContain('summary="Was heißt &quot;so&quot;?"');
		expect(read(root, german)).toContain("title: 'Geld: ''zurück'' #1'\n");
		expect(errorsIn(root)).toEqual([]);
	});

	test('as a draft until all of it is translated, which the next delivery finishes', async () => {
		const root = shop();
		const half = (text: string) => (/Because|Why/.test(text) ? text : louder(text));
		const file = translated(await exported(root, 'de'), half);
		const first = file.replace(/<target>(Because\.|Why\?)<\/target>\n/g, '');
		expect(await imported(root, first)).toMatchObject({
			problems: [],
			lines: [
				`${german}: 11 units; 2 texts not translated yet: it stays a draft`,
				expect.anything(),
			],
		});
		expect(read(root, german)).toContain('draft: true # not all of it is translated yet\n');
		const rest = await exported(root, 'de');
		expect(rest.match(/<unit /g)).toHaveLength(2);
		expect(await imported(root, translated(rest, louder))).toMatchObject({ problems: [] });
		expect(read(root, german)).not.toContain('draft');
		expect(read(root, german)).toContain(`source: ${digestsIn(english)}\n`);
		expect((await runExport(root, 'de')) as object).toMatchObject({
			summary: 'There is nothing to translate into de; with --all, everything is exported.',
		});
	});
});

/** A person's translation, spelled in a way that no tool would. */
const own = `---
title:    Erstattung   # von Hand
keywords:
  - Geld
description: Binnen {refund.time}.
source: ${digestsIn(english)}
---


Wir zahlen __immer__ binnen
<Fact   id="refund.time"/>. Siehe [Rückgabe]( faq/b ).

Wie
---

* Öffnen Sie *​*Ihre Bestellungen**.
* Wählen Sie \`Return\`.

Bezahlt mit|Zurück auf
:--|--:
Karte|Dieselbe Karte

<Details
	summary='Warum?'
>
Darum.
</Details>
`.replace('\u200b', '');

describe('a translation that is there', () => {
	test('is what it was, byte for byte, where nothing was translated anew', async () => {
		const root = shop({ [german]: own });
		expect(errorsIn(root)).toEqual([]);
		const changed = english.replace('Choose `Return`', 'Pick `Return`');
		write(root, source, changed);
		const file = await exported(root, 'de');
		// The other article is missing as a whole.
		expect(file.match(/<unit id="[^"]*/g)?.filter((id) => !/"(title|b1)\./.test(id))).toHaveLength(
			1,
		);
		await imported(root, translated(file, louder));
		expect(read(root, german)).toBe(
			own
				.replace('Wählen Sie `Return`.', 'Pick! `Return`.')
				.replace(digestsIn(english), digestsIn(changed)),
		);
	});

	test.each([
		[
			'a new paragraph',
			'Because.\n',
			'Because.\n\nAnd so on.\n',
			'Darum.',
			'Darum.\n\nAnd so on.!\n',
		],
		[
			'a new item',
			'- Choose `Return`.',
			'- Choose `Return`.\n- Wait.',
			'* Wählen Sie `Return`.',
			'* Wählen Sie `Return`.\n- Wait.!',
		],
		[
			'a new row',
			'| Card | The same card |',
			'| Card | The same card |\n| Cash | Your bank |',
			'Karte|Dieselbe Karte',
			'Karte|Dieselbe Karte\n| Cash! | Your bank! |',
		],
	])('takes in %s where it belongs', async (_, from, to, here, there) => {
		const root = shop({ [german]: own });
		write(root, source, english.replace(from, to));
		expect(await imported(root, translated(await exported(root, 'de'), louder))).toMatchObject({
			problems: [],
		});
		const text = read(root, german);
		expect(text.replace(digestsIn(english.replace(from, to)), digestsIn(english))).toBe(
			own.replace(here, there),
		);
		expect(errorsIn(root)).toEqual([]);
	});

	test('loses what its source has lost, once something is translated anew', async () => {
		const root = shop({ [german]: own });
		const changed = english.replace('- Choose `Return`.\n', '').replace('Because', 'Therefore');
		write(root, source, changed);
		await imported(root, translated(await exported(root, 'de'), louder));
		expect(read(root, german)).not.toContain('Wählen');
		expect(read(root, german)).toContain('__immer__ binnen\n<Fact   id');
		expect(read(root, german)).toContain(`source: ${digestsIn(changed)}\n`);
		expect(errorsIn(root)).toEqual([]);
	});

	test('keeps the captions in its language when the title of a video is translated anew', async () => {
		const video = (title: string, locale: string) =>
			`---\ntitle: V\n---\n\n<Video src="/v.mp4" poster="/p.jpg" captions="/v.${locale}.vtt" title="${title}" />\n`;
		const paths = ['v.mp4', 'p.jpg', 'v.en.vtt', 'v.de.vtt'].map((name) => [`public/${name}`, 'x']);
		const file = 'content/en/faq/v.mdx';
		const root = shop({ ...Object.fromEntries(paths), [file]: video('Pack it', 'en') });
		const made = video('Packen', 'de').replace(
			'title: V',
			`title: V\nsource: ${digestsIn(video('Pack it', 'en'))}`,
		);
		write(root, 'content/de/faq/v.mdx', made);
		write(root, file, video('How to pack', 'en'));
		await imported(root, translated(await exported(root, 'de'), louder));
		const text = read(root, 'content/de/faq/v.mdx');
		expect(text).toContain('captions="/v.de.vtt" title="How to pack!"');
	});

	test('keeps its lines of Windows and its byte order mark', async () => {
		const windows = `\uFEFF${own.replaceAll('\n', '\r\n')}`;
		const root = shop({ [german]: windows });
		write(root, source, english.replace('Because.\n', 'Therefore.\n\nAnd so on.\n'));
		await imported(root, translated(await exported(root, 'de'), louder));
		const text = read(root, german);
		expect(text.startsWith('\uFEFF---\r\n')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		expect(text).toContain('Therefore.!\r\n\r\nAnd so on.!');
	});

	test('is not touched by a file that says nothing new', async () => {
		const root = shop({ [german]: own });
		write(root, source, english.replace('Because', 'Therefore'));
		const before = filesIn(root);
		for (const xliff of versions) {
			for (const all of [true, false]) {
				const file = await exported(root, 'de', { xliff, ...(all && { all }) });
				expect(await imported(root, file)).toMatchObject({ problems: [], json: { files: [] } });
			}
		}
		expect(filesIn(root)).toEqual(before);
	});

	test('is current when its old words are delivered for the new source', async () => {
		const root = shop({ [german]: own });
		const changed = english.replace('Because', 'That is why');
		write(root, source, changed);
		const file = (await exported(root, 'de'))
			.replace(
				'\n<source>That is why.</source>',
				'\n<source>That is why.</source><target>Darum.</target>',
			)
			.replace(/state="initial">\n<source>That/, 'state="translated">\n<source>That');
		expect(await imported(root, file)).toMatchObject({ problems: [] });
		expect(read(root, german)).toBe(own.replace(digestsIn(english), digestsIn(changed)));
	});
});

describe('a source that changes while its translation is made', () => {
	test.each([
		['in a block', 'Because.', 'Therefore.'],
		['by a block', 'Because.\n', 'Because.\n\nAnd so on.\n'],
	])('%s leaves the translation outdated, not current', async (_, from, to) => {
		const root = shop();
		const file = translated(await exported(root, 'de'), louder);
		write(root, source, english.replace(from, to));
		expect(await imported(root, file)).toMatchObject({ problems: [] });
		expect(read(root, german)).toContain(`source: ${digestsIn(english)}\n`);
		expect(read(root, german)).toContain('Because.!');
		expect(read(root, german)).not.toContain('draft');
		const rest = await exported(root, 'de');
		expect([...rest.matchAll(/<unit id="b/g)]).toHaveLength(1);
		expect(errorsIn(root)).toEqual([]);
	});

	test('by a fact leaves the translation with the facts that it was made from', async () => {
		const root = shop();
		const file = translated(await exported(root, 'de'), louder);
		write(root, source, english.replace('within <Fact id="refund.time" />', 'soon'));
		expect(await imported(root, file)).toMatchObject({ problems: [] });
		expect(read(root, german)).toContain('We! **always!** pay within! <Fact id="refund.time" />.');
	});
});

describe('who answers for a text', () => {
	test.each([
		['initial', 'translation: machine\n'],
		['translated', ''],
		['reviewed', 'translation: reviewed\n'],
		['final', 'translation: reviewed\n'],
	])('%s is recorded in the entry', async (state, line) => {
		const root = shop();
		await imported(root, translated(await exported(root, 'de'), louder, state));
		const text = read(root, german);
		expect(/^translation: .*\n/m.exec(text)?.[0] ?? '').toBe(line);
	});

	test.each([
		['needs-review-translation', 'translation: machine\n'],
		['new', 'translation: machine\n'],
		['translated', ''],
		['signed-off', 'translation: reviewed\n'],
		['final', 'translation: reviewed\n'],
	])('%s of XLIFF 1.2 is recorded in the entry', async (state, line) => {
		const root = shop();
		await imported(root, translated(await exported(root, 'de', { xliff: '1.2' }), louder, state));
		expect(/^translation: .*\n/m.exec(read(root, german))?.[0] ?? '').toBe(line);
	});

	test('the lowest of all units counts', async () => {
		const root = shop();
		const file = translated(await exported(root, 'de'), louder, 'final');
		await imported(
			root,
			file.replace('state="final">\n<source>Because', 'state="initial">\n<source>Because'),
		);
		expect(read(root, german)).toContain('translation: machine\n');
	});

	test('a review of all of it is recorded, and changes nothing else', async () => {
		const machine = own.replace('---\ntitle', '---\ntranslation: machine\ntitle');
		const root = shop({ [german]: machine });
		const file = await exported(root, 'de');
		expect(file).toContain(
			'<segment id="s1" state="initial">\n<source>Because.</source>\n<target>Darum.</target>',
		);
		await imported(root, file.replaceAll('state="initial"', 'state="reviewed"'));
		expect(read(root, german)).toBe(machine.replace('machine', 'reviewed'));
	});

	test("a machine's text does not replace a person's, unless it is told to", async () => {
		const root = shop({ [german]: own });
		const changed = english.replace('Because', 'Therefore');
		write(root, source, changed);
		const before = read(root, german);
		const file = translated(await exported(root, 'de'), louder, 'initial');
		const result = await imported(root, file);
		expect(result.problems).toEqual([
			expect.stringMatching(
				/^file:\d+:\d+: error: A machine's text would replace what a person wrote: “Darum\.”\.\n {2}hint: If you want that, import with `--replace-human`\.$/,
			),
		]);
		expect(read(root, german)).toBe(before);
		expect(await imported(root, file, { 'replace-human': true })).toMatchObject({ problems: [] });
		expect(read(root, german)).toContain('Therefore.!');
		expect(read(root, german)).toContain('translation: machine\n');
	});

	test('what people have changed since the export is not replaced, either', async () => {
		const root = shop({ [german]: own });
		write(root, source, english.replace('Because', 'Therefore'));
		const file = translated(await exported(root, 'de'), louder);
		write(root, german, own.replace('Darum.', 'Eben deshalb.'));
		const result = await imported(root, file);
		expect(result.problems).toEqual([
			expect.stringContaining(
				'Somebody has changed this translation since the export. It says now: “Eben deshalb.”.',
			),
		]);
		expect(read(root, german)).toContain('Eben deshalb.');
	});

	test('the same file twice changes nothing the second time', async () => {
		const root = shop();
		const file = translated(await exported(root, 'de'), louder);
		await imported(root, file);
		const before = filesIn(root);
		expect(await imported(root, file)).toMatchObject({ problems: [], json: { units: 0 } });
		expect(filesIn(root)).toEqual(before);
	});
});

describe('interface strings', () => {
	test('come into the file of the locale, and what stands there stays as it is', async () => {
		const root = shop({
			'locales/cs.json':
				'{\n  "name": "Čeština",\n  "strings": {\n    "header.search":"Hledat"\n  },\n  "digits": "latn"\n}\n',
		});
		const file = await exported(root, 'cs');
		expect(file).not.toContain('id="header.search.');
		await imported(
			root,
			translated(file, (text) => `${text}!`),
		);
		const text = read(root, 'locales/cs.json');
		expect(text).toMatch(
			/^\{\n {2}"name": "Čeština",\n {2}"strings": \{\n {4}"header\.search":"Hledat",\n {4}"site\.title": /,
		);
		expect(text).toMatch(/\n {2}\},\n {2}"digits": "latn"\n\}\n$/);
		expect(JSON.parse(text).strings['search.results']).toBe(
			'{count, plural, one {# result!} few {# results!} other {# results!}}',
		);
		expect(errorsIn(root)).toEqual([]);
		expect(await runExport(root, 'cs', { all: true })).toMatchObject({ json: { toDo: 0 } });
	});

	test("a machine's do not replace a person's", async () => {
		const root = shop({
			'locales/cs.json': '{ "name": "Čeština", "strings": { "header.search": "Hledat" } }',
		});
		const file = (await exported(root, 'cs', { all: true })).replace(
			/state="translated">(\n<source>Search<\/source>\n)<target>Hledat/,
			'state="initial">$1<target>Vyhledat',
		);
		const result = await imported(root, file);
		expect(result.problems).toEqual([expect.stringContaining('“Hledat”')]);
		await imported(root, file, { 'replace-human': true });
		expect(JSON.parse(read(root, 'locales/cs.json')).strings['header.search']).toBe('Vyhledat');
	});
});

test('an entry that would be wrong as a whole is left as it is, with why', async () => {
	const root = shop();
	const file = translated(await exported(root, 'de'), louder).replace(
		'Free.!',
		'import x from "y"',
	);
	const result = await imported(root, file);
	expect(result.problems.join('\n')).toContain('content/de/faq/b.mdx:6:1: error: ');
	expect(Object.keys(filesIn(root))).not.toContain('content/de/faq/b.mdx');
	expect(Object.keys(filesIn(root))).toContain(german);
});

test('a file with work that was not imported is not written over', async () => {
	const root = writeKnowledgeBase({});
	const place = { root: shop(), path: `${root}/de.xlf` };
	const { readFileSync, writeFileSync } = await import('node:fs');
	await runExport(place.root, 'de', { out: place.path });
	await runExport(place.root, 'de', { out: place.path });
	const text = translated(readFileSync(place.path, 'utf8'), louder);
	writeFileSync(place.path, text);
	expect(await runExport(place.root, 'de', { out: place.path })).toMatchObject({
		refusal: `${place.path} holds translations that have not been imported.`,
	});
	await imported(place.root, text);
	expect(await runExport(place.root, 'de', { out: place.path, all: true })).toMatchObject({
		json: { toDo: 0 },
	});
});
