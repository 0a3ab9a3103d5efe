import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { filler } from '../search/analysis/filler.ts';
import { languageOf } from '../search/analysis/language.ts';
import { termsOf } from '../search/analysis/terms.ts';
import type { Directory } from '../search/directory.ts';
import { readSearchArticles, type SearchArticle } from './search-articles.ts';
import { bundleFiles } from './search-bundle.ts';
import { toRecord } from './search-record.ts';
import { findSynonyms, type Synonyms } from './search-synonyms.ts';
import { readingsOf, vocabularyFiles } from './search-vocabulary.ts';

/**
 * Writes the search index of one locale, in place of what `directory` held. It needs the whole
 * process's Pagefind: one call must end before the next begins. What goes wrong is returned.
 *
 * Give it the pages of own entries only. A page's `<article>` says what is indexed:
 * `data-pagefind-body` and `data-pagefind-meta="key:faq/x"` on it, the title in an `<h1>` inside,
 * `data-pagefind-ignore` on what is not the article's own (notices, buttons, table of contents).
 */
export async function writeSearchIndex(input: SearchIndexInput): Promise<SearchIndexReport> {
	const { locale, directory } = input;
	try {
		await rm(directory, { recursive: true, force: true });
		const { articles, vocabulary, cutRun, errors } = await readSearchArticles(input);
		const { hasStemmer, code } = languageOf(locale);
		// Pagefind is given words in their final form, but for those that its own stemmer is to shorten.
		const created = await createIndex({ forceLanguage: hasStemmer ? code : 'und' });
		if (!created.index) return { articles: 0, errors: [...errors, ...created.errors] };
		const shown = await fill(created.index, articles, { ...input, cutRun });
		const { files, errors: failed } = await created.index.getFiles();
		await created.index.deleteIndex();
		const ids = new Map<string, string>();
		const written = [
			...bundleFiles(files, { articles: articles.length, filler: filler[code] ?? '' }).map((file) =>
				showing(file, shown, ids),
			),
			...Object.entries(vocabularyFiles(vocabulary, code)).flatMap(([name, words]) =>
				jsonFile(`${name}.json`, words),
			),
			...jsonFile('readings.json', await readingsOf(vocabulary.common, locale)),
			...jsonFile('directory.json', directoryOf(articles, ids, input)),
		];
		writeAll(directory, written);
		return { articles: articles.length, errors: [...errors, ...failed] };
	} catch (error) {
		return { articles: 0, errors: [`The search index of \`${locale}\`: ${text(error)}`] };
	} finally {
		// Its process keeps the memory of every index that it ever held.
		await close();
	}
}

/** By the address that Pagefind knows it by: what is shown of an article. */
type Shown = ReadonlyMap<string, { content: string; key: string; title: string }>;

async function fill(
	index: PagefindIndex,
	articles: readonly SearchArticle[],
	{ locale, synonyms = {}, cutRun }: SearchIndexInput & { cutRun: (run: string) => string[] },
): Promise<Shown> {
	const shown = new Map<string, { content: string; key: string; title: string }>();
	const analysis = { toTerm: termsOf(locale), cutRun };
	const also = findSynonyms(synonyms, locale, analysis);
	// Pagefind works on one while the next is made ready.
	let pending: Promise<unknown> = Promise.resolve();
	for (const article of articles) {
		const { key, url } = article;
		const title = article.title.text;
		const { html, content } = toRecord(article, also, analysis);
		// Pagefind names a file by what is in it, and hosts let browsers keep it: what is shown is in its name.
		const digest = createHash('sha256').update(key).update(title).update(content).digest('hex');
		await pending;
		pending = index.addHTMLFile({
			url,
			content: html.replace(
				'<body>',
				`<body><meta data-pagefind-meta="digest[content]" content="z${digest.slice(0, 12)}">`,
			),
		});
		shown.set(`/${url}`, { content, key, title });
	}
	await pending;
	return shown;
}

/** Puts the text as it is written in place of the words as they are compared. */
function showing(file: BundleFile, shown: Shown, ids: Map<string, string>): BundleFile {
	if (!file.path.endsWith('.pf_fragment')) return file;
	const json = gunzipSync(file.content).toString('utf8').slice(signature.length);
	const fragment: { url: string; content: string; meta: Record<string, string> } = JSON.parse(json);
	const found = shown.get(fragment.url) ?? shown.get(`/${fragment.url}`);
	if (!found) throw new Error(`Pagefind has an article that it was not given: ${fragment.url}`);
	const { content, key, title } = found;
	ids.set(key, basename(file.path, '.pf_fragment'));
	const said = { ...fragment, content, meta: { key, title } };
	return { path: file.path, content: gzipSync(signature + JSON.stringify(said), { level: 6 }) };
}

/** Before what Pagefind has compressed. */
const signature = 'pagefind_dcd';

function jsonFile(path: string, value: unknown): BundleFile[] {
	return [{ path, content: Buffer.from(JSON.stringify(value)) }];
}

function directoryOf(
	articles: readonly SearchArticle[],
	ids: ReadonlyMap<string, string>,
	input: SearchIndexInput,
): Directory {
	const { chain = [], others = [] } = input;
	return {
		chain: [...chain],
		others: [...others],
		articles: articles.map(({ key, title }) => [key, title.text, ids.get(key) ?? '']),
	};
}

function writeAll(directory: string, files: readonly BundleFile[]): void {
	for (const folder of new Set(files.map(({ path }) => dirname(path)))) {
		mkdirSync(join(directory, folder), { recursive: true });
	}
	for (const { path, content } of files) writeFileSync(join(directory, path), content);
}

function text(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

interface BundleFile {
	path: string;
	content: Uint8Array | string;
}

export interface SearchIndexInput {
	locale: string;
	/** The pages of the locale's own entries. */
	pages: Iterable<SearchablePage> | AsyncIterable<SearchablePage>;
	/** `dist/<locale>/pagefind` */
	directory: string;
	/** What customers say for words of the articles. */
	synonyms?: Synonyms | undefined;
	/** Where a query is asked that has no answer here: the fallback chain, then the source. */
	chain?: readonly string[] | undefined;
	/** The other locales of the site. */
	others?: readonly string[] | undefined;
}

export interface SearchablePage {
	/** Inside the site, without its base: `/hi/faq/x/`. */
	path: string;
	html: string;
	/** Of its front matter. */
	keywords?: readonly string[] | undefined;
}

export interface SearchIndexReport {
	/** How many were indexed. */
	articles: number;
	errors: string[];
}
