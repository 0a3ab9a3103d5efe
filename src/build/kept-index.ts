import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchablePage } from './search-index.ts';

/** The search indexes of the last build, which stand in its site, for locales in which nothing was changed. */
export interface KeptIndexes {
	/** Puts the last index of a locale in its place in the new site, if it was made from the same pages. */
	take: (locale: string, digest: string, directory: string) => boolean;
	/** After the index of a locale was made. */
	keep: (locale: string, digest: string, directory: string) => void;
}

/**
 * @param folder where is noted from what each index was made
 * @param out the last site
 * @param version of the code that makes indexes
 */
export function openKeptIndexes(folder: string, out: string, version: string): KeptIndexes {
	const noteOf = (locale: string) => join(folder, `${locale}.json`);
	return {
		take(locale, digest, directory) {
			const last = join(out, locale, 'pagefind');
			if (read(noteOf(locale)) !== note(version + digest, last)) return false;
			try {
				linkAll(last, directory);
				return true;
			} catch {
				// Another disk, or a host's folder that takes no links.
				rmSync(directory, { recursive: true, force: true });
				return false;
			}
		},
		keep(locale, digest, directory) {
			mkdirSync(folder, { recursive: true });
			writeFileSync(noteOf(locale), note(version + digest, directory));
		},
	};
}

/** Of what an index is made: the article in each page, since the rest may change, and what is said of it. */
export function digestOfIndex(pages: Iterable<SearchablePage>, around: unknown): string {
	const hash = createHash('sha1').update(JSON.stringify(around));
	for (const { path, html, keywords } of pages) {
		hash.update(path).update(JSON.stringify(keywords ?? []));
		hash.update(html.slice(html.indexOf('<article'), html.lastIndexOf('</article>')));
	}
	return hash.digest('hex');
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
