import {
	copyFileSync,
	existsSync,
	linkSync,
	lstatSync,
	mkdirSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Changes } from './changes.ts';

/**
 * Writes all of the changes or none: new texts are written beside the old ones first and then put in their
 * place; if that fails half-way, what was there before is put back, and the failure thrown. Nothing that may
 * fail on a full disk happens once the first file has changed.
 */
export function writeChanges(root: string, changes: Changes): void {
	const prepared: Prepared[] = [];
	try {
		for (const [file, text] of changes) prepared.push(prepare(join(root, file), text));
		for (const { target, draft } of prepared) {
			if (draft === undefined) rmSync(target);
			else renameSync(draft, target);
		}
	} catch (error) {
		for (const change of prepared.toReversed()) putBack(change);
		throw error;
	} finally {
		for (const { draft } of prepared) remove(draft);
	}
	for (const { kept } of prepared) remove(kept);
}

interface Prepared {
	target: string;
	/** The new text, in the same folder; `undefined` for a file that is to go. */
	draft: string | undefined;
	/** A second name of what is there; `undefined` where there is nothing. */
	kept: string | undefined;
	isNew: boolean;
}

function prepare(path: string, text: string | undefined): Prepared {
	if (text === undefined) return { target: path, draft: undefined, kept: keep(path), isNew: false };
	mkdirSync(dirname(path), { recursive: true });
	const target = existsSync(path) ? realpathSync(path) : path;
	const draft = beside(target, 'new');
	const { mode } = statSync(target, { throwIfNoEntry: false }) ?? {};
	try {
		writeFileSync(draft, text, mode === undefined ? {} : { mode });
		return { target, draft, kept: keep(target), isNew: !existsSync(target) };
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
}

/** Where a disk knows no second names, a copy does. */
function keep(path: string): string | undefined {
	const isFolder = lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? true;
	if (isFolder) return undefined;
	const kept = beside(path, 'old');
	rmSync(kept, { force: true });
	try {
		linkSync(path, kept);
	} catch {
		copyFileSync(path, kept);
	}
	return kept;
}

/** Names with a dot are looked at by nobody. */
function beside(path: string, ending: string): string {
	return join(dirname(path), `.${basename(path)}.${ending}`);
}

function putBack({ target, kept, isNew }: Prepared): void {
	if (kept !== undefined) renameSync(kept, target);
	else if (isNew) rmSync(target, { force: true });
	// Where nothing has changed, both names are one file, and renaming does nothing.
	remove(kept);
}

function remove(path: string | undefined): void {
	if (path !== undefined) rmSync(path, { force: true });
}
