/** A file of a search index. */
export interface BundleFile {
	path: string;
	content: Uint8Array | string;
}

/** What a browser needs of the files that Pagefind makes, with its fetches counted. */
export function bundleFiles(
	files: readonly BundleFile[],
	said: { articles: number; filler: string },
): BundleFile[] {
	const entry = textOf(files, 'pagefind-entry.json');
	const languages = Object.values<Language>(JSON.parse(entry).languages);
	if (said.articles === 0 || languages.length === 0) {
		return [
			{ path: 'pagefind-entry.json', content: entry },
			{ path: 'pagefind.js', content: emptyBundle },
		];
	}
	const needed = new Set([
		...['pagefind-entry.json', 'pagefind-worker.js'],
		...languages.map(({ hash }) => `pagefind.${hash}.pf_meta`),
		...languages.map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`),
	]);
	const known = Object.entries(said).map(
		([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`,
	);
	const code = known.join('') + watchFetches + textOf(files, 'pagefind.js');
	const script = { path: 'pagefind.js', content: code };
	return [
		script,
		...files.filter(({ path }) => needed.has(path) || /^(index|fragment)\//.test(path)),
	];
}

function textOf(files: readonly BundleFile[], path: string): string {
	const file = files.find((candidate) => candidate.path === path);
	if (!file) throw new Error(`Pagefind has not made \`${path}\`.`);
	return Buffer.from(file.content).toString('utf8');
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

/** `pagefind-entry.json` */
interface Language {
	hash: string;
	wasm: string | null;
}
