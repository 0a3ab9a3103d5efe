import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pagesIn, type SitePage } from '../catalog/pages.ts';
import { markdownTwin } from './markdown-twin.ts';
import { publicFiles } from '../files/public-files.ts';
import { walk } from '../files/walk.ts';
import { scanPage } from './scan-page.ts';
import { writeSearchIndex } from './search-index.ts';
import { localeFiles, rootFiles } from './site-files.ts';
import { type Site, type SiteFile, type Voice, voicesOf } from './site.ts';
import { checkLinks, type LinkCheck } from './verify.ts';

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
): Promise<Finished> {
	const voices = voicesOf(site, locales);
	for (const file of rootFiles(site)) await write(directory, file);
	for (const voice of voices) {
		await nameNotFound(directory, voice.locale.tag);
		for (const file of localeFiles(site, voice)) await write(directory, file);
	}
	const check = checkLinks(site.settings.address.base, existence(site, directory));
	const finished: Finished = { pages: 0, errors: [] };
	await verifyPage(join(directory, 'index.html'), '/', { check, finished });
	await verifyPage(join(directory, '404.html'), '/404.html', { check, finished });
	for (const voice of voices) await finishLocale(site, voice, directory, { check, finished });
	finished.errors.push(...(await brokenLinks(check, directory)));
	return finished;
}

interface Verification {
	check: LinkCheck;
	finished: Finished;
}

/** One locale after the other: each has an index of its own, and only one is held at a time. */
async function finishLocale(
	site: Site,
	{ locale }: Voice,
	directory: string,
	verification: Verification,
): Promise<void> {
	const { tag } = locale;
	await verifyPage(join(directory, tag, '404.html'), `/${tag}/404.html`, verification);
	async function* searchable() {
		for (const page of pagesIn(site.catalog, tag)) {
			const html = await verifyPage(fileOf(directory, page.path), page.path, verification);
			if (!page.article) continue;
			await write(directory, markdownTwin(site, page.article, tag));
			const { keywords } = page.article.entries.get(tag) ?? {};
			if (isOwn(page, tag)) yield { path: page.path, html, keywords };
		}
	}
	const { errors } = await writeSearchIndex({
		locale: tag,
		pages: searchable(),
		directory: join(directory, tag, 'pagefind'),
		synonyms: site.settings.synonyms.get(tag),
		chain: [...new Set([...locale.fallback, site.settings.site.sourceLocale])].filter(
			(other) => other !== tag,
		),
		others: [...site.catalog.locales.keys()].filter((other) => other !== tag),
	});
	verification.finished.errors.push(...errors);
}

function isOwn({ article }: SitePage, locale: string): boolean {
	return article?.entries.has(locale) ?? false;
}

async function verifyPage(
	file: string,
	path: string,
	{ check, finished }: Verification,
): Promise<string> {
	const html = await readFile(file, 'utf8');
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

async function brokenLinks(check: LinkCheck, directory: string): Promise<string[]> {
	const ids = new Map<string, ReadonlySet<string>>();
	for (const path of check.wanted()) {
		const html = await readFile(fileOf(directory, path), 'utf8').catch(() => undefined);
		if (html !== undefined) ids.set(path, scanPage(html).ids);
	}
	return check
		.broken((path) => ids.get(path))
		.map(({ page, link, isAnchor }) =>
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

async function write(directory: string, { path, text }: SiteFile): Promise<void> {
	const file = join(directory, path);
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, text);
}
