import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IndexTask } from './indexers.ts';
import type { SearchIndexReport } from './search-index.ts';

/**
 * Writes the search index of a locale. That of the last build, which stands in its site, is taken where it was
 * made from the same.
 *
 * @param digest of all that the index is made from
 * @returns what went wrong
 */
export type WriteIndex = (task: IndexTask, digest: string) => Promise<string[]>;

interface Last {
	/** Where is noted from what each index was made. */
	folder: string;
	/** The last site. */
	out: string;
	/** Of the code that makes indexes. */
	version: string;
}

/** @param make makes an index where none is kept */
export function keepingIndexes(
	{ folder, out, version }: Last,
	make: (task: IndexTask) => Promise<SearchIndexReport>,
): WriteIndex {
	return async (task, digest) => {
		const { locale, directory } = task;
		const file = join(folder, `${locale}.json`);
		const last = join(out, locale, 'pagefind');
		if (read(file) === note(version + digest, last) && take(last, directory)) return [];
		const { errors } = await make(task);
		if (errors.length > 0) return errors;
		mkdirSync(folder, { recursive: true });
		writeFileSync(file, note(version + digest, directory));
		return [];
	};
}

function take(last: string, directory: string): boolean {
	try {
		linkAll(last, directory);
		return true;
	} catch {
		// Another disk, or a host's folder that takes no links.
		rmSync(directory, { recursive: true, force: true });
		return false;
	}
}

/** Of what an index is made: the article in each page, since the rest may change, and what is said of it. */
export function startDigest(task: IndexTask): { add: (html: string) => void; value: () => string } {
	const hash = createHash('sha1').update(JSON.stringify(task));
	return {
		add: (html) =>
			hash.update(html.slice(html.indexOf('<article'), html.lastIndexOf('</article>'))),
		value: () => hash.digest('hex'),
	};
}

/** The entry of an index names its other files by their content. */
function note(digest: string, directory: string): string {
	return JSON.stringify([digest, read(join(directory, 'pagefind-entry.json'))]);
}

function linkAll(from: string, to: string): void {
	for (const item of readdirSync(from, { recursive: true, withFileTypes: true })) {
		if (!item.isFile()) continue;
		const path = join(item.parentPath, item.name).slice(from.length);
		try {
			linkSync(join(from, path), join(to, path));
		} catch {
			mkdirSync(dirname(join(to, path)), { recursive: true });
			linkSync(join(from, path), join(to, path));
		}
	}
}

function read(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
}
