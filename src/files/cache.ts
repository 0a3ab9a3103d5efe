import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Environment } from './environment.ts';

/**
 * Where Astro keeps what it knows of the last build. Its own keys know nothing of the environment, so
 * builds of other knowledge bases, locales or addresses get folders of their own.
 */
export function cacheFolder({ generator, root, only, siteUrl }: Environment): string {
	const key = createHash('sha256')
		.update(JSON.stringify([root, only, siteUrl]))
		.digest('hex')
		.slice(0, 16);
	return join(generator, 'node_modules/.cache/jawab', key);
}

/** Where is kept what has been read of the entries of a knowledge base. */
export function entriesFolder({ generator, root }: Environment): string {
	const key = createHash('sha256').update(root).digest('hex').slice(0, 16);
	return join(generator, 'node_modules/.cache/jawab-entries', key);
}

/** Where Node keeps what it has compiled of our code and of others'. */
export function codeFolder(generator: string): string {
	return join(generator, 'node_modules/.cache/jawab-code');
}

/** Where a build lies until it is complete. Astro wants it inside its own folder. */
export function stagingFolder(environment: Environment): string {
	return join(cacheFolder(environment), 'site');
}
