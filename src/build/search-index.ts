import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/**
 * Writes the search index of one locale, in place of what `directory` held. It needs the whole
 * process's Pagefind: one call must end before the next begins. What goes wrong is returned.
 *
 * Give it the pages of own entries only. A page's `<article>` says what is indexed:
 * `data-pagefind-body` and `data-pagefind-meta="key:faq/x"` on it, the title in an `<h1>` inside,
 * `data-pagefind-ignore` on what is not the article's own (notices, buttons, table of contents).
 */
export async function writeSearchIndex(input: SearchIndexInput): Promise<SearchIndexReport> {
	const { locale, pages, directory } = input;
	try {
		await rm(directory, { recursive: true, force: true });
		// By force: Pagefind would take the language of each page and make an index for each.
		const { index, errors } = await createIndex({ forceLanguage: locale });
		if (!index) return { articles: 0, errors };
		return await fill(index, { locale, pages, directory });
	} catch (error) {
		return { articles: 0, errors: [`The search index of \`${locale}\`: ${text(error)}`] };
	} finally {
		// Its process keeps the memory of every index that it ever held.
		await close();
	}
}

async function fill(
	index: PagefindIndex,
	{ locale, pages, directory }: SearchIndexInput,
): Promise<SearchIndexReport> {
	const errors: string[] = [];
	let articles = 0;
	for await (const page of pages) {
		const problems = await add(index, page, locale);
		if (problems.length === 0) articles++;
		errors.push(...problems.map((problem) => `${page.path}: ${problem}`));
	}
	const written = await index.writeFiles({ outputPath: directory });
	await index.deleteIndex();
	if (written.errors.length === 0) await finish(directory);
	return { articles, errors: [...errors, ...written.errors] };
}

async function add(index: PagefindIndex, page: SearchablePage, locale: string): Promise<string[]> {
	const root = `/${locale}/`;
	if (!page.path.startsWith(root)) return [`The path does not begin with \`${root}\`.`];
	// Pagefind puts the folder above the bundle before it: the locale's, whatever the base.
	const url = page.path.slice(root.length);
	const { errors, file } = await index.addHTMLFile({ url, content: page.html });
	if (errors.length > 0) return errors;
	const missing = ['key', 'title'].filter((name) => !file.meta[name]);
	return missing.map((name) => `The page does not say its ${name} for the search.`);
}

/** Leaves what a browser needs. */
async function finish(directory: string): Promise<void> {
	const entry: Entry = JSON.parse(await readFile(join(directory, 'pagefind-entry.json'), 'utf8'));
	const languages = Object.values(entry.languages);
	const needed = new Set([
		...['pagefind-entry.json', 'pagefind.js', 'index', 'fragment', 'filter'],
		...languages.map(({ hash }) => `pagefind.${hash}.pf_meta`),
		...languages.map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`),
		...(languages.length > 0 ? ['pagefind-worker.js'] : []),
	]);
	const surplus = (await readdir(directory)).filter((name) => !needed.has(name));
	await Promise.all(surplus.map((name) => rm(join(directory, name), { recursive: true })));
	const script = join(directory, 'pagefind.js');
	const code = languages.length > 0 ? watchFetches + (await readFile(script, 'utf8')) : emptyBundle;
	await writeFile(script, code);
}

/**
 * Put before Pagefind's code: when a part of the index does not arrive, Pagefind answers as if it
 * had nothing to say. Its fetches are counted, so that the search can tell the two apart.
 */
const watchFetches = `export const failures = { count: 0 };
const fetch = async (...request) => {
	const response = await globalThis.fetch(...request).catch((error) => {
		failures.count++;
		throw error;
	});
	if (!response.ok) failures.count++;
	return response;
};
`;

/** In place of Pagefind's code where nothing is indexed: an index without a record fails to load. */
const emptyBundle = `const nothing = async () => ({ results: [], unfilteredResultCount: 0, filters: {}, totalFilters: {} });
const none = async () => {};
export const search = nothing, debouncedSearch = nothing, filters = async () => ({});
export const init = none, options = none, preload = none, mergeIndex = none, destroy = none;
export const createInstance = () => ({ search, debouncedSearch, filters, init, options, preload, mergeIndex, destroy });
`;

function text(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

export interface SearchIndexInput {
	locale: string;
	/** The pages of the locale's own entries. */
	pages: Iterable<SearchablePage> | AsyncIterable<SearchablePage>;
	/** `dist/<locale>/pagefind` */
	directory: string;
}

export interface SearchablePage {
	/** Inside the site, without its base: `/hi/faq/x/`. */
	path: string;
	html: string;
}

export interface SearchIndexReport {
	/** How many were indexed. */
	articles: number;
	errors: string[];
}

/** `pagefind-entry.json` */
interface Entry {
	languages: Record<string, { hash: string; wasm: string | null }>;
}
