import { join } from 'node:path';
import { digestOf } from './digest.ts';
import type { Environment } from './environment.ts';

/**
 * Where Astro keeps what it knows of the last build. Its own keys know nothing of the environment, so
 * builds of other knowledge bases, locales or addresses get folders of their own.
 */
export function cacheFolder({ generator, root, only, siteUrl }: Environment): string {
	return join(generator, 'node_modules/.cache/jawab', digestOf([root, only, siteUrl]));
}

/** Where is kept what has been read of the entries of a knowledge base. */
export function entriesFolder({ generator, root }: Environment): string {
	return join(generator, 'node_modules/.cache/jawab-entries', digestOf(root));
}

/** Where Node keeps what it has compiled of our code and of others'. */
export function codeFolder(generator: string): string {
	return join(generator, 'node_modules/.cache/jawab-code');
}

/** Where a build lies until it is complete. Astro wants it inside its own folder. */
export function stagingFolder(environment: Environment): string {
	return join(cacheFolder(environment), 'site');
}
