import { describe, expect, inject } from 'vitest';
import { articlePath, localesOf } from './pages.ts';
import { laptop, phone, test } from './test.ts';

const { out: site } = inject('shipped');

describe.for([
	{ device: 'phone', reader: phone },
	{ device: 'laptop', reader: laptop },
])('on a $device', ({ reader }) => {
	test.for(['en', 'ar'])(
		'the keyboard goes through the header as the eye does, in %s',
		async (locale, { visit }) => {
			const page = await visit(articlePath(site, locale, 'policies/returns'), reader);
			const places = await page
				.locator('.site-header')
				.locator('a.brand, a.contact-link, summary, input, .search button')
				.evaluateAll((all) =>
					all.map((element) => {
						const { left, top, right, height } = element.getBoundingClientRect();
						const isRightToLeft = document.documentElement.dir === 'rtl';
						return { line: top + height / 2, along: isRightToLeft ? -right : left };
					}),
				);
			const byEye = places.toSorted((a, b) =>
				Math.abs(a.line - b.line) > 10 ? a.line - b.line : a.along - b.along,
			);
			expect(places).toEqual(byEye);
		},
	);
});

test('every language is called by its own name, in its own letters', async ({ visit }) => {
	const page = await visit('/de/');
	await page.locator('header summary').tap();
	const names = page.locator('header .languages bdi');
	expect(await names.allInnerTexts()).toEqual(
		expect.arrayContaining([
			'English',
			'العربية',
			'বাংলা',
			'Deutsch',
			'हिन्दी',
			'मराठी',
			'日本語',
			'ไทย',
		]),
	);
	expect(await names.count()).toBe(localesOf(site).length);
});

test('the list of all articles is divided by the letters of the locale', async ({ visit }) => {
	const page = await visit('/th/search/');
	const letters = await page.locator('.letters h3').allInnerTexts();
	expect(letters).toEqual([...letters].sort(new Intl.Collator('th').compare));
	expect(new Set(letters).size).toBe(letters.length);
	expect(letters).toContain('น');
});
