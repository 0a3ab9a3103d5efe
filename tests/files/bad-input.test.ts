import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { complaintsAt, complaintsOf } from '../support/complaints.ts';
import { article, type Files, sound, writeKnowledgeBase } from '../support/knowledge-base.ts';

/** A knowledge base with a file of every kind. */
const complete: Files = {
	...sound,
	'content/site.yaml': 'name: Shop\nsourceLocale: en\n',
	'content/facts.yaml': 'returns.window: { type: duration, value: 30, unit: day }\n',
	'content/markets.yaml': 'DE: { currency: EUR, timeZone: Europe/Berlin, languages: [de] }\n',
	'content/glossary.yaml': 'keep: [Shop]\n',
	'content/en/site.yaml': 'tagline: Help\n',
	'content/de/topics.yaml': 'orders: Bestellungen\n',
	'content/de/announcements.yaml': '- text: Streik\n',
	'content/de/faq/a.mdx': article({
		title: '"Ä {returns.window}"',
		description: 'Ö.',
		source: '5f53',
	}),
	'locales/de.json': '{ "name": "Deutsch" }',
	'public/box.svg': '<svg/>',
};

/** Files of ours that hold text: everything but what `public/` serves. */
const texts = Object.keys(complete).filter((file) => !file.startsWith('public/'));

/** What is done to a file, and what is said of it: of the file itself, and of nothing else. */
const damages: [damage: string, harm: (path: string) => void, said: string][] = [
	[
		'is empty',
		(path) => writeFileSync(path, ''),
		'1:1: error: This file is empty.\n  hint: Write its content, or remove the file.',
	],
	['is binary', (path) => writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1])), '1:'],
	[
		'is a text with a zero in it',
		(path) => writeFileSync(path, 'ab\nc\0d'),
		'2:2: error: This is not a text file.\n  hint: Remove it, or save it as UTF-8 text.',
	],
	[
		'has 10 MB',
		(path) => truncateSync(path, 10 * 1024 * 1024),
		'1:1: error: This file is too large: 10.0 MB.\n  hint: A file of the knowledge base holds at most 1 MB of text.',
	],
	[
		'is saved as Latin-1',
		(path) => writeFileSync(path, Buffer.from('# ok\n# Größe', 'latin1')),
		'2:5: error: From here on this file is not UTF-8.\n  hint: Save it as UTF-8: another encoding garbles letters.',
	],
	[
		'is saved as UTF-16',
		(path) => writeFileSync(path, Buffer.from('\ufeffname: x', 'utf16le')),
		'1:1: error: This file is saved as UTF-16.\n  hint: Save it as UTF-8.',
	],
	[
		'is a link out of the tree',
		(path) => replace(path, () => symlinkSync('/etc/hostname', path)),
		'1:1: error: This is a link to a place outside the knowledge base.\n  hint: Copy the file here instead.',
	],
	[
		'is a link to nothing',
		(path) => replace(path, () => symlinkSync('nowhere', path)),
		'1:1: error: This is a link to a file that does not exist.\n  hint: Remove the link.',
	],
	[
		'is a link to itself',
		(path) => replace(path, () => symlinkSync(basename(path), path)),
		'1:1: error: This is a link to a file that does not exist.\n  hint: Remove the link.',
	],
	[
		'is a link to a folder',
		(path) => replace(path, () => symlinkSync(dirname(path), path)),
		'1:1: error: This is a link to a folder.\n  hint: Links to folders are not followed: move the folder here.',
	],
	[
		'is a folder',
		(path) => replace(path, () => mkdirSync(path)),
		'1:1: error: This is a folder with the name of a file.\n  hint: Rename the folder, or put the file in its place.',
	],
];

