import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read, write } from '../authoring/folder.ts';
import { digestsIn } from '../../src/authoring/source-blocks.ts';
import { isMistake, readXml, type XmlNode } from '../../src/xliff/xml.ts';
import { exported, imported, runExport, targetsIn, translated } from './desk.ts';
import { english, german, shop, source } from './shop.ts';

const same = (text: string) => text;

async function translatedShop(state = 'translated'): Promise<string> {
	const root = shop();
	await imported(root, translated(await exported(root, 'de'), same, state));
	return root;
}

function commit(root: string): void {
	const git = (...args: string[]) =>
		execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
			cwd: root,
			stdio: 'ignore',
		});
	git('init', '--quiet');
	git('add', '--all');
	git('commit', '--quiet', '--message=Any');
}

describe('what is exported', () => {
	test('is nothing where nothing needs work', async () => {
		expect(await runExport(await translatedShop(), 'de')).toMatchObject({
			summary: 'There is nothing to translate into de; with --all, everything is exported.',
			json: { file: null, units: 0 },
		});
	});

	test('is what has changed, with what its translation said before', async () => {
		const root = await translatedShop();
		write(root, german, read(root, german).replace('Because', 'Weil'));
		write(root, source, english.replace('Because.', 'For **many** reasons.'));
		const modern = await exported(root, 'de');
		expect(modern.match(/<unit /g)).toHaveLength(1);
		expect(modern).toContain(
			'<mtc:match ref="#s1" origin="the translation before the source changed; its source is not known">',
		);
		expect(await runExport(root, 'de')).toMatchObject({
			remarks: [
				'note: What the source of 1 changed text said before is unknown: the knowledge base is in no git repository.',
			],
		});
		expect(modern).toContain('<target>Weil.</target></mtc:match>');
		const old = await exported(root, 'de', { xliff: '1.2' });
		expect(old).toContain(
			'<alt-trans alttranstype="previous-version"><target xml:lang="de">Weil.</target></alt-trans>',
		);
	});

	test('is what has changed with what its source said before, where git knows it', async () => {
		const root = await translatedShop();
		write(root, german, read(root, german).replace('Because', 'Weil'));
		commit(root);
		renameSync(join(root, source), join(root, 'content/en/faq/c.mdx'));
		renameSync(join(root, german), join(root, 'content/de/faq/c.mdx'));
		commit(root);
		const changed = english.replace('Because.', 'For **many** reasons.');
		write(root, 'content/en/faq/c.mdx', changed.replace('Refunds', 'All refunds'));
		const modern = await exported(root, 'de');
		expect(modern).toMatch(
			/<mtc:match[^>]* origin="the translation before the source changed"><source>Because\.<\/source>\s*<target>Weil\.<\/target><\/mtc:match>/,
		);
		const old = await exported(root, 'de', { xliff: '1.2' });
		expect(old).toContain(
			'<alt-trans alttranstype="previous-version"><source>Because.</source><target xml:lang="de">Weil.</target></alt-trans>',
		);
		expect(await runExport(root, 'de')).toMatchObject({ remarks: [] });
		expect(await imported(root, translated(modern, same))).toMatchObject({ problems: [] });
		expect(await imported(root, translated(old, same))).toMatchObject({ problems: [] });
	});

	test.each([
		['machine', 'initial', 'needs-review-translation'],
		['translated', 'translated', 'translated'],
		['reviewed', 'reviewed', 'final'],
	])('says who answers for a translation: %s', async (_, modern, old) => {
		const root = await translatedShop(modern);
		expect(await exported(root, 'de', { all: true })).toContain(
			`state="${modern}">\n<source>Because.</source>\n<target>Because.</target>`,
		);
		expect(await exported(root, 'de', { all: true, xliff: '1.2' })).toMatch(
			new RegExp(`<source>Because.</source>\n<target state="${old}"[^>]*>Because.</target>`),
		);
	});

	test('says which state of the source it was made from', async () => {
		for (const xliff of ['2.1', '1.2']) {
			expect(await exported(shop(), 'de', { xliff })).toContain(
				`jawab:source="${digestsIn(english)}"`,
			);
		}
	});

	test('tells what a text is, and the terms of the glossary', async () => {
		const root = shop({
			'content/glossary.yaml':
				'keep: [Return]\ntone: { de: Sie. }\nterms:\n  refund: { note: Money., de: [Erstattung, erstatten] }\n  return: { cs: vrácení }\n',
		});
		const text = await exported(root, 'de');
		expect(text).toContain(
			'<note>Refunds › Title of the article</note><note>Glossary: “refund” is “Erstattung” or “erstatten”: Money.</note>',
		);
		expect(text).toContain(
			'<note>Refunds › &lt;Details&gt;, summary: the line that opens it</note>',
		);
		expect(text).toContain('<note>Glossary: “Return” stays as it is.</note>');
	});

	test('shows a fact as readers of the locale will see it', async () => {
		expect(await exported(shop(), 'de')).toMatch(/<ph id="2"[^>]* disp="5 Tage" equiv="5 Tage"\/>/);
	});

	test('leaves out drafts, articles with mistakes, and originals of the locale', async () => {
		const root = shop({
			'content/en/faq/draft.mdx': '---\ntitle: Draft\ndraft: true\n---\n',
			'content/en/faq/broken.mdx': '---\ntitle: Broken\n---\n\n<Callout>\n',
			'content/de/faq/own.mdx': '---\ntitle: Eigenes\noriginal: true\n---\n',
		});
		const result = await runExport(root, 'de', { out: `${root}/de.xlf` });
		expect(result).toMatchObject({
			remarks: ['warning: content/en/faq/broken.mdx has mistakes and is left out: npm run check'],
			json: { units: 15 },
		});
	});

	test('tells of translations that are behind, and have nothing to translate', async () => {
		const root = await translatedShop();
		write(root, source, english.replace('- Choose `Return`.\n', ''));
		expect(await runExport(root, 'de')).toMatchObject({
			remarks: [
				'note: content/de/faq/a.mdx has nothing to translate, but its source says less than it did: take that out of the translation, too, then: npm run i18n -- stamp de faq/a',
			],
		});
	});

	test.each([
		[['xx'], {}, 'There is no locale `xx`.'],
		[['en'], {}, '`en` is the locale that is translated from.'],
		[['de'], { xliff: '3.0' }, 'There is no XLIFF `3.0` here.'],
	])('is refused for %j %j', async ([locale = ''], options, refusal) => {
		expect(await runExport(shop(), locale, options)).toMatchObject({ refusal });
	});
});

