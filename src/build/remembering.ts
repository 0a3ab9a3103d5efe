import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Runs a build that keeps in `folder` what it will remember the next time. Astro writes there while it builds:
 * what a build leaves that was ended in the middle is half new and half old, and is forgotten.
 */
export async function remembering(folder: string, build: () => Promise<void>): Promise<void> {
	const mark = join(folder, 'unfinished');
	if (await exists(mark)) await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	await writeFile(mark, '');
	await build();
	await rm(mark);
}

async function exists(path: string): Promise<boolean> {
	return stat(path).then(
		() => true,
		() => false,
	);
}
