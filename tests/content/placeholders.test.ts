import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const files = ['content', 'locales'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(mdx|ya?ml|json)$/.test(name))
		.map((name) => join(folder, name)),
);

test('nothing that ships is still to be written', () => {
	const waiting = files.filter((file) => isWaiting(readFileSync(file, 'utf8')));
	expect(files.length).toBeGreaterThan(100);
	expect(waiting).toEqual([]);
});

test.each([
	['Lorem ipsum dolor', true],
	['We refund you within TBD.', true],
	['En todo el país', false],
])('%j is still to be written: %s', (text, isLeft) => {
	expect(isWaiting(text)).toBe(isLeft);
});

function isWaiting(text: string): boolean {
	return /\b(TODO|FIXME|TBD|TBC|XXX+)\b/.test(text) || /lorem ipsum/i.test(text);
}
