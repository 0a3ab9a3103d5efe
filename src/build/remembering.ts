import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Runs a build that keeps in `folder` what it will remember the next time. Astro writes there while it builds:
 * what a build leaves that was ended in the middle is half new and half old.
 *
 * @returns what `build` gives: nothing where it did not go well
 */
export async function remembering<T>(
	folder: string,
	build: () => Promise<T | undefined>,
): Promise<T | undefined> {
	const mark = markIn(folder);
	await mkdir(folder, { recursive: true });
	await writeFile(mark, '');
	const built = await build();
	if (built !== undefined) await rm(mark);
	return built;
}

/** To be called before anything reads what is remembered in `folder`. */
export async function forgetUnfinished(folder: string): Promise<void> {
	if (existsSync(markIn(folder))) await rm(folder, { recursive: true, force: true });
}

function markIn(folder: string): string {
	return join(folder, 'unfinished');
}
