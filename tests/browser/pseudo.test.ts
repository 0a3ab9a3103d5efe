import type { Page } from 'playwright-core';
import { faultsOf, smallest } from './faults.ts';
import { kindsOfPages } from './pages.ts';
import { buildPseudoSite, type PseudoSite } from './pseudo-site.ts';
import { testOn } from './test.ts';

let site: PseudoSite | undefined;
const test = testOn(async (onCleanup) => {
	site = await buildPseudoSite();
	onCleanup(site.remove);
	return site.directory;
});

test.for(['en-XA', 'ar-XB'])(
	'longer words and the other direction fit the smallest screen on every kind of page, in %s',
	async (locale, { visit, directory, expect }) => {
		const page = await visit(`/${locale}/`, smallest);
		const faults: string[] = [];
		for (const path of kindsOfPages(directory, locale))
			faults.push(...(await faultsOf(page, path)));
		expect(faults).toEqual([]);
	},
);

test('every word of the interface comes from the locale file, on every kind of page', async ({
	visit,
	directory,
	expect,
}) => {
	const page = await visit('/en-XA/', smallest);
	const found: string[] = [];
	for (const path of kindsOfPages(directory, 'en-XA')) {
		await page.goto(path.slice(1));
		found.push(...(await plainWords(page)).map((text) => `${path}: ${text}`));
	}
	expect(found.filter((text) => !isSpoken(text.slice(text.indexOf(': '))))).toEqual([]);
});

test('every word of the search comes from the locale file', async ({ visit, expect }) => {
	const page = await visit('/en-XA/', smallest);
	await page.locator('main input[type=search]').tap();
	const found: string[] = [];
	for (const query of ['ŕéţúŕñ', 'zzzzzz']) {
		await page.locator('dialog input[type=search]').fill(query);
		await page
			.locator(`dialog [data-search-results][data-state=done][data-query="${query}"]`)
			.waitFor();
		found.push(...(await plainWords(page)));
	}
	expect(found.filter((text) => !isSpoken(text.replaceAll('zzzzzz', '')))).toEqual([]);
});

/** Whether the plain words of a text are names, addresses or CLDR's. */
function isSpoken(text: string): boolean {
	return (text.match(/[A-Za-z]{2,}/g) ?? []).every((word) => site?.spoken.has(word));
}

/** Texts with letters that no pseudo-locale leaves as they are: in texts, and in what is read out. */
function plainWords(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		// Beside letters of the pseudo-locale stands a value in a text, or what a search cuts out of one.
		const isPlain = (text: string) =>
			/[A-Za-z]{2,}/.test(text) && !/[⟦áéíóúñšţŕ]/.test(text) && !/^\s*https:\S+\s*$/.test(text);
		// What is in another language says so; code and facts are in none.
		const isForeign = (element: Element) =>
			element.closest('[lang]')?.getAttribute('lang') !== 'en-XA' ||
			element.closest('script, style, noscript, code, time, [data-fact], .policy bdi') !== null;
		const said: string[] = [];
		const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node as Element;
			if (isForeign(element)) continue;
			for (const child of element.childNodes) {
				if (child.nodeType === Node.TEXT_NODE) said.push(child.nodeValue ?? '');
			}
			for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
				const value = element.getAttribute(name);
				if (value) said.push(value);
			}
			if (element.matches('meta[name=description]'))
				said.push(element.getAttribute('content') ?? '');
		}
		return [...new Set(said.filter(isPlain))];
	});
}