/* Rules of the standards that tools rely on: https://docs.oasis-open.org/xliff/ */
describe('a file keeps the rules of OASIS', () => {
	test('2.1: ids are name tokens, and unique where they must be', async () => {
		const root = read2(await everything('2.1'));
		for (const file of elements(root, 'file')) {
			expect(file.attributes['id']).toMatch(nameToken);
			expectUnique(elements(file, 'unit').map(({ attributes }) => attributes['id']));
			for (const unit of elements(file, 'unit').map(withoutMatches)) {
				expect(unit.attributes['id']).toMatch(nameToken);
				expectUnique(
					elements(unit, 'data')
						.map(({ attributes }) => attributes['id'])
						.filter(Boolean),
				);
				for (const source of elements(unit, 'source')) {
					expectUnique(inline(source).map(({ attributes }) => attributes['id']));
				}
			}
		}
		expectUnique(elements(root, 'file').map(({ attributes }) => attributes['id']));
	});

	test('2.1: every reference to original data leads to it', async () => {
		for (const unit of elements(read2(await everything('2.1')), 'unit').map(withoutMatches)) {
			const data = new Set(elements(unit, 'data').map(({ attributes }) => attributes['id']));
			const references = inline(unit).flatMap(({ attributes }) =>
				['dataRef', 'dataRefStart', 'dataRefEnd'].flatMap((name) => attributes[name] ?? []),
			);
			expect(references.filter((reference) => !data.has(reference))).toEqual([]);
		}
	});

	test('2.1: a unit holds matches, notes, original data and segments, in this order', async () => {
		for (const unit of elements(read2(await everything('2.1')), 'unit')) {
			const names = unit.children.flatMap((child) => (typeof child === 'string' ? [] : child.name));
			expect(names.join(' ')).toMatch(/^(matches )?notes( originalData)? segment$/);
		}
	});

	test('2.1: what cannot be moved cannot be copied or deleted, and one of it comes first', async () => {
		for (const source of elements(read2(await everything('2.1')), 'source')) {
			const fixed = inline(source).filter(({ attributes }) => attributes['canReorder']);
			expect(
				fixed.every(
					({ attributes }) => attributes['canCopy'] === 'no' && attributes['canDelete'] === 'no',
				),
			).toBe(true);
			const order = fixed.map(({ attributes }) => attributes['canReorder']);
			expect(order).toEqual(order.map((_, index) => (index === 0 ? 'firstNo' : 'no')));
		}
	});

	test('2.1: a sub-type has its type', async () => {
		const allowed: Record<string, string> = {
			'xlf:b': 'fmt',
			'xlf:i': 'fmt',
			'xlf:lb': 'fmt',
			'xlf:var': 'ui',
		};
		for (const { attributes } of inline(read2(await everything('2.1')))) {
			expect(['fmt', 'ui', 'quote', 'link', 'image', 'other']).toContain(attributes['type']);
			const { subType = 'jawab:x', type } = attributes;
			if (subType.startsWith('xlf:')) expect(type).toBe(allowed[subType]);
		}
	});

	test('2.1: a placeholder of a target is one of its source', async () => {
		for (const segment of elements(read2(await everything('2.1')), 'segment')) {
			const [source, target] = ['source', 'target'].map((name) => {
				return new Set(
					elements(segment, name)
						.flatMap(inline)
						.map(({ attributes }) => attributes['id']),
				);
			});
			if (target?.size) expect([...target].filter((id) => !source?.has(id))).toEqual([]);
		}
	});

	test('1.2: ids are unique, and every pair has both ends', async () => {
		const root = read2(await everything('1.2'));
		expectUnique(elements(root, 'trans-unit').map(({ attributes }) => attributes['id']));
		for (const text of [...elements(root, 'source'), ...elements(root, 'target')]) {
			const ids = (name: string) =>
				elements(text, name)
					.map(({ attributes }) => attributes['id'])
					.sort();
			expect(ids('bpt')).toEqual(ids('ept'));
		}
	});

	test('1.2: a unit holds source, target, notes and earlier translations, in this order', async () => {
		for (const unit of elements(read2(await everything('1.2')), 'trans-unit')) {
			const names = unit.children.flatMap((child) => (typeof child === 'string' ? [] : child.name));
			expect(names.join(' ')).toMatch(/^source( target)?( note)+( alt-trans)?$/);
		}
	});
});