describe.each(texts)('%s', (file) => {
	test.each(damages)(
		'%s: the check says so at its place, and blames nothing else',
		(_, harm, said) => {
			const root = writeKnowledgeBase(complete);
			harm(join(root, file));
			const errors = complaintsAt(root).filter((line) => line.includes(': error: '));
			expect(errors.map((line) => line.slice(0, file.length + 1 + said.length))).toEqual([
				`${file}:${said}`,
			]);
		},
	);

	test.skipIf(process.getuid?.() === 0)('cannot be read: the check says so', () => {
		const root = writeKnowledgeBase(complete);
		chmodSync(join(root, file), 0);
		expect(complaintsAt(root).filter((line) => line.includes(': error: '))).toEqual([
			`${file}:1:1: error: This file cannot be read.\n  hint: Check its permissions.`,
		]);
	});

	test('cut off anywhere, it never breaks the check, and every problem has a place', () => {
		const root = writeKnowledgeBase(complete);
		const whole = String(complete[file]);
		for (const part of [0.1, 0.3, 0.5, 0.7, 0.9, 1]) {
			writeFileSync(join(root, file), whole.slice(0, Math.round(part * whole.length) - 1));
			for (const line of complaintsAt(root)) expect(line).toMatch(oneProblem);
		}
	});
});

const oneProblem =
	/^(content|locales)\/[^:]+:\d+:\d+: (error|warning|note): [^\n]+(\n  hint: [^\n]+)?$/;

function replace(path: string, write: () => void): void {
	rmSync(path);
	write();
}

test.each<[string, Files, string[]]>([
	[
		'a name with a blank',
		{ 'content/en/faq/my order.mdx': 'x' },
		[
			'content/en/faq/my order.mdx:1:1: error: The file name `my order.mdx` is not written in small letters a to z, digits and hyphens.\n  hint: Rename it to `my-order.mdx`. A translation takes the name of its source.',
		],
	],
	[
		'a name with two dots',
		{ 'content/en/faq/..a.mdx': 'x', 'content/en/faq/a..b.mdx': 'x' },
		[
			'content/en/faq/a..b.mdx:1:1: error: The file name `a..b.mdx` is not written in small letters a to z, digits and hyphens.\n  hint: Rename it to `a-b.mdx`. A translation takes the name of its source.',
		],
	],
	[
		'names in letters of other scripts',
		{ 'content/en/faq/größe.mdx': 'x', 'content/en/faq/वापसी.mdx': 'x' },
		[
			'content/en/faq/größe.mdx:1:1: error: The file name `größe.mdx` is not written in small letters a to z, digits and hyphens.\n  hint: Rename it. A translation takes the name of its source; its address may be in any script: `slug:`.',
			'content/en/faq/वापसी.mdx:1:1: error: The file name `वापसी.mdx` is not written in small letters a to z, digits and hyphens.\n  hint: Rename it. A translation takes the name of its source; its address may be in any script: `slug:`.',
		],
	],
	[
		'two names that differ in capitals alone',
		{ 'content/en/faq/A.mdx': 'x' },
		[
			'content/en/faq/A.mdx:1:1: error: The file name `A.mdx` is not written in small letters a to z, digits and hyphens.\n  hint: Rename it to `a.mdx`. A translation takes the name of its source.',
			'content/en/faq/a.mdx:1:1: error: `a.mdx` and `A.mdx` differ only in capitals or in the coding of a letter.\n  hint: Many computers take them for one file: rename or remove one.',
		],
	],
	[
		'names that Windows has for devices',
		{
			'content/en/faq/nul.mdx': article({ title: 'T', description: 'D.', topic: 'orders' }),
			'public/AUX.svg': '<svg/>',
		},
		[
			'content/en/faq/nul.mdx:1:1: warning: Windows cannot hold a file of this name: `nul` is a device there.\n  hint: Give it another name; of an article, with `npm run rename`.',
			'public/AUX.svg:1:1: warning: Windows cannot hold a file of this name: `AUX` is a device there.\n  hint: Give it another name; of an article, with `npm run rename`.',
		],
	],
	[
		'files that belong elsewhere',
		{
			'content/en/faq/box.png': 'x',
			'content/en/faqs/a.mdx': 'x',
			'content/en/faq/deep/a.mdx': 'x',
			'content/en/notes.txt': 'x',
			'content/fact.yaml': 'x',
			'locales/en.yaml': 'x',
		},
		[
			'content/en/faq/box.png:1:1: error: `box.png` is not an article.\n  hint: Articles end in `.mdx`; pictures belong in `public/`.',
			'content/en/faq/deep/a.mdx:1:1: error: Articles lie in their collection, not in folders below it.\n  hint: Move it to `faq/`.',
			'content/en/faqs/a.mdx:1:1: error: There is no collection `faqs`.\n  hint: Did you mean `faq`?',
			'content/en/notes.txt:1:1: error: `notes.txt` does not belong here.\n  hint: `content/en/` holds site.yaml, topics.yaml, synonyms.yaml, announcements.yaml and the folders faq, policies, tutorials.',
			'content/fact.yaml:1:1: error: `fact.yaml` does not belong here.\n  hint: Did you mean `facts.yaml`?',
			'locales/en.yaml:1:1: error: Only `<locale>.json` files belong in `locales/`.\n  hint: Remove this file, or rename it.',
		],
	],
	[
		'a file in the place of a folder',
		{ public: 'x' },
		['public:1:1: error: `public` is a file where a folder belongs.\n  hint: Rename or remove it.'],
	],
	[
		'brackets that nest without end',
		{ 'content/glossary.yaml': `x: ${'['.repeat(5000)}`, 'locales/de.json': '['.repeat(5000) },
		[
			expect.stringMatching(
				/^content\/glossary\.yaml:1:\d+: error: Brackets or lists nest too deeply here\./,
			),
			expect.stringMatching(
				/^locales\/de\.json:1:\d+: error: This is not valid JSON from here on\./,
			),
		],
	],
])('%s: the check says what it is', (_, files, said) => {
	expect(complaintsOf(files)).toEqual(said);
});

