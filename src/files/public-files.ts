import { type FoundFile, walk } from './walk.ts';

/** Every file of `public/`, as pages name it: `/images/label.svg`. */
export function publicFiles(root: string): Set<string> {
	return toPaths(walk(root, 'public').files);
}

export function toPaths(files: readonly FoundFile[]): Set<string> {
	return new Set(files.map(({ file }) => file.slice('public'.length)));
}
