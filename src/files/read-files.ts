import type { Problem } from '../problems/problem.ts';
import type { Environment } from './environment.ts';
import type { Inventory } from './inventory.ts';
import { roleOf } from './layout.ts';
import type { DataFiles } from './settings.ts';
import { type FoundFile, readText, type SourceFile, walk } from './walk.ts';

/** A file that has been read, with what it is. */
type Read<T extends FoundFile> = SourceFile & Omit<T, 'path'>;

/** The texts of the files that can be read; of the others, why they cannot. */
export function readAll<T extends FoundFile>(files: readonly T[], problems: Problem[]): Read<T>[] {
	return files.flatMap(({ path, ...file }) => {
		const source = readText({ file: file.file, path });
		if ('text' in source) return [{ ...file, ...source }];
		problems.push(source);
		return [];
	});
}

/** The data files, by what they are. */
export function toDataFiles(files: readonly Read<Inventory['data'][number]>[]): DataFiles {
	const named = (name: string) =>
		files.find(({ role }) => role.kind === 'data' && role.name === name);
	const perLocale = (name: string) =>
		new Map(
			files.flatMap((file) =>
				file.role.kind === 'localeData' && file.role.name === name
					? [[file.role.locale, file] as const]
					: [],
			),
		);
	return {
		site: named('site'),
		facts: named('facts'),
		markets: named('markets'),
		glossary: named('glossary'),
		words: perLocale('site'),
		topics: perLocale('topics'),
		synonyms: perLocale('synonyms'),
		announcements: perLocale('announcements'),
	};
}

/** The locale files, by tag. */
export function toLocaleFiles(
	files: readonly Read<Inventory['locales'][number]>[],
): Map<string, SourceFile> {
	return new Map(files.map((file) => [file.role.tag, file]));
}

/** The locale files that the generator ships, by tag. */
export function readShipped({ generator }: Environment): Map<string, SourceFile> {
	const found = walk(generator, 'locales').files.flatMap((file) => {
		const role = roleOf(file.file);
		return role.kind === 'locale' ? [{ ...file, role }] : [];
	});
	return toLocaleFiles(readAll(found, []));
}
