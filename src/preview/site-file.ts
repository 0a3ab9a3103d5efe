import { realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A file of the site that may be served. */
export interface SiteFile {
	path: string;
	size: number;
	/** Differs when the content may differ. */
	stamp: string;
}

/** What stands at a path: `folder` where the page is found with a `/` at the end. */
export type Found = { kind: 'file'; file: SiteFile } | { kind: 'folder' } | { kind: 'nothing' };

/**
 * Looks for the file of a path (`/en/faq/` is `en/faq/index.html`), in every spelling of its letters:
 * a name typed or unpacked on macOS may be decomposed.
 */
export async function findFile(directory: string, path: string): Promise<Found> {
	for (const spelling of new Set([path, path.normalize('NFC'), path.normalize('NFD')])) {
		const file = await fileAt(directory, spelling.replace(/\/$/, '/index.html'));
		if (file) return { kind: 'file', file };
		if (await fileAt(directory, `${spelling}/index.html`)) return { kind: 'folder' };
	}
	return { kind: 'nothing' };
}

/** The file itself, if it is one, and lies inside the directory after every link is followed. */
export async function fileAt(directory: string, path: string): Promise<SiteFile | undefined> {
	try {
		const root = await realpath(directory);
		const real = await realpath(join(root, path));
		if (!real.startsWith(root + sep) || isForHost(relative(root, real))) return undefined;
		const stats = await stat(real, { bigint: true });
		if (!stats.isFile()) return undefined;
		const stamp = `${stats.mtimeNs.toString(36)}-${stats.size.toString(36)}`;
		return { path: real, size: Number(stats.size), stamp };
	} catch {
		return undefined;
	}
}

/** The two files that are written for the host and not for readers. */
function isForHost(name: string): boolean {
	return /^_(headers|redirects)$/i.test(name);
}
