import {
	existsSync,
	mkdirSync,
	readFileSync,
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
 * place; if that fails half-way, what was there before is put back, and the failure thrown.
 */
export function writeChanges(root: string, changes: Changes): void {
	const prepared: Prepared[] = [];
	const undo: (() => void)[] = [];
	try {
		for (const [file, text] of changes) {
			if (text !== undefined) prepared.push(prepare(join(root, file), text));
		}
		for (const { target, draft } of prepared) {
			undo.push(keeper(target));
			renameSync(draft, target);
		}
		for (const [file, text] of changes) {
			if (text !== undefined) continue;
			undo.push(keeper(join(root, file)));
			rmSync(join(root, file));
		}
	} catch (error) {
		for (const { draft } of prepared) rmSync(draft, { force: true });
		for (const restore of undo.toReversed()) restore();
		throw error;
	}
}

interface Prepared {
	target: string;
	/** The new text, in the same folder. Names with a dot are looked at by nobody. */
	draft: string;
}

function prepare(path: string, text: string): Prepared {
	mkdirSync(dirname(path), { recursive: true });
	const target = existsSync(path) ? realpathSync(path) : path;
	const draft = join(dirname(target), `.${basename(target)}.new`);
	const { mode } = statSync(target, { throwIfNoEntry: false }) ?? {};
	try {
		writeFileSync(draft, text, mode === undefined ? {} : { mode });
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
	return { target, draft };
}

/** Remembers what a path holds, and puts it back when called. */
function keeper(path: string): () => void {
	const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
	const bytes = isFile ? readFileSync(path) : undefined;
	return () => {
		if (bytes) writeFileSync(path, bytes);
		else if (statSync(path, { throwIfNoEntry: false })?.isFile()) rmSync(path);
	};
}
