import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine } from '../../src/search/engine.ts';
import { openIndex, pagefindEngine } from '../../src/search/pagefind-engine.ts';

/** The search of a built site without a browser: Node imports no modules from a host. */
export function nodeEngine(directory: string, url: string): Engine {
	return {
		...pagefindEngine(url),
		load: async (locale) => {
			const file = pathToFileURL(join(directory, locale, 'pagefind/pagefind.js')).href;
			const module = await import(/* @vite-ignore */ file);
			return openIndex(module, `${url}/${locale}/pagefind/`, locale);
		},
	};
}
