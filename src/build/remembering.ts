import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Runs a build that keeps in `folder` what it will remember the next time. Astro writes there while it builds:
 * what a build leaves that was ended in the middle is half new and half old, and is forgotten.
 *
 * @returns what `build` does: whether it went well
 */
export async function remembering(folder: string, build: () => Promise<boolean>): Promise<boolean> {
	const mark = join(folder, 'unfinished');
	if (await exists(mark)) await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	await writeFile(mark, '');
	const isWhole = await build();
	if (isWhole) await rm(mark);
	return isWhole;
}

async function exists(path: string): Promise<boolean> {
	return stat(path).then(
		() => true,
		() => false,
	);
}
