import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type HeaderRule, parseHeaders } from '../host/headers.ts';
import { parseRedirects } from '../host/redirects.ts';

/** What `_headers` and `_redirects` say. */
export interface HostRules {
	headers: readonly HeaderRule[];
	/** The present path by the old one, both with the base. */
	redirects: ReadonlyMap<string, string>;
}

/** Reads the two files, and again when a build has changed them. A file that is absent says nothing. */
export function createRuleReader(directory: string): () => Promise<HostRules> {
	const headers = createReader(join(directory, '_headers'), parseHeaders);
	const redirects = createReader(join(directory, '_redirects'), mapRedirects);
	return async () => ({ headers: await headers(), redirects: await redirects() });
}

function mapRedirects(text: string): Map<string, string> {
	// The topmost line of a path holds, as on the hosts.
	const pairs = parseRedirects(text).map(({ from, to }) => [from.normalize('NFC'), to] as const);
	return new Map(pairs.reverse());
}

function createReader<T>(path: string, parse: (text: string) => T): () => Promise<T> {
	let known: { stamp: string; value: T } | undefined;
	return async () => {
		const stamp = await stampOf(path);
		if (known?.stamp !== stamp) {
			known = { stamp, value: parse(stamp ? await readFile(path, 'utf8') : '') };
		}
		return known.value;
	};
}

/** Empty for a file that is absent. */
async function stampOf(path: string): Promise<string> {
	try {
		const { mtimeNs, size } = await stat(path, { bigint: true });
		return `${mtimeNs}-${size}`;
	} catch {
		return '';
	}
}
