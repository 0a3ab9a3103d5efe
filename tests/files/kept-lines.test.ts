import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openKeptLines } from '../../src/files/kept-lines.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'jawab-kept-'));

test('what is kept of a file is there the next time, until the file changes', () => {
	const path = join(folder(), 'en/faq.tsv');
	const first = openKeptLines<string>(path);
	expect(first.keep('a.mdx', 'one', 'What it says')).toBe('What it says');
	first.close();
	const { get } = openKeptLines<string>(path);
	expect(get('a.mdx', 'one')).toBe('What it says');
	expect(get('a.mdx', 'two')).toBeUndefined();
	expect(get('b.mdx', 'one')).toBeUndefined();
});

test('what nobody asks for any more is forgotten', () => {
	const path = join(folder(), 'faq.tsv');
	const first = openKeptLines<string>(path);
	for (const file of ['a.mdx', 'b.mdx']) first.keep(file, 'one', file);
	first.close();
	const second = openKeptLines<string>(path);
	second.get('b.mdx', 'one');
	second.close();
	const { get } = openKeptLines<string>(path);
	expect([get('a.mdx', 'one'), get('b.mdx', 'one')]).toEqual([undefined, 'b.mdx']);
});

test('a damaged line keeps nothing, and the others what they did', () => {
	const path = join(folder(), 'faq.tsv');
	writeFileSync(path, 'a.mdx\tone\t"cut o\nb.mdx\tone\t"whole"\nc.mdx');
	const { get } = openKeptLines<string>(path);
	const kept = ['a.mdx', 'b.mdx', 'c.mdx'].map((file) => get(file, 'one'));
	expect(kept).toEqual([undefined, 'whole', undefined]);
});

test('where nothing can be written, nothing is kept, and no command fails for it', () => {
	const top = folder();
	writeFileSync(join(top, 'en'), 'A file where a folder would have to be.');
	const lines = openKeptLines<string>(join(top, 'en/faq.tsv'));
	lines.keep('a.mdx', 'one', 'What it says');
	expect(() => lines.close()).not.toThrow();
	expect(readdirSync(top)).toEqual(['en']);
});
