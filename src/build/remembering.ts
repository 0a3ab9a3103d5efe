import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Runs a build that keeps in `folder` what it will remember the next time. Astro writes there while it builds:
 * what a build leaves that was ended in the middle is half new and half old, and is forgotten.
 *
 * @returns what `build` gives: nothing where it did not go well
 */
export async function remembering<T>(
	folder: string,
	build: () => Promise<T | undefined>,
): Promise<T | undefined> {
	const mark = join(folder, 'unfinished');
	if (await exists(mark)) await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	await writeFile(mark, '');
	const built = await build();
	if (built !== undefined) await rm(mark);
	return built;
}

async function exists(path: string): Promise<boolean> {
	return stat(path).then(
		() => true,
		() => false,
	);
}
