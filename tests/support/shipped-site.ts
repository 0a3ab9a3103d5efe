import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build, forget } from './build.ts';
import { temporaryFolder } from './temporary-folder.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** A copy of the shipped knowledge base, and the site that was built from it. */
		shipped: { root: string; out: string };
	}
}

/** Builds the shipped knowledge base once: a copy, so that a build beside the tests is not disturbed. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
	const folder = temporaryFolder();
	const root = join(folder, 'knowledge-base');
	const out = join(folder, 'dist');
	for (const part of ['content', 'locales', 'public']) {
		await cp(part, join(root, part), { recursive: true });
	}
	const variables = { KB_ROOT: root, KB_OUT: out };
	await build(variables);
	provide('shipped', { root, out });
	return async () => {
		await forget(variables);
		await rm(folder, { recursive: true, force: true });
	};
}
