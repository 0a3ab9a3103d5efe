import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pagesIn } from '../catalog/pages.ts';
import { type IndexTask, indexTask } from './index-task.ts';
import type { IndexWriter } from './kept-index.ts';
import { markdownTwin } from './markdown-twin.ts';
import type { Rendering } from './render-pages.ts';
import { articlePages } from './render-order.ts';
import { scanPage } from './scan-page.ts';
import { localeFiles, rootFiles } from './site-files.ts';
import { sitePaths } from './site-paths.ts';
import { type Site, type SiteFile, voicesOf } from './site.ts';
import { type BrokenLink, checkLinks, type LinkCheck } from './verify.ts';

/** What came out of a build, and what is wrong with it. */
export interface Finished {
	/** HTML pages. */
	pages: number;
	/** Each is a bug of the generator, or of a file that it was told to serve as it is. */
	errors: string[];
}

/**
 * Writes what stands beside the pages that Astro renders, indexes them and follows every link. What belongs to
 * articles is done while further ones are rendered.
 *
 * @returns `undefined` when the pages could not be rendered
 */
export async function finish(
	site: Site,
	directory: string,
	{ locales, rendering, openIndex }: Task,
): Promise<Finished | undefined> {
	const { exists, missing } = sitePaths(site, directory);
	const check = checkLinks(site.settings.address.base, exists);
	const verification: Verification = { check, finished: { pages: 0, errors: [] } };
	const [indexing] = await Promise.all([
		followArticles(site, directory, { locales, rendering, openIndex }, verification),
		writeTwins(site, directory, { locales, rendering }),
	]);
	if (!indexing || !(await rendering.ended)) return undefined;
	for (const file of rootFiles(site)) write(directory, file);
	verifyPage(join(directory, 'index.html'), '/', verification);
	verifyPage(join(directory, '404.html'), '/404.html', verification);
	for (const voice of voicesOf(site, locales)) {
		const { tag } = voice.locale;
		await nameNotFound(directory, tag);
		verifyPage(join(directory, tag, '404.html'), `/${tag}/404.html`, verification);
		for (const { path, article } of pagesIn(site.catalog, tag)) {
			if (!article) verifyPage(fileOf(directory, path), path, verification);
		}
		for (const file of localeFiles(site, voice)) write(directory, file);
	}
	const { pages, errors } = verification.finished;
	const unindexed = (await Promise.all(indexing)).flat();
	const absent = missing().map((path) => `Pages load \`${path}\`, which is not there.`);
	return { pages, errors: [...errors, ...unindexed, ...absent, ...toErrors(check.broken())] };
}

interface Task {
	/** In the order in which their pages are rendered. */
	locales: readonly string[];
	rendering: Rendering;
	openIndex: (task: IndexTask) => IndexWriter;
}

/**
 * Verifies the pages of articles as they are written, and has them indexed.
 *
 * @returns what will be wrong with each index; `undefined` when the pages could not be rendered
 */
async function followArticles(
	site: Site,
	directory: string,
	{ locales, rendering, openIndex }: Task,
	verification: Verification,
): Promise<Promise<string[]>[] | undefined> {
	const indexing: Promise<string[]>[] = [];
	for (const [locale, pages] of articlePages(site, locales)) {
		const index = openIndex(indexTask(site, locale, directory));
		for (const { article, path, next } of pages) {
			await (next ? rendering.reached(fileOf(directory, next)) : rendering.ended);
			if (rendering.hasFailed()) return undefined;
			const file = fileOf(directory, path);
			const html = verifyPage(file, path, verification);
			const entry = article.entries.get(locale);
			if (entry) index.add({ path, file, keywords: entry.keywords }, html);
		}
		// The index of a locale without articles has waited for nothing else.
		await rendering.begun;
		indexing.push(index.end());
	}
	return indexing;
}

/** Their Markdown needs no page: it is written while the others wait for one. */
async function writeTwins(
	site: Site,
	directory: string,
	{ locales, rendering }: Pick<Task, 'locales' | 'rendering'>,
): Promise<void> {
	await rendering.begun;
	for (const locale of locales) {
		for (const article of site.catalog.articles.values()) {
			if (rendering.hasFailed()) return;
			write(directory, markdownTwin(site, article, locale));
			await setImmediate();
		}
	}
}

interface Verification {
	check: LinkCheck;
	finished: Finished;
}

function verifyPage(file: string, path: string, { check, finished }: Verification): string {
	// Node reads a file in pieces where it is told to decode it: that takes four times as long.
	const html = readFileSync(file).toString();
	const page = scanPage(html);
	check.add(path, page);
	finished.pages++;
	for (const code of page.inlineCode) finished.errors.push(`${path}: holds inline code: ${code}`);
	return html;
}

function toErrors(links: readonly BrokenLink[]): string[] {
	return links.map(({ page, link, isAnchor }) =>
		isAnchor
			? `${page}: the link \`${link}\` leads to no heading.`
			: `${page}: the link \`${link}\` leads nowhere.`,
	);
}

/** Astro writes only the first 404 page under that name. */
async function nameNotFound(directory: string, locale: string): Promise<void> {
	const folder = join(directory, locale, '404');
	await rename(join(folder, 'index.html'), join(directory, locale, '404.html'));
	await rm(folder, { recursive: true });
}

function fileOf(directory: string, path: string): string {
	return join(directory, path, 'index.html');
}

/** Most files stand beside a page, whose folder is there. */
function write(directory: string, { path, text }: SiteFile): void {
	const file = join(directory, path);
	try {
		writeFileSync(file, text);
	} catch {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}