test('a KB_ROOT that names no folder is told, and not what is missing in it', () => {
	const root = writeKnowledgeBase(sound);
	expect(complaintsAt(join(root, 'shop'))).toEqual([
		`content/site.yaml:1:1: error: There is no folder \`${join(root, 'shop')}\`.\n  hint: KB_ROOT names it: correct the path.`,
	]);
});

test('a KB_ROOT that names content/ itself is told', () => {
	const content = join(writeKnowledgeBase(sound), 'content');
	expect(complaintsAt(content)).toEqual([
		`content/site.yaml:1:1: error: There is no folder \`content\` in \`${content}\`.\n  hint: KB_ROOT names the folder that holds \`content/\`, not \`content/\` itself.`,
	]);
});

test('names that begin with a dot are nobody’s business', () => {
	expect(complaintsOf({ 'content/.DS_Store': 'x', 'content/en/faq/.a.mdx.swp': 'x' })).toEqual([]);
});

test('files that operating systems and editors leave behind are nobody’s business', () => {
	const systems = [
		'Thumbs.db',
		'ehthumbs.db',
		'desktop.ini',
		'Desktop.ini',
		'Icon\r',
		'__MACOSX/a',
	];
	const left = [...systems, 'a.mdx~', 'site.yaml~', '#a.mdx#'];
	const folders = ['content', 'content/en', 'content/en/faq', 'locales', 'public'];
	const files = folders.flatMap((folder) => left.map((name) => [`${folder}/${name}`, 'x']));
	expect(complaintsOf(Object.fromEntries(files))).toEqual([]);
});

test('a link in public/ cannot carry a file from elsewhere into the site', () => {
	const root = writeKnowledgeBase(complete);
	symlinkSync('/etc/hostname', join(root, 'public/name.txt'));
	expect(complaintsAt(root)).toEqual([
		'public/name.txt:1:1: error: This is a link to a place outside the knowledge base.\n  hint: Copy the file here instead.',
	]);
});

test('a link to a file of the knowledge base is as good as the file', () => {
	const root = writeKnowledgeBase(complete);
	symlinkSync('../../de/../en/faq/a.mdx', join(root, 'content/en/faq/b.mdx'));
	symlinkSync('a.mdx', join(root, 'content/en/faq/c.mdx'));
	const errors = complaintsAt(root).filter((line) => line.includes('content/en/faq/c.mdx'));
	expect(errors).toEqual([]);
});

test('a thousand mistakes in one file are told in a moment', () => {
	const lines = Array.from({ length: 1000 }, (_, index) => `Topic ${index}: x\n`);
	expect(complaintsOf({ 'content/en/topics.yaml': lines.join('') })).toHaveLength(1000);
});
