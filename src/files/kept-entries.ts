import { join } from 'node:path';
import type { Entry } from '../catalog/entry.ts';
import { splitFrontMatter } from '../mdx/front-matter.ts';
import type { Outline } from '../mdx/outline.ts';
import type { Parsed } from '../problems/parsed.ts';
import type { Problem } from '../problems/problem.ts';
import { parseYaml } from '../problems/yaml.ts';
import { entriesFolder } from './cache.ts';
import type { Environment } from './environment.ts';
import { type KeptLines, openKeptLines } from './kept-lines.ts';
import { entryDigest } from './pipeline-version.ts';
import { type EntryPlace, readEntry } from './read-entry.ts';
import { type FoundFile, readText, type SourceFile } from './walk.ts';

/** Reads entries: a file that has not changed since it was last read is not parsed again. */
export interface EntryReader {
	/** In the order of folders: what is kept of one folder is held at a time. */
	read: (source: SourceFile, place: EntryPlace, path: string) => ReadResult;
	/** After the last one, or before a long pause: nothing is held in memory then. */
	close: () => void;
}

type ReadResult = Pick<ReturnType<typeof readEntry>, 'readable' | 'problems'>;

/** For all entries of the knowledge base: what is not read is no longer kept. */
export function openEntryReader(environment: Environment, sourceLocale: string): EntryReader {
	const digestOf = entryDigest(environment, sourceLocale);
	let open: { path: string; lines: KeptLines<Kept> } | undefined;
	const linesOf = (path: string) => {
		if (open?.path === path) return open.lines;
		open?.lines.close();
		open = { path, lines: openKeptLines(path) };
		return open.lines;
	};
	return {
		read(source, place, path) {
			const { get, keep } = linesOf(pathOf(environment, place));
			const digest = digestOf(source.text);
			const kept =
				get(source.file, digest) ??
				keep(source.file, digest, toKept(readEntry(source, place, sourceLocale)));
			return revive(kept, { file: source.file, path });
		},
		close() {
			open?.lines.close();
			open = undefined;
		},
	};
}

/** A file that Astro's store names. */
export interface StoredFile {
	place: EntryPlace;
	file: string;
	digest: string | undefined;
}

/**
 * What the files say: as it is kept, or else read anew. A build has stopped at what is wrong; while a writer
 * writes, a file with a mistake in it keeps its page.
 */
export function storedEntries(
	environment: Environment,
	sourceLocale: string,
	files: readonly StoredFile[],
): Entry[] {
	const folders = Map.groupBy(files, ({ place }) => pathOf(environment, place));
	return [...folders].flatMap(([path, inside]) => {
		const { get } = openKeptLines<Kept>(path);
		return inside.flatMap(({ file, place, digest }) => {
			const kept = digest === undefined ? undefined : get(file, digest);
			if (kept?.entry) return kept.entry;
			const source = readText({ file, path: join(environment.root, file) });
			const read = (text: string) => readEntry({ file, text }, place, sourceLocale).readable?.entry;
			return ('text' in source && read(source.text)) || (read(untitled) ?? []);
		});
	});
}

/** Stands for a file that is so wrong that nothing can be made of it. */
const untitled = '---\n{}\n---\n';

/** One file for all entries of a locale in a collection. */
function pathOf(environment: Environment, { locale, collection }: EntryPlace): string {
	return join(entriesFolder(environment), locale, `${collection}.tsv`);
}

/** What is kept of a file: all that reading it has shown, but for the places in its front matter. */
interface Kept {
	entry?: Entry;
	outline?: Outline;
	/** What the front matter says. */
	said?: unknown;
	problems: Problem[];
}

function toKept({ readable, problems }: ReadResult): Kept {
	if (!readable) return { problems };
	const { entry, outline, frontMatter } = readable;
	return { entry, outline, said: frontMatter.value, problems };
}

function revive({ entry, outline, said, problems }: Kept, found: FoundFile): ReadResult {
	const readable = entry && outline && { entry, outline, frontMatter: withPlaces(said, found) };
	return { readable, problems };
}

/** The front matter of a file. Its text is read again when somebody asks for a place in it, which is rare. */
function withPlaces(value: unknown, found: FoundFile): Parsed {
	return {
		file: found.file,
		value,
		problems: [],
		locate(path, part) {
			const source = readText(found);
			const { frontMatter } = splitFrontMatter('text' in source ? source.text : '');
			if (!frontMatter) return { line: 1, column: 1 };
			return parseYaml(found.file, frontMatter.text, frontMatter.line).locate(path, part);
		},
	};
}
