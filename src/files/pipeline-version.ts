import { join } from 'node:path';
import { digestOf } from './digest.ts';
import type { Environment } from './environment.ts';
import { readText, walk } from './walk.ts';

/** What decides how a file becomes an entry. Astro does not see it change. */
const folders = [
	'src/mdx',
	'src/schemas',
	'src/policies',
	'src/problems',
	'src/files',
	'src/catalog',
];

/** A digest of an entry's text that also changes with the code that reads it, so that none is kept from before. */
export function entryDigest(
	environment: Environment,
	sourceLocale: string,
): (text: string) => string {
	const reading = `${versionOf(environment, folders)} ${sourceLocale}\n`;
	return (text) => digestOf(reading + text);
}

/** Changes with any file in these folders of the generator, and with any of its packages. */
export function versionOf({ generator }: Environment, folders: readonly string[]): string {
	const files = folders.flatMap((folder) => walk(generator, folder).files);
	const lockfile = { file: 'package-lock.json', path: join(generator, 'package-lock.json') };
	return digestOf([...files, lockfile].map((found) => readText(found)));
}
