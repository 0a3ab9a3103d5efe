import { walk } from './walk.ts';

/** Every file of `public/`, as pages name it: `/images/label.svg`. */
export function publicFiles(root: string): Set<string> {
	return new Set(walk(root, 'public').files.map(({ file }) => file.slice('public'.length)));
}
