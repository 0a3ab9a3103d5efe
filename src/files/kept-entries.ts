import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entry } from '../catalog/entry.ts';
import { splitFrontMatter } from '../mdx/front-matter.ts';
import type { Outline } from '../mdx/outline.ts';
import type { Parsed } from '../problems/parsed.ts';
import type { Problem } from '../problems/problem.ts';
import { parseYaml } from '../problems/yaml.ts';
import { entriesFolder } from './cache.ts';
import { digestOf } from './digest.ts';
import type { Environment } from './environment.ts';
import { pipelineVersion } from './pipeline-version.ts';
import { type EntryPlace, readEntry } from './read-entry.ts';
import { type FoundFile, readText, type SourceFile } from './walk.ts';

/** Reads entries: a file that has not changed since it was last read is not parsed again. */
export interface EntryReader {
	/** In the order of folders: what is kept of one folder is held at a time. */
	read: (source: SourceFile, place: EntryPlace, path: string) => ReadResult;
	/** After the last one, or before a long pause: nothing is held in memory then. */
	close: () => void;
}

type ReadResult = ReturnType<typeof readEntry>;

/** For all entries of the knowledge base: what is not read is no longer kept. */
export function openEntryReader(environment: Environment, sourceLocale: string): EntryReader {
	const version = pipelineVersion(environment);
	let folder: Folder | undefined;
	return {
		read(source, place, path) {
			const name = nameOf(place);
			if (folder?.name !== name) {
				folder?.close();
				folder = openFolder(entriesFolder(environment), name);
			}
			const digest = digestOf([version, sourceLocale, source.text]);
			const kept =
				folder.get(source.file, digest) ??
				folder.keep(source.file, digest, toKept(readEntry(source, place, sourceLocale)));
			return revive(kept, { file: source.file, path });
		},
		close() {
			folder?.close();
			folder = undefined;
		},
	};
}

/** A file that Astro's store names. */
export interface StoredFile {
	place: EntryPlace;
	file: string;
	digest: string | undefined;
}

/** What the files say: as it is kept, or else read anew. One with a mistake in its front matter is left out. */
export function storedEntries(
	environment: Environment,
	sourceLocale: string,
	files: readonly StoredFile[],
): Entry[] {
	const folders = Map.groupBy(files, ({ place }) => nameOf(place));
	return [...folders].flatMap(([name, inside]) => {
		const { get } = openFolder(entriesFolder(environment), name);
		return inside.flatMap(({ file, place, digest }) => {
			const kept = digest === undefined ? undefined : get(file, digest);
			if (kept) return kept.isSound && kept.entry ? [kept.entry] : [];
			const source = readText({ file, path: join(environment.root, file) });
			if (!('text' in source)) return [];
			const { read } = readEntry(source, place, sourceLocale);
			return read ? [read.entry] : [];
		});
	});
}

function nameOf({ locale, collection }: EntryPlace): string {
	return `${locale}/${collection}.tsv`;
}

/** What is kept of a file: all that reading it has shown, but for the places in its front matter. */
interface Kept {
	entry?: Entry;
	outline?: Outline;
	/** What the front matter says. */
	said?: unknown;
	/** Whether nothing is wrong with the front matter. */
	isSound: boolean;
	problems: Problem[];
}

function toKept({ read, readable, problems }: ReadResult): Kept {
	const isSound = read !== undefined;
	if (!readable) return { isSound, problems };
	const { entry, outline, frontMatter } = readable;
	return { entry, outline, said: frontMatter.value, isSound, problems };
}

function revive({ entry, outline, said, isSound, problems }: Kept, found: FoundFile): ReadResult {
	const readable = entry && outline && { entry, outline, frontMatter: withPlaces(said, found) };
	return { read: isSound ? readable : undefined, readable, problems };
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

interface Folder {
	name: string;
	get: (file: string, digest: string) => Kept | undefined;
	/** @returns a copy: what was read are parts of the file's text, and would hold the whole in memory */
	keep: (file: string, digest: string, kept: Kept) => Kept;
	close: () => void;
}

/** One file for all entries of a locale in a collection: a line for each. */
function openFolder(root: string, name: string): Folder {
	const path = join(root, name);
	const before = readLines(path);
	const now = new Map<string, Line>();
	return {
		name,
		get: (file, digest) => {
			const line = before.get(file);
			const kept = line?.digest === digest ? readKept(line.json) : undefined;
			if (line && kept) now.set(file, line);
			return kept;
		},
		keep: (file, digest, kept) => {
			const json = JSON.stringify(kept);
			now.set(file, { digest, json });
			return JSON.parse(json) as Kept;
		},
		close: () => {
			if (!hasSame(before, now)) writeLines(path, now);
		},
	};
}

interface Line {
	digest: string;
	json: string;
}

type Lines = ReadonlyMap<string, Line>;

function hasSame(before: Lines, now: Lines): boolean {
	if (now.size !== before.size) return false;
	return [...now].every(([file, { digest }]) => before.get(file)?.digest === digest);
}

function readLines(path: string): Lines {
	try {
		const lines = readFileSync(path, 'utf8').split('\n');
		return new Map(
			lines.map((line) => {
				const [file = '', digest = '', json = ''] = line.split('\t');
				return [file, { digest, json }];
			}),
		);
	} catch {
		return new Map();
	}
}

/** `undefined` when the line is damaged. */
function readKept(json: string): Kept | undefined {
	try {
		return JSON.parse(json) as Kept;
	} catch {
		return undefined;
	}
}

/** Whole or not at all: another command may read it meanwhile. */
function writeLines(path: string, lines: Lines): void {
	const next = `${path}.${process.pid}`;
	const text = [...lines].map(([file, { digest, json }]) => `${file}\t${digest}\t${json}`);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(next, text.join('\n'));
	renameSync(next, path);
}
