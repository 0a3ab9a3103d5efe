import { canonicalTag } from '../i18n/tag.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import type { Problem } from '../problems/problem.ts';
import { type FileRole, roleOf } from './layout.ts';
import type { EntryPlace } from './read-entry.ts';
import { atTop, type FoundFile, walk } from './walk.ts';

/** The files of a knowledge base, by what they are. */
export interface Inventory {
	entries: (FoundFile & { role: EntryPlace })[];
	data: (FoundFile & { role: Extract<FileRole, { kind: 'data' | 'localeData' }> })[];
	locales: (FoundFile & { role: Extract<FileRole, { kind: 'locale' }> })[];
	/** Folders of `content/`, each of which stands for a locale. */
	folders: string[];
	/** Files that are not there, because they lie somewhere under a wrong name. */
	misnamed: string[];
	problems: Problem[];
}

/** Looks at the names of all files, and reads none. */
export function takeInventory(root: string): Inventory {
	const content = walk(root, 'content');
	const locales = walk(root, 'locales');
	const inventory: Inventory = {
		entries: [],
		data: [],
		locales: [],
		folders: content.folders.flatMap((folder) => /^content\/([^/]+)$/.exec(folder)?.[1] ?? []),
		misnamed: [],
		problems: [...content.problems, ...locales.problems],
	};
	for (const found of [...content.files, ...locales.files]) {
		const role = roleOf(found.file);
		if (role.kind === 'stray') {
			inventory.problems.push(atTop(found.file, role.message, role.hint));
			if (role.meant) inventory.misnamed.push(role.meant);
		} else if (role.kind === 'entry') inventory.entries.push({ ...found, role });
		else if (role.kind === 'locale') inventory.locales.push({ ...found, role });
		else inventory.data.push({ ...found, role });
	}
	const files = new Set([...content.files, ...locales.files].map(({ file }) => file));
	return { ...inventory, misnamed: inventory.misnamed.filter((file) => !files.has(file)) };
}

/** Whether no article lies in the folder of a locale. A file that cannot be taken for one is one all the same. */
export function isEmpty({ entries, misnamed, problems }: Inventory, locale: string): boolean {
	const files = [...entries, ...problems].map(({ file }) => file).concat(misnamed);
	return !files.some((file) => file.startsWith(`content/${locale}/`) && file.endsWith('.mdx'));
}

/** Folders of `content/` that no locale stands for. */
export function checkFolders({ folders }: Inventory, tags: Iterable<string>): Problem[] {
	const known = new Set(tags);
	return folders
		.filter((folder) => !known.has(folder))
		.map((folder) => {
			const canonical = canonicalTag(folder);
			const meant = canonical && known.has(canonical) ? canonical : didYouMean(folder, known);
			return atTop(
				`content/${folder}`,
				`There is no locale \`${folder}\`.`,
				meant
					? `Did you mean \`${meant}\`?`
					: `Add it with \`npm run i18n -- add ${canonical ?? '<locale>'}\`, or rename the folder.`,
			);
		});
}
