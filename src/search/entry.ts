import { createSearch as create, type Search, type SearchOptions } from './create-search.ts';
import { pagefindEngine } from './pagefind-engine.ts';

/**
 * The search for other pages and programs: `import('/search/search.js')`. It finds the site's index
 * beside itself, so that it works under any base.
 */
export function createSearch(locale: string, options: Partial<SearchOptions> = {}): Search {
	return create(locale, { engine: pagefindEngine(siteOf(import.meta.url)), ...options });
}

/** Where the site stands: two levels up from `<base>/search/search.js`. */
function siteOf(module: string): string {
	return new URL('..', module).href.replace(/\/$/, '');
}
