import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, forget } from '../support/build.ts';
import { before, steps } from '../support/changing.ts';
import { writeFiles } from '../support/knowledge-base.ts';
import { filesIn } from '../support/site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const out = join(folder, 'site');
const root = join(folder, 'kb');
const variables = { KB_ROOT: root, KB_OUT: out };

beforeAll(async () => {
	writeFiles(root, before);
	await build(variables);
});

afterAll(async () => {
	await forget(variables);
	rmSync(folder, { recursive: true, force: true });
});

test.each(Object.entries(steps))(
	'when %s, a build that remembers the last one makes the same site as one that does not',
	async (_, { write, remove = [] }) => {
		const last = filesIn(out);
		writeFiles(root, write);
		for (const file of remove) rmSync(join(root, file));
		await build(variables);
		const warm = filesIn(out);
		await forget(variables);
		await build(variables);
		const cold = filesIn(out);
		expect([...warm.keys()]).toEqual([...cold.keys()]);
		expect(differing(warm, cold)).toEqual([]);
		expect(differing(last, cold)).not.toEqual([]);
	},
);

function differing(some: Map<string, Buffer>, others: Map<string, Buffer>): string[] {
	return [...others.keys()].filter(
		(file) => !others.get(file)?.equals(some.get(file) ?? new Uint8Array()),
	);
}
