import { cp, mkdir, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What every site of ours holds, and hardly any other folder does. */
const marks = ['_headers', '_redirects', '404.html'];

/**
 * Why a folder may not be replaced by the site: it holds something else, or lies in one of the folders
 * that the site is made from.
 */
export async function refusal(
	out: string,
	{ kept, inputs }: { kept: readonly string[]; inputs: readonly string[] },
): Promise<string | undefined> {
	if ([...kept, ...inputs].some((folder) => isWithin(folder, out))) {
		return `The site would replace ${out}, which holds what it is made from.`;
	}
	const input = inputs.find((folder) => isWithin(out, folder));
	if (input) return `The site would lie in ${input}, from which it is made.`;
	if (await isFile(out)) return `${out} is a file, and the site is a folder.`;
	const names = await namesIn(out);
	if (names.length === 0 || marks.every((mark) => names.includes(mark))) return undefined;
	return `${out} holds files, and none of our sites.`;
}

/**
 * Puts a complete site in the place of the last one. The last one stays until the new one lies beside it;
 * between the two renames there is none for a moment, which `recover` mends after a crash.
 */
export async function publish(staging: string, place: string): Promise<void> {
	const out = await realPlaceOf(place);
	const { next, last } = neighbours(out);
	await rm(next, { recursive: true, force: true });
	await rm(last, { recursive: true, force: true });
	await mkdir(dirname(out), { recursive: true });
	await move(staging, next);
	if ((await namesIn(out)).length > 0) await rename(out, last);
	else await rm(out, { recursive: true, force: true });
	await rename(next, out);
	await rm(last, { recursive: true, force: true });
}

/** Brings the last site back if a build was ended in the moment when there was none. */
export async function recover(place: string): Promise<void> {
	const out = await realPlaceOf(place);
	const { last } = neighbours(out);
	if ((await namesIn(out)).length > 0 || (await namesIn(last)).length === 0) return;
	await rm(out, { recursive: true, force: true });
	await rename(last, out);
}

function neighbours(out: string): { next: string; last: string } {
	const name = basename(out);
	return { next: join(dirname(out), `.${name}.next`), last: join(dirname(out), `.${name}.last`) };
}

/** Also to another disk. */
async function move(from: string, to: string): Promise<void> {
	try {
		await rename(from, to);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
		await cp(from, to, { recursive: true });
		await rm(from, { recursive: true });
	}
}

function isWithin(path: string, folder: string): boolean {
	return `${path}/`.startsWith(`${folder}/`);
}

async function isFile(path: string): Promise<boolean> {
	const found = await stat(path).catch(() => undefined);
	return found !== undefined && !found.isDirectory();
}

/** A link to a folder stays one: the site goes where it leads. */
async function realPlaceOf(out: string): Promise<string> {
	return realpath(out).catch(() => out);
}

async function namesIn(folder: string): Promise<string[]> {
	return readdir(folder).catch(() => []);
}
