import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What is kept of files, under their names, as long as they do not change. It lies in one file, a line for each. */
export interface KeptLines<Kept> {
	/** @param digest what is kept under another one is no longer so */
	get: (file: string, digest: string) => Kept | undefined;
	/** @returns a copy: what was read are parts of the file's text, and would hold the whole in memory */
	keep: (file: string, digest: string, kept: Kept) => Kept;
	/** Writes what has been kept or got since it was opened, and nothing else. */
	close: () => void;
}

/** Opens the file at a path, which need not be there. A line that is damaged keeps nothing. */
export function openKeptLines<Kept>(path: string): KeptLines<Kept> {
	const before = readLines(path);
	const now = new Map<string, Line>();
	return {
		get: (file, digest) => {
			const line = before.get(file);
			const kept = line?.digest === digest ? parsed<Kept>(line.json) : undefined;
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
		const lines = readFileSync(path).toString().split('\n');
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

function parsed<Kept>(json: string): Kept | undefined {
	try {
		return JSON.parse(json) as Kept;
	} catch {
		return undefined;
	}
}

/** Whole or not at all: another command may read it meanwhile. Where it cannot be written, nothing is kept. */
function writeLines(path: string, lines: Lines): void {
	const next = `${path}.${process.pid}`;
	const text = [...lines].map(([file, { digest, json }]) => `${file}\t${digest}\t${json}`);
	try {
		mkdirSync(dirname(path), { recursive: true });
	} catch {
		return;
	}
	try {
		writeFileSync(next, text.join('\n'));
		renameSync(next, path);
	} catch {
		rmSync(next, { force: true });
	}
}
