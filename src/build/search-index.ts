import { mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { cutBy } from '../search/analysis/dictionary.ts';
import { filler } from '../search/analysis/filler.ts';
import { languageOf } from '../search/analysis/language.ts';
import { termsOf } from '../search/analysis/terms.ts';
import { type CutRun, isRun } from '../search/analysis/words.ts';
import type { Directory } from '../search/directory.ts';
import { hasRuns, readArticle, type SearchablePage, type SearchArticle } from './search-article.ts';
import { type BundleFile, bundleFiles } from './search-bundle.ts';
import { digestOfShown, type Shown, showArticles } from './search-fragments.ts';
import { toRecord } from './search-record.ts';
import { runSegmenter } from './segment-runs.ts';
import { findSynonyms, type Synonyms } from './search-synonyms.ts';
import {
	createTally,
	readingsOf,
	toVocabulary,
	type Vocabulary,
	vocabularyFiles,
} from './search-vocabulary.ts';

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
		const { hasStemmer, code } = languageOf(locale);
		// Pagefind is given words in their final form, but for those that its own stemmer is to shorten.
		const created = await createIndex({ forceLanguage: hasStemmer ? code : 'und' });
		if (!created.index) return { articles: 0, errors: created.errors };
		const { shown, vocabulary, errors } = await fill(created.index, input);
		const made = await created.index.getFiles();
		await created.index.deleteIndex();
		const { files, ids } = showArticles(
			bundleFiles(made.files, { articles: shown.size, filler: filler[code] ?? '' }),
			shown,
		);
		writeAll(directory, [
			...files,
			...Object.entries(vocabularyFiles(vocabulary, code)).map(([name, words]) =>
				jsonFile(`${name}.json`, words),
			),
			jsonFile('readings.json', await readingsOf(vocabulary.common, locale)),
			jsonFile('directory.json', directoryOf(shown, ids, input)),
		]);
		return { articles: shown.size, errors: [...errors, ...made.errors] };
	} catch (error) {
		return { articles: 0, errors: [`The search index of \`${locale}\`: ${text(error)}`] };
	} finally {
		// Its process keeps the memory of every index that it ever held.
		await close();
	}
}

interface Filled {
	/** By the addresses that Pagefind was given. */
	shown: Map<string, Shown>;
	vocabulary: Vocabulary;
	errors: string[];
}

/**
 * Reads the pages as they come and gives their articles to Pagefind. Those in a script without spaces wait for
 * the words of all: they are cut as a browser will cut a query, by the vocabulary.
 */
async function fill(index: PagefindIndex, input: SearchIndexInput): Promise<Filled> {
	const { locale, pages, synonyms = {} } = input;
	const { code } = languageOf(locale);
	const tally = createTally(code);
	const segment = runSegmenter(locale);
	const shown = new Map<string, Shown>();
	const errors: string[] = [];
	const waiting: SearchArticle[] = [];
	// Pagefind works on one while the next is made ready.
	let working: Promise<unknown> = Promise.resolve();
	const give = async (record: PagefindRecord, said: Shown) => {
		shown.set(record.url, said);
		await working;
		working = index.addCustomRecord({ ...record, language: code });
	};
	const saysRuns = Object.entries(synonyms).flat(2).some(isRun);
	const prepare = preparer(input, (run) => [run]);
	for await (const page of pages) {
		const { article, errors: wrong } = readArticle(page, locale);
		errors.push(...wrong);
		if (!article) continue;
		tally.add(article, segment(article));
		if (saysRuns || hasRuns(article)) waiting.push(article);
		else await give(...prepare(article));
	}
	const vocabulary = toVocabulary(tally.counted, filler[code]);
	const runs = vocabulary.common.flatMap(({ written }) => (isRun(written) ? [written] : []));
	const prepareLate = preparer(input, cutBy(runs));
	for (const article of waiting) await give(...prepareLate(article));
	await working;
	return { shown, vocabulary, errors };
}

/** What Pagefind is given of an article, and what is shown of it. */
function preparer(
	{ locale, synonyms = {} }: SearchIndexInput,
	cutRun: CutRun,
): (article: SearchArticle) => [PagefindRecord, Shown] {
	const analysis = { toTerm: termsOf(locale), cutRun };
	const also = findSynonyms(synonyms, locale, analysis);
	return (article) => {
		const { words, meta, content } = toRecord(article, also, analysis);
		const shown = { key: article.key, title: article.title.text, content };
		const digest = digestOfShown(shown);
		return [{ url: article.url, content: words, meta: { ...meta, digest } }, shown];
	};
}

interface PagefindRecord {
	/** Inside the locale: `faq/x/`. */
	url: string;
	content: string;
	meta: Record<string, string>;
}

function directoryOf(
	shown: ReadonlyMap<string, Shown>,
	ids: ReadonlyMap<string, string>,
	{ chain = [], others = [] }: SearchIndexInput,
): Directory {
	const articles = [...shown.values()].map(
		({ key, title }) => [key, title, ids.get(key) ?? ''] as [string, string, string],
	);
	return { chain: [...chain], others: [...others], articles };
}

function jsonFile(path: string, value: unknown): BundleFile {
	return { path, content: JSON.stringify(value) };
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

export interface SearchIndexReport {
	/** How many were indexed. */
	articles: number;
	errors: string[];
}
