import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pagesIn } from '../catalog/pages.ts';
import { markdownTwin } from './markdown-twin.ts';
import { publicFiles } from '../files/public-files.ts';
import { walk } from '../files/walk.ts';
import { digestOfIndex, type KeptIndexes } from './kept-index.ts';
import { scanPage } from './scan-page.ts';
import { type SearchablePage, writeSearchIndex } from './search-index.ts';
import { withGlossary } from './search-synonyms.ts';
import { localeFiles, rootFiles } from './site-files.ts';
import { type Site, type SiteFile, type Voice, voicesOf } from './site.ts';
import { type BrokenLink, checkLinks, type LinkCheck } from './verify.ts';

/** What came out of a build, and what is wrong with it. */
export interface Finished {
	/** HTML pages. */
	pages: number;
	/** Each is a bug of the generator, or of a file that it was told to serve as it is. */
	errors: string[];
}

/** Writes what stands beside the pages that Astro has rendered, indexes them and follows every link. */
export async function finish(
	site: Site,
	directory: string,
	locales: readonly string[],
	kept: KeptIndexes,
): Promise<Finished> {
	const voices = voicesOf(site, locales);
	for (const file of rootFiles(site)) write(directory, file);
	for (const voice of voices) {
		await nameNotFound(directory, voice.locale.tag);
		for (const file of localeFiles(site, voice)) write(directory, file);
	}
	const check = checkLinks(site.settings.address.base, existence(site, directory));
	const finished: Finished = { pages: 0, errors: [] };
	verifyPage(join(directory, 'index.html'), '/', { check, finished });
	verifyPage(join(directory, '404.html'), '/404.html', { check, finished });
	for (const voice of voices) await finishLocale(site, voice, directory, { check, finished, kept });
	finished.errors.push(...toErrors(check.broken()));
	return finished;
}

interface Verification {
	check: LinkCheck;
	finished: Finished;
}

interface Task extends Verification {
	kept: KeptIndexes;
}

/** One locale after the other: each has an index of its own, and only one is held at a time. */
async function finishLocale(
	site: Site,
	{ locale }: Voice,
	directory: string,
	{ kept, ...verification }: Task,
): Promise<void> {
	const { tag } = locale;
	verifyPage(join(directory, tag, '404.html'), `/${tag}/404.html`, verification);
	for (const page of pagesIn(site.catalog, tag)) {
		verifyPage(fileOf(directory, page.path), page.path, verification);
		if (page.article) write(directory, markdownTwin(site, page.article, tag));
	}
	const around = {
		locale: tag,
		directory: join(directory, tag, 'pagefind'),
		synonyms: withGlossary(site.settings.synonyms.get(tag) ?? {}, site.settings.glossary, tag),
		chain: [...new Set([...locale.fallback, site.settings.site.sourceLocale])].filter(
			(other) => other !== tag,
		),
		others: [...site.catalog.locales.keys()].filter((other) => other !== tag),
	};
	const digest = digestOfIndex(searchablePages(site, tag, directory), around);
	if (kept.take(tag, digest, around.directory)) return;
	const pages = searchablePages(site, tag, directory);
	const { errors } = await writeSearchIndex({ ...around, pages });
	verification.finished.errors.push(...errors);
	kept.keep(tag, digest, around.directory);
}

/** The pages of the locale's own entries. */
function* searchablePages(
	site: Site,
	locale: string,
	directory: string,
): Generator<SearchablePage> {
	for (const { article, path } of pagesIn(site.catalog, locale)) {
		const entry = article?.entries.get(locale);
		if (!entry) continue;
		const html = readFileSync(fileOf(directory, path), 'utf8');
		yield { path, html, keywords: entry.keywords };
	}
}

function verifyPage(file: string, path: string, { check, finished }: Verification): string {
	const html = readFileSync(file, 'utf8');
	const page = scanPage(html);
	check.add(path, page);
	finished.pages++;
	for (const code of page.inlineCode) finished.errors.push(`${path}: holds inline code: ${code}`);
	return html;
}

/** Whether a path is one of the site: of a page, whether this build makes it or another, or of a file. */
function existence(site: Site, directory: string): (path: string) => boolean {
	const known = new Set<string>(['/', '/404.html']);
	for (const locale of site.catalog.locales.keys()) {
		for (const { path, article } of pagesIn(site.catalog, locale)) {
			known.add(path);
			if (article) known.add(`${path}index.md`);
		}
		for (const file of ['404.html', 'feed.xml', 'sitemap.xml', 'llms.txt', 'search.json']) {
			known.add(`/${locale}/${file}`);
		}
	}
	for (const file of publicFiles(site.root)) known.add(file);
	for (const { file } of walk(directory, '_astro').files) known.add(`/${file}`);
	return (path) => known.has(path);
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
