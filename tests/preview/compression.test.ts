import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCompressor } from '../../src/preview/compression.ts';

let directory: string;

beforeAll(async () => {
	directory = await mkdtemp(join(tmpdir(), 'jawab-preview-'));
	for (const name of ['a', 'b']) await writeFile(join(directory, name), name.repeat(1000));
});

afterAll(() => rm(directory, { recursive: true }));

const file = (name: string) => ({ path: join(directory, name), size: 1000, stamp: '1' });

test('a file is compressed once, even for two browsers that ask at the same time', async () => {
	const compress = createCompressor();
	const [first, second] = await Promise.all([compress(file('a'), 'br'), compress(file('a'), 'br')]);
	expect(second).toBe(first);
	expect(await compress(file('a'), 'br')).toBe(first);
	expect(await compress(file('a'), 'gzip')).not.toBe(first);
});

test('a file that has changed is compressed again', async () => {
	const compress = createCompressor();
	const first = await compress(file('a'), 'br');
	expect(await compress({ ...file('a'), stamp: '2' }, 'br')).not.toBe(first);
});

test('beyond the limit the file that was asked for longest ago is dropped', async () => {
	const one = (await createCompressor()(file('a'), 'gzip')).length;
	const compress = createCompressor(one * 2);
	const a = await compress(file('a'), 'gzip');
	const b = await compress(file('b'), 'gzip');
	expect(await compress(file('a'), 'gzip')).toBe(a);
	await compress({ ...file('a'), stamp: '2' }, 'gzip');
	expect(await compress(file('a'), 'gzip')).toBe(a);
	expect(await compress(file('b'), 'gzip')).not.toBe(b);
});

test('a file that cannot be read is tried again', async () => {
	const compress = createCompressor();
	await expect(compress(file('c'), 'br')).rejects.toThrow('ENOENT');
	await writeFile(join(directory, 'c'), 'c');
	expect((await compress(file('c'), 'br')).length).toBeGreaterThan(0);
});
