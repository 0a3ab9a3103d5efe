import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IndexTask } from './index-task.ts';
import type { IndexedPage, Indexing } from './indexers.ts';

/** The search index of a locale, page by page. */
export interface IndexWriter {
	/** Once the page is written. */
	add: (page: IndexedPage, html: string) => void;
	/** After the last page: what went wrong. */
	end: () => Promise<string[]>;
}

interface Last {
	/** Where is noted from what each index was made. */
	folder: string;
	/** The last site. */
	out: string;
	/** Of the code that makes indexes. */
	version: string;
}

/**
 * Takes the index of the last build, which stands in its site, where it was made from the same. Where there is
 * one, all pages are looked at before an index is begun.
 *
 * @param begin makes an index where none is kept
 */
export function keepingIndexes(
	{ folder, out, version }: Last,
	begin: (task: IndexTask) => Indexing,
): (task: IndexTask) => IndexWriter {
	return (task) => {
		const { locale, directory } = task;
		const file = join(folder, `${locale}.json`);
		const last = join(out, locale, 'pagefind');
		const known = read(file);
		const digest = startDigest(version, task);
		const seen: IndexedPage[] = [];
		let indexing = known === undefined ? begin(task) : undefined;
		return {
			add(page, html) {
				digest.add(page, html);
				if (indexing) indexing.add(page);
				else seen.push(page);
			},
			async end() {
				const made = digest.value();
				if (!indexing && known === note(made, last) && take(last, directory)) return [];
				indexing ??= begin(task);
				for (const page of seen) indexing.add(page);
				const { errors } = await indexing.end();
				if (errors.length > 0) return errors;
				mkdirSync(folder, { recursive: true });
				writeFileSync(file, note(made, directory));
				return [];
			},
		};
	};
}

/** Of what an index is made: the article in each page, since the rest may change, and what is said of it. */
function startDigest(version: string, task: IndexTask) {
	const hash = createHash('sha1').update(JSON.stringify([version, task]));
	return {
		add(page: IndexedPage, html: string) {
			hash.update(JSON.stringify(page));
			hash.update(html.slice(html.indexOf('<article'), html.lastIndexOf('</article>')));
		},
		value: () => hash.digest('hex'),
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
