import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { writeSearchIndex } from '../../src/build/search-index.ts';
import { resolveLocales, type Locale } from '../../src/i18n/locale.ts';
import { localeFile } from '../../src/schemas/locale.ts';
import { searchTexts } from '../../src/search/texts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Writes a site by hand as the generator would: what the search needs of pages, and no more. */
export async function writeTinySite(site: string, base: string, content: Content): Promise<void> {
	const locales = await readLocales(Object.keys(content));
	await bundleScripts(site, base);
	await write(join(site, 'site.css'), await styles());
	for (const locale of locales.values()) {
		const articles = content[locale.tag] ?? [];
		const pages = articles.map((article) => ({
			path: `/${locale.tag}/${article.slug}/`,
			html: articlePage(locale, base, article),
		}));
		await writeSearchIndex({
			locale: locale.tag,
			pages,
			directory: join(site, locale.tag, 'pagefind'),
		});
		await write(
			join(site, locale.tag, 'search.json'),
			JSON.stringify(searchTexts(locale, locales.values(), [])),
		);
		await write(
			join(site, locale.tag, 'index.html'),
			page(locale, base, '<main><h1>Home</h1></main>'),
		);
		await write(join(site, locale.tag, 'search/index.html'), searchPage(locale, base));
		for (const { path, html } of pages) await write(join(site, path, 'index.html'), html);
	}
}

async function readLocales(tags: string[]) {
	const files = tags.map(async (tag) => {
		const text = await readFile(join(root, 'locales', `${tag}.json`), 'utf8');
		return [tag, localeFile.parse(JSON.parse(text))] as const;
	});
	const shipped = new Map(await Promise.all(files));
	return resolveLocales({ own: shipped, shipped, sourceLocale: 'en' }).locales;
}

async function bundleScripts(site: string, base: string): Promise<void> {
	await build({
		root,
		base: `${base}/`,
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		build: {
			outDir: site,
			emptyOutDir: false,
			rollupOptions: {
				preserveEntrySignatures: 'strict',
				input: {
					start: join(root, 'src/search/start.ts'),
					search: join(root, 'src/search/entry.ts'),
				},
				output: {
					entryFileNames: ({ name }) => (name === 'search' ? 'search/search.js' : '[name].js'),
					chunkFileNames: '_astro/[name]-[hash].js',
				},
			},
		},
	});
}

async function styles(): Promise<string> {
	const names = ['tokens', 'scripts', 'base', 'page', 'header', 'forms', 'search'];
	return (await Promise.all(names.map((name) => stylesheet(`${name}.css`)))).join('\n');
}

/** A stylesheet with those that it imports in their places. */
async function stylesheet(name: string): Promise<string> {
	const text = await readFile(join(root, 'src/styles', name), 'utf8');
	const imported = [...text.matchAll(/@import '\.\/(.+)';/g)].map(([, name = '']) => name);
	const own = text.replaceAll(/@import .+;/g, '');
	return [...(await Promise.all(imported.map(stylesheet))), own].join('\n');
}

function articlePage(locale: Locale, base: string, { key, title, text }: TinyArticle): string {
	return page(
		locale,
		base,
		`<main data-article="${key}"><article data-pagefind-body data-pagefind-meta="key:${key}">
			<h1>${title}</h1><p>${text}</p></article></main>`,
	);
}

function searchPage(locale: Locale, base: string): string {
	return page(
		locale,
		base,
		`<main class="search-page"><h1>${locale.strings['search.title']}</h1>${form(locale, base)}
			<div data-search-results data-state="idle"></div><section id="all"><h2>A-Z</h2></section></main>`,
		'',
	);
}

function page(locale: Locale, base: string, main: string, header = form(locale, base)): string {
	return `<!doctype html><html lang="${locale.tag}" dir="${locale.direction}"><head><meta charset="utf-8">
		<meta name="viewport" content="width=device-width, initial-scale=1"><title>Tiny help</title>
		<link rel="stylesheet" href="${base}/site.css">
		<script type="module" src="${base}/start.js"></script></head>
		<body><header class="site-header" data-pagefind-ignore><a href="${base}/${locale.tag}/">Tiny</a>${header}</header>${main}</body></html>`;
}

function form({ tag, strings }: Locale, base: string): string {
	return `<form class="search" role="search" action="${base}/${tag}/search/"
		data-error="${strings['search.error']}" data-retry="${strings['search.retry']}">
		<input type="search" name="q" aria-label="${strings['search.label']}" placeholder="${strings['search.placeholder']}" autocomplete="off">
		<button>${strings['search.submit']}</button></form>`;
}

async function write(file: string, text: string): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, text);
}

/** The entries of each locale. */
export type Content = Record<string, TinyArticle[]>;

interface TinyArticle {
	key: string;
	slug: string;
	title: string;
	text: string;
}
