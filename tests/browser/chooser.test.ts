import { inject, expect, describe } from 'vitest';
import { articlePath, localesOf } from './pages.ts';
import { test } from './test.ts';

const { out: site } = inject('shipped');
const locales = localesOf(site);

describe('at `/`', () => {
	test.for([
		{ prefers: 'th-TH', gets: 'th' },
		{ prefers: 'ar-EG', gets: 'ar' },
		{ prefers: 'de-AT', gets: 'de' },
		{ prefers: 'en-GB', gets: 'en' },
	])('a browser that prefers $prefers gets $gets', async ({ prefers, gets }, { visit }) => {
		const page = await visit('/', { locale: prefers });
		await page.waitForURL(`**/${gets}/`);
		expect(await page.locator('html').getAttribute('lang')).toBe(gets);
	});

	test('a reader whose language the site lacks chooses from all that it has', async ({ visit }) => {
		const page = await visit('/', { locale: 'fi-FI' });
		const links = page.locator('main a');
		expect(await links.evaluateAll((all) => all.map((a) => a.getAttribute('hreflang')))).toEqual(
			expect.arrayContaining(locales),
		);
		expect(new URL(page.url()).pathname).toBe('/');
	});

	test('the language that was chosen here comes before what the browser prefers', async ({
		visit,
	}) => {
		const page = await visit('/de/', { locale: 'de-DE' });
		await page.locator('summary:has-text("Deutsch")').tap();
		await page.locator('header a[data-locale=ar]').tap();
		await page.waitForURL('**/ar/');
		await page.goto('/');
		await page.waitForURL('**/ar/');
	});

	test('going back from the page that was picked leaves the site', async ({ visit }) => {
		const page = await visit('about:blank', { locale: 'hi-IN' });
		await page.goto('/');
		await page.waitForURL('**/hi/');
		await page.goBack();
		expect(page.url()).toBe('about:blank');
	});
});

test('a browser that names a language that is none is no obstacle', async ({ visit }) => {
	const page = await visit('about:blank');
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'languages', { value: ['en-US@posix', 'C', 'th'] }),
	);
	await page.goto('/');
	await page.waitForURL('**/th/');
	await page.goto(articlePath(site, 'en', 'policies/returns'));
	await page.locator('footer label:has([value=dark])').tap();
	expect(await page.locator('html').getAttribute('data-scheme')).toBe('dark');
});

test('every other page stays in the language of its address', async ({ visit }) => {
	const page = await visit('/th/contact/', { locale: 'de-DE' });
	await page.evaluate(() => localStorage.setItem('jawab:locale', 'hi'));
	await page.reload({ waitUntil: 'networkidle' });
	expect(new URL(page.url()).pathname).toBe('/th/contact/');
});
