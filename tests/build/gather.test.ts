import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { gather } from '../../src/build/gather.ts';

test('what happens in quick succession is done as one, and what comes later by itself', async () => {
	const done: string[][] = [];
	const happen = gather<string>((files) => done.push([...files]));
	for (const file of ['a.mdx', 'b.mdx', 'a.mdx']) happen(file);
	expect(done).toEqual([]);
	await setTimeout(300);
	happen('c.mdx');
	await setTimeout(300);
	expect(done).toEqual([['a.mdx', 'b.mdx'], ['c.mdx']]);
});
