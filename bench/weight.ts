import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { startServer } from '../src/preview/server.ts';
import { openBrowser } from './browser.ts';
import type { Figure } from './figure.ts';
import { runScript, variablesOf } from './run-command.ts';
import { articlePathsIn } from './site-pages.ts';
import { recordTraffic } from './traffic.ts';

/** What a reader's first view of an article costs, for every locale of the repository's own content. */
export async function measureWeight(): Promise<Figure[]> {
	const out = join(tmpdir(), 'jawab-bench', 'own');
	await runScript('src/cli/build.ts', { environment: variablesOf({ out }) });
	const { url, close } = await startServer({ directory: out, port: 0 });
	const browser = await openBrowser();
	try {
		const figures: Figure[] = [];
		for (const [locale, paths] of articlePathsIn(out)) {
			const views = [];
			for (const path of paths) views.push(await firstView(browser, { url, path, out }));
			figures.push(...summarise(locale, views));
		}
		return figures;
	} finally {
		await browser.close();
		await close();
	}
}

interface View {
	path: string;
	pageGzip: number;
	pageBrotli: number;
	scriptGzip: number;
	/** Of the page itself: the logo, which is the icon as well, and pictures and videos of an article come on top. */
	requests: number;
	media: number;
	foreign: number;
}

/** Loads a page with an empty cache, and weighs everything that it fetched until nothing more came. */
async function firstView(
	browser: Browser,
	{ url, path, out }: { url: string; path: string; out: string },
): Promise<View> {
	const context = await browser.newContext();
	const page = await context.newPage();
	const { fetched } = await recordTraffic(page);
	await page.goto(new URL(path.slice(1), url).href, { waitUntil: 'networkidle' });
	await context.close();
	// A video's controls come from the browser, as `data:`.
	const asked = fetched.filter((file) => /^https?:/.test(file.url));
	const own = asked.filter((file) => file.url.startsWith(url));
	const media = own.filter((file) => ['Image', 'Media', 'TextTrack'].includes(file.type));
	const bodies = (types: readonly string[]) =>
		own.filter(({ type }) => types.includes(type)).map((file) => fileOf(file.url, url, out));
	const shown = bodies(['Document', 'Stylesheet']);
	return {
		path,
		pageGzip: sizeOf(shown, gzip),
		pageBrotli: sizeOf(shown, brotliCompressSync),
		scriptGzip: sizeOf(bodies(['Script']), gzip),
		requests: own.length - media.length,
		media: media.length,
		foreign: asked.length - own.length,
	};
}

/** The heaviest article of a locale counts. */
function summarise(locale: string, views: readonly View[]): Figure[] {
	const heaviest = views.toSorted((a, b) => b.pageGzip - a.pageGzip)[0];
	if (!heaviest) return [];
	const most = (count: (view: View) => number) => Math.max(...views.map(count));
	const kilobytes = (bytes: number) => bytes / 1024;
	return [
		{
			what: `${locale}: HTML + CSS, gzip`,
			value: kilobytes(heaviest.pageGzip),
			unit: 'KB',
			budget: 14,
			note: `${kilobytes(heaviest.pageBrotli).toFixed(1)} KB brotli, ${decodeURI(heaviest.path)}`,
		},
		{
			what: `${locale}: JavaScript, gzip`,
			value: kilobytes(most(({ scriptGzip }) => scriptGzip)),
			unit: 'KB',
			budget: 4,
		},
		{
			what: `${locale}: requests`,
			value: most(({ requests }) => requests),
			unit: '',
			budget: 4,
			note: `and up to ${most(({ media }) => media)} pictures and videos, the logo among them`,
		},
		{
			what: `${locale}: requests to others`,
			value: most(({ foreign }) => foreign),
			unit: '',
			budget: 0,
		},
	];
}

function fileOf(address: string, url: string, out: string): Buffer {
	const path = decodeURIComponent(new URL(address).pathname.slice(new URL(url).pathname.length));
	return readFileSync(join(out, path, path.endsWith('/') ? 'index.html' : ''));
}

function sizeOf(files: readonly Buffer[], compress: (file: Buffer) => Buffer): number {
	return files.reduce((sum, file) => sum + compress(file).length, 0);
}

function gzip(file: Buffer): Buffer {
	return gzipSync(file, { level: 9 });
}
