import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { BundleFile } from './search-bundle.ts';

/** What is shown of an article. */
export interface Shown {
	key: string;
	title: string;
	/** Its words as they are written. */
	content: string;
}

/** Pagefind names a file by what is in it, and hosts let browsers keep it: what is shown is to be in its name. */
export function digestOfShown({ key, title, content }: Shown): string {
	const digest = createHash('sha256').update(key).update(title).update(content).digest('hex');
	return `z${digest.slice(0, 12)}`;
}

/**
 * Puts the text as it is written in place of the words as they are compared, in each of Pagefind's fragments.
 *
 * @param shown by the address that Pagefind was given
 * @returns its files, and the name of each article's fragment
 */
export function showArticles(
	files: readonly BundleFile[],
	shown: ReadonlyMap<string, Shown>,
): { files: BundleFile[]; ids: Map<string, string> } {
	const ids = new Map<string, string>();
	const show = (file: BundleFile): BundleFile => {
		if (!file.path.endsWith('.pf_fragment')) return file;
		const json = gunzipSync(file.content).toString('utf8').slice(signature.length);
		const fragment: { url: string; content: string; meta: Record<string, string> } =
			JSON.parse(json);
		const found = shown.get(fragment.url.replace(/^\//, ''));
		if (!found) throw new Error(`Pagefind has an article that it was not given: ${fragment.url}`);
		const { content, key, title } = found;
		ids.set(key, basename(file.path, '.pf_fragment'));
		const said = { ...fragment, content, meta: { key, title } };
		return { path: file.path, content: gzipSync(signature + JSON.stringify(said), { level: 4 }) };
	};
	return { files: files.map(show), ids };
}

/** Before what Pagefind has compressed. */
const signature = 'pagefind_dcd';
