import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const entry = fileURLToPath(new URL('../search/entry.ts', import.meta.url));

/** Where the search from code stands: other pages import it, so its name never changes. */
export const searchScriptPath = '/search/search.js';

/** Bundles the search from code beside the scripts of the pages. */
export function searchScript(): Plugin {
	return {
		name: 'jawab-search-script',
		apply: 'build',
		buildStart() {
			if (this.environment.name !== 'client') return;
			this.emitFile({
				type: 'chunk',
				id: entry,
				fileName: searchScriptPath.slice(1),
				preserveSignature: 'strict',
			});
		},
	};
}
