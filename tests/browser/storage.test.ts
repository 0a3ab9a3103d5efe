import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { articlePath } from './pages.ts';
import { test } from './test.ts';

const { out: site } = inject('shipped');

test('nothing is kept of a reader who chooses nothing', async ({ visit }) => {
	const page = await visit('/', { locale: 'ar-EG' });
	await page.waitForURL('**/ar/');
	await page.goto(articlePath(site, 'en', 'policies/returns'));
	await page.goto('/en/search/?q=return');
	await page.locator('[data-search-results][data-state=done]').waitFor();
	expect(await kept(page)).toEqual({});
});

test('the language and the colours that a reader chooses are kept, and forgotten on request', async ({
	visit,
}) => {
	const page = await visit('/en/', { colorScheme: 'light' });
	await page.locator('header summary').tap();
	await page.locator('header a[data-locale=th]').tap();
	await page.waitForURL('**/th/');
	await page.locator('footer label:has([value=dark])').tap();
	expect(await kept(page)).toEqual({ 'jawab:locale': 'th', 'jawab:scheme': 'dark' });
	const light = await background(page, 'light');
	await page.reload();
	expect(await page.locator('footer [value=dark]').isChecked()).toBe(true);
	expect(await background(page, 'light')).toBe(light);
	await page.locator('footer summary').tap();
	await page.locator('footer [data-erase]').tap();
	expect(await kept(page)).toEqual({});
	expect(await page.locator('footer output').innerText()).not.toBe('');
	expect(await page.locator('footer [value=system]').isChecked()).toBe(true);
	expect(await background(page, 'light')).not.toBe(light);
});

test('a browser that keeps nothing shows the site all the same', async ({ visit }) => {
	const page = await visit('about:blank', { locale: 'de-DE' });
	await page.addInitScript(() => {
		for (const storage of ['localStorage', 'sessionStorage'])
			Object.defineProperty(globalThis, storage, {
				get: () => {
					throw new DOMException('Storage is blocked.', 'SecurityError');
				},
			});
	});
	await page.goto('/');
	await page.waitForURL('**/de/');
	await page.locator('footer label:has([value=dark])').tap();
	expect(await page.locator('html').getAttribute('data-scheme')).toBe('dark');
	await page.locator('header summary').tap();
	await page.locator('header a[data-locale=en]').tap();
	await page.waitForURL('**/en/');
});

/** All that the site has put into the browser. */
async function kept(page: Page): Promise<Record<string, string>> {
	expect(await page.context().cookies()).toEqual([]);
	const others = await page.evaluate(async () => [
		...Object.keys(sessionStorage),
		...(await indexedDB.databases()).map(({ name }) => name),
		...(await caches.keys()),
		...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
	]);
	expect(others).toEqual([]);
	return page.evaluate(() => ({ ...localStorage }));
}

/** The colour of the page where the device itself asks for `scheme`. */
async function background(page: Page, colorScheme: 'light' | 'dark'): Promise<string> {
	await page.emulateMedia({ colorScheme });
	return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