const nameToken = /^[\w.:-]+$/;

/** A file with everything in it: strings with plurals, targets, earlier translations. */
async function everything(xliff: string): Promise<string> {
	const root = shop();
	await imported(
		root,
		translated(await exported(root, 'cs'), (text) => `${text}x`),
	);
	write(root, source, english.replace('We **always** pay', 'We *soon* pay'));
	const text = await exported(root, 'cs', { all: true, xliff });
	expect(targetsIn(text).size).toBeGreaterThan(100);
	expect(text).toMatch(/mtc:match |alt-trans/);
	return text;
}

function read2(text: string): XmlNode {
	const root = readXml(text);
	if (isMistake(root)) throw new Error(root.message);
	return root;
}

/** A match has original data of its own. */
function withoutMatches(unit: XmlNode): XmlNode {
	const isMatches = (child: XmlNode | string) =>
		typeof child === 'object' && child.name === 'matches';
	return { ...unit, children: unit.children.filter((child) => !isMatches(child)) };
}

function elements(node: XmlNode, name: string): XmlNode[] {
	return node.children.flatMap((child) => {
		if (typeof child === 'string') return [];
		return [...(child.name === name ? [child] : []), ...elements(child, name)];
	});
}

function inline(node: XmlNode): XmlNode[] {
	return ['ph', 'pc'].flatMap((name) => elements(node, name));
}

function expectUnique(values: readonly (string | undefined)[]): void {
	expect(values).toEqual([...new Set(values)]);
}
