import { isShallow, type Kept, namesByFile, textsOf, type Version } from './git.ts';

/** What git knows of the files of a folder, asked once for all of them, and only when something is. */
export interface SourceHistory {
	/** The earlier states of a file, newest first; none where git has none. */
	versionsOf: (file: string) => Version[];
	/** Why something is not there. */
	unknown: () => string;
}

export function sourceHistory(root: string, folder: string): SourceHistory {
	let names: Kept<ReadonlyMap<string, readonly string[]>> | undefined;
	const all = () => (names ??= namesByFile(root, folder));
	return {
		versionsOf: (file) => {
			const found = all();
			return 'unknown' in found ? [] : textsOf(root, found.get(file) ?? []);
		},
		unknown: () => {
			const found = all();
			if ('unknown' in found) return found.unknown;
			return isShallow(root)
				? 'this clone is shallow; `git fetch --unshallow` brings the rest'
				: 'git has no state of the source with these blocks';
		},
	};
}
