import type { Site } from '../schemas/site.ts';
import { withoutSlashesAtEnd } from './paths.ts';

/**
 * Where a file is edited in the browser, or written if it is not there yet; `undefined` where the site
 * names no repository. The addresses are those of GitHub, which Codeberg and Gitea understand in part.
 */
export function editHref(
	repository: Site['repository'],
	file: string,
	exists = true,
): string | undefined {
	if (!repository) return undefined;
	const { url, branch, directory } = repository;
	const root = withoutSlashesAtEnd(url);
	const folder = withoutSlashesAtEnd(directory.replace(/^\/+/, ''));
	const path = [folder, file].filter(Boolean).join('/');
	if (exists) return `${root}/edit/${encoded(branch)}/${encoded(path)}`;
	return `${root}/new/${encoded(branch)}?filename=${encodeURIComponent(path)}`;
}

/** Also what would end a path: `#` and `?`. */
function encoded(path: string): string {
	return path.split('/').map(encodeURIComponent).join('/');
}
