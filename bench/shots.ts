import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { startServer } from '../src/preview/server.ts';
import { articlePath, localesOf } from '../tests/browser/pages.ts';
import { openBrowser } from './browser.ts';
import { runScript, variablesOf } from './run-command.ts';

/*
 * npm run shots                         every kind of page, locale, width and scheme: ten minutes
 * npm run shots -- --locales hi,ar --kinds home,policy --widths 360 --schemes light
 * npm run shots -- --site dist          of the repository's own site as it is built already
 */
const { values } = parseArgs({
	options: {
		site: { type: 'string' },
		out: { type: 'string', default: 'shots' },
		locales: { type: 'string' },
		kinds: { type: 'string' },
		widths: { type: 'string', default: '360,768,1440' },
		schemes: { type: 'string', default: 'light,dark' },
	},
});

/** A page, and what a reader does there before the picture is taken. */
interface Kind {
	path: (locale: string) => string;
	act?: (page: Page, locale: string) => Promise<void>;
}

const results = '[data-search-results]';
const site = values.site ? resolve(values.site) : await buildSite();
const at = (path: string) => (locale: string) => `/${locale}/${path}`;
const article = (key: string) => (locale: string) => articlePath(site, locale, key);
const kinds: Record<string, Kind> = {
	chooser: { path: () => '/' },
	home: { path: at('') },
	languages: { path: article('policies/returns'), act: openLanguages },
	collection: { path: at('faq/') },
	topic: { path: at('topics/returns/') },
	article: { path: article('faq/delivery-times-and-costs') },
	policy: { path: article('policies/returns') },
	tutorial: { path: article('tutorials/start-a-return') },
	results: { path: article('policies/returns'), act: searchForTitle },
	none: { path: at('search/?q=zzzzzz'), act: waitForResults },
	offline: { path: at('search/'), act: searchOffline },
	search: { path: at('search/') },
	contact: { path: at('contact/') },
	translations: { path: at('translations/') },
	missing: { path: at('no-such-page/') },
};

const out = resolve(values.out);
const { url, close } = await startServer({ directory: site, port: 0 });
const browser = await openBrowser();
try {
	mkdirSync(out, { recursive: true });
	const sets = [];
	for (const locale of pick(localesOf(site), values.locales)) {
		for (const kind of pick(Object.keys(kinds), values.kinds)) {
			sets.push({ name: `${kind} ${locale}`, files: await photograph(browser, kind, locale) });
		}
	}
	writeFileSync(join(out, 'index.html'), indexOf(sets));
	console.error(
		`${sets.flatMap(({ files }) => files).length} pictures: ${join(out, 'index.html')}`,
	);
} finally {
	await browser.close();
	await close();
}

/** Of a list all, or those that the option names. */
function pick(all: readonly string[], named: string | undefined): string[] {
	return all.filter((name) => named?.split(',').includes(name) ?? true);
}

async function buildSite(): Promise<string> {
	const out = join(tmpdir(), 'jawab-bench', 'own');
	await runScript('src/cli/build.ts', { environment: variablesOf({ out }) });
	return out;
}

/** Takes a page in every width and scheme: the files. */
async function photograph(browser: Browser, name: string, locale: string): Promise<string[]> {
	const files = [];
	for (const width of values.widths.split(',').map(Number)) {
		const context = await browser.newContext({
			baseURL: url,
			viewport: { width, height: width < 700 ? 740 : 900 },
			// No language of the site: the list of languages stays where it is.
			locale: name === 'chooser' ? 'fi-FI' : locale,
			reducedMotion: 'reduce',
		});
		const page = await context.newPage();
		const kind = kinds[name];
		await page.goto(kind?.path(locale).slice(1) ?? '', { waitUntil: 'networkidle' });
		await kind?.act?.(page, locale);
		for (const colorScheme of ['light', 'dark'] as const) {
			if (!values.schemes.includes(colorScheme)) continue;
			await page.emulateMedia({ colorScheme });
			const file = `${name}-${locale}-${width}-${colorScheme}.png`;
			await page.screenshot({ path: join(out, file), fullPage: true });
			files.push(file);
		}
		await context.close();
	}
	return files;
}

function openLanguages(page: Page): Promise<void> {
	return page.locator('header summary').click();
}

async function searchForTitle(page: Page, locale: string): Promise<void> {
	const title = await page.locator('h1').innerText();
	await page.goto(`${locale}/search/?q=${encodeURIComponent(title)}`);
	await waitForResults(page);
}

function waitForResults(page: Page): Promise<void> {
	return page.locator(`${results}[data-state=done]`).waitFor({ state: 'attached' });
}

async function searchOffline(page: Page): Promise<void> {
	await page.locator('main input[type=search]').focus();
	await page.waitForLoadState('networkidle');
	await page.context().setOffline(true);
	await page.keyboard.insertText('paduka');
	await waitForResults(page);
}

function indexOf(sets: readonly { name: string; files: readonly string[] }[]): string {
	const pictures = (files: readonly string[]) =>
		files.map((file) => `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy"></a>`);
	const sections = sets.map(
		({ name, files }) => `<h2 id="${name}">${name}</h2>\n<div>${pictures(files).join('\n')}</div>`,
	);
	return `<!doctype html>
<meta charset="utf-8">
<title>Pages of the site</title>
<style>
body { font-family: system-ui; margin: 1rem; }
div { display: flex; gap: 1rem; align-items: start; overflow-x: auto; }
img { height: 30rem; width: 20rem; object-fit: cover; object-position: top; border: 1px solid; }
</style>
${sections.join('\n')}
`;
}
