import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { gather } from '../../src/build/gather.ts';

test('what happens in quick succession is done as one, and what comes later by itself', async () => {
	const acts: string[][] = [];
	const { happen } = gather<string>((files) => acts.push([...files]));
	for (const file of ['a.mdx', 'b.mdx', 'a.mdx']) happen(file);
	expect(acts).toEqual([]);
	await setTimeout(300);
	happen('c.mdx');
	await setTimeout(300);
	expect(acts).toEqual([['a.mdx', 'b.mdx'], ['c.mdx']]);
});

test('whoever waits finds done what had happened, and waits for nothing else', async () => {
	const acts: string[] = [];
	const { happen, done } = gather<string>((files) => acts.push(...files));
	await done();
	happen('a.mdx');
	await done();
	expect(acts).toEqual(['a.mdx']);
	happen('b.mdx');
	expect(acts).toEqual(['a.mdx']);
	await done();
	expect(acts).toEqual(['a.mdx', 'b.mdx']);
});
