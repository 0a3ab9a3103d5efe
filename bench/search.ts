import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startServer } from '../src/preview/server.ts';
import { lexiconOf } from '../tests/generate/lexicons.ts';
import { nameFrom } from '../tests/generate/prose.ts';
import { randomFrom } from '../tests/generate/random.ts';
import { openBrowser } from './browser.ts';
import type { Figure } from './figure.ts';
import { buildCold, type GeneratedSite } from './generated-site.ts';
import { measureSearchBuild } from './search-build.ts';
import { quantile } from './statistics.ts';
import { recordTraffic } from './traffic.ts';

/** What the first search transfers, and how long answers take, in every locale of a large site. */
export async function measureSearch(site: GeneratedSite): Promise<Figure[]> {
	if (!existsSync(join(site.out, '_headers'))) await buildCold(site);
	const { url, close } = await startServer({ directory: site.out, port: 0 });
	const browser = await openBrowser();
	try {
		const figures: Figure[] = [];
		for (const locale of site.locales) figures.push(...(await measure(browser, url, locale)));
		return [...figures, ...(await measureSearchBuild(site.out))];
	} finally {
		await browser.close();
		await close();
	}
}

async function measure(browser: Browser, url: string, locale: string): Promise<Figure[]> {
	const queries = queriesIn(locale);
	const [first = ''] = queries;
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(`${url}${locale}/contact/`, { waitUntil: 'networkidle' });
	const { fetched } = await recordTraffic(page);
	const { found } = await ask(page, { url, locale, queries: [first] });
	await page.waitForLoadState('networkidle');
	const bytes = fetched.reduce((sum, file) => sum + file.bytes, 0);
	const files = fetched.length;
	const fetching = await ask(page, { url, locale, queries });
	const loaded = await ask(page, { url, locale, queries });
	await context.close();
	return [
		{
			what: `${locale}: first search transfers`,
			value: bytes / 1024,
			unit: 'KB',
			budget: 200,
			note: `${files} files, ${found} results`,
		},
		{
			what: `${locale}: answer after load, p95`,
			value: quantile(loaded.times, 0.95),
			unit: 'ms',
			budget: 50,
			note: `median ${quantile(loaded.times, 0.5).toFixed(1)} ms; with fetching p95 ${quantile(fetching.times, 0.95).toFixed(1)} ms; ${queries.length} queries, ${loaded.answered} answered`,
		},
	];
}

interface Asked {
	times: number[];
	/** How many queries had an answer. */
	answered: number;
	/** How many results there were in all. */
	found: number;
}

/** Asks in the page, through the search from code. One instance serves all calls in a page. */
function ask(
	page: Page,
	question: { url: string; locale: string; queries: string[] },
): Promise<Asked> {
	return page.evaluate(async ({ url, locale, queries }) => {
		const { createSearch } = await import(`${url}search/search.js`);
		const held = window as unknown as { benchSearch?: { search: Search } };
		held.benchSearch ??= createSearch(locale);
		const asked: Asked = { times: [], answered: 0, found: 0 };
		for (const query of queries) {
			const started = performance.now();
			const { groups } = await (held.benchSearch as unknown as { search: Search }).search(query);
			asked.times.push(performance.now() - started);
			const results = groups.reduce((sum, group) => sum + group.results.length, 0);
			asked.found += results;
			if (results > 0) asked.answered++;
		}
		return asked;
	}, question);
}

type Search = (query: string) => Promise<{ groups: { results: unknown[] }[] }>;

/** What customers type: a word, two or three, the beginning of one, a product. */
function queriesIn(locale: string): string[] {
	const { words, between } = lexiconOf(locale);
	const random = randomFrom(`queries/${locale}`);
	const word = () => random.pickUsual(words);
	return Array.from({ length: 15 }, () => [
		word(),
		[word(), word()].join(between),
		[word(), word(), word()].join(between),
		nameFrom(random),
	]).flat();
}
