import { createRequire } from 'node:module';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeKnowledgeBase } from '../support/knowledge-base.ts';
import type { ReadPiece } from '../../src/xliff/delivered.ts';
import { readXliff } from '../../src/xliff/read.ts';
import { exported } from './desk.ts';
import { shop } from './shop.ts';

/*
 * Another implementation of XLIFF 2: the package `xliff`. It has no types; what is used of it stands here.
 */
type Content = string | Inline | (string | Inline)[];
type Inline = Record<string, { id: string; contents?: Content }>;
interface Read {
	resources: Record<string, Record<string, { source: Content; target?: Content }>>;
}
const { xliff2js } = createRequire(import.meta.url)('xliff') as {
	xliff2js: (text: string) => Promise<Read>;
};

test.each([
	['a small shop', () => shop(), 'de', 15],
	['all that ships', shipped, 'hi', 800],
])('the package reads the same texts and placeholders of %s', async (_, make, locale, least) => {
	const text = await exported(make(), locale, { all: true });
	const { resources } = await xliff2js(text);
	const theirs = Object.entries(resources).flatMap(([file, units]) =>
		Object.entries(units).map(([id, { source, target }]) => [
			`${file} ${id}`,
			closeUp(flat(source)),
			target === undefined ? undefined : closeUp(flat(target)),
		]),
	);
	expect(theirs.length).toBeGreaterThanOrEqual(least);
	expect(theirs).toEqual(ours(text));
});

function ours(text: string): unknown[] {
	const read = readXliff(text);
	if ('message' in read) throw new Error(read.message);
	return read.parts.flatMap(({ original, units }) => {
		const file = original
			.replace(/^content\/(?:en\/)?|^locales\/en\.json$/g, '')
			.replace(/\.(mdx|yaml)$/, '');
		const name = file === '' ? 'strings' : file.replace('/', '.');
		return units.map(({ id, source, target }) => [
			`${name} ${id}`,
			closeUp(source.map(shown).join('')),
			target && closeUp(target.map(shown).join('')),
		]);
	});
}

/** The package loses blanks where nothing else stands between two placeholders. */
function closeUp(text: string): string {
	return text.replace(/(\[\d+[\]>]|<\d+\]) +(?=\[\d|<\d)/g, '$1');
}

function shown(piece: ReadPiece): string {
	if (typeof piece === 'string') return piece;
	return { whole: `[${piece.id}]`, open: `[${piece.id}>`, close: `<${piece.id}]` }[piece.part];
}

function flat(content: Content): string {
	if (typeof content === 'string') return content;
	if (Array.isArray(content)) return content.map(flat).join('');
	return Object.values(content)
		.map(({ id, contents }) =>
			contents === undefined ? `[${id}]` : `[${id}>${flat(contents)}<${id}]`,
		)
		.join('');
}

function shipped(): string {
	const root = writeKnowledgeBase({});
	for (const folder of ['content', 'locales', 'public']) {
		cpSync(folder, join(root, folder), { recursive: true });
	}
	return root;
}
