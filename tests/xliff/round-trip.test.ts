import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generateKnowledgeBase } from '../generate/generate.ts';
import { filesIn } from '../authoring/folder.ts';
import { writeKnowledgeBase, writeFiles } from '../support/knowledge-base.ts';
import { checkKnowledgeBase } from '../../src/files/check.ts';
import { environmentOf } from '../support/knowledge-base.ts';
import { exported, imported, targetsIn, translated } from './desk.ts';

const patient = { timeout: 300_000 };

/** What ships, where tests may write. */
function shipped(): string {
	const root = writeKnowledgeBase({});
	for (const folder of ['content', 'locales', 'public']) {
		cpSync(folder, join(root, folder), { recursive: true });
	}
	return root;
}

function generated(articles: number): string {
	const root = writeKnowledgeBase({});
	const files = generateKnowledgeBase({
		articles,
		locales: ['en', 'de', 'th', 'ar'],
		seed: 4,
		translated: 0.5,
	});
	writeFiles(root, Object.fromEntries([...files].map(({ path, text }) => [path, text])));
	return root;
}

const accented = (text: string) =>
	text.replace(/[aeiou]/g, (vowel) => `${vowel}\u0301`.normalize('NFC'));
const versions = [{ xliff: '2.1' }, { xliff: '1.2' }];

describe('what is exported and imported untouched changes no byte', patient, () => {
	test.each(versions)('of all that ships, in XLIFF $xliff', async (version) => {
		const root = shipped();
		const before = filesIn(root);
		for (const locale of ['de', 'hi', 'th', 'ar', 'ja']) {
			const file = await exported(root, locale, { ...version, all: true });
			expect(await imported(root, file)).toMatchObject({ problems: [], json: { units: 0 } });
		}
		expect(filesIn(root)).toEqual(before);
	});

	test('of 500 generated articles', async () => {
		const root = generated(500);
		const before = filesIn(root);
		const file = await exported(root, 'th', { all: true });
		expect(await imported(root, file)).toMatchObject({ problems: [], json: { units: 0 } });
		expect(filesIn(root)).toEqual(before);
	});
});

describe('a translation of everything comes back as it was delivered', patient, () => {
	test.each(versions)('of all that ships, in XLIFF $xliff', async (version) => {
		const root = shipped();
		for (const locale of ['ja', 'hi']) await expectBack(root, locale, version);
		expect(errorsIn(root)).toEqual([]);
	});

	test('of 500 generated articles', async () => {
		const root = generated(500);
		await expectBack(root, 'de', { xliff: '2.1' });
		expect(errorsIn(root)).toEqual([]);
	});
});

async function expectBack(root: string, locale: string, version: { xliff: string }): Promise<void> {
	const delivered = translated(await exported(root, locale, { ...version, all: true }), accented);
	const targets = [...targetsIn(delivered).values()];
	expect(targets.length).toBeGreaterThan(500);
	expect(targets).not.toContain('');
	expect(await imported(root, delivered)).toMatchObject({ problems: [] });
	const again = await exported(root, locale, { ...version, all: true });
	expect(targetsIn(again)).toEqual(targetsIn(delivered));
}

function errorsIn(root: string): string[] {
	return checkKnowledgeBase(environmentOf(root))
		.problems.filter(({ severity }) => severity === 'error')
		.map(({ file, message }) => `${file}: ${message}`);
}
