import { describe, inject } from 'vitest';
import { faultsOf, smallest } from './faults.ts';
import { watchShifts } from './layout.ts';
import { articlesOf, kindsOfPages, localesOf } from './pages.ts';
import { test } from './test.ts';

const { out: shipped } = inject('shipped');
const locales = localesOf(shipped);

describe.concurrent('a page of every kind', () => {
	test('is open to everyone: the list of languages', async ({ visit, expect }) => {
		const page = await visit('/', { ...smallest, locale: 'fi-FI' });
		expect(await faultsOf(page, '/')).toEqual([]);
	});

	test.for(locales)(
		'is open to everyone and fits the smallest screen, in %s',
		async (locale, { visit, expect }) => {
			const page = await visit(`/${locale}/`, smallest);
			await watchShifts(page);
			const faults: string[] = [];
			for (const path of kindsOfPages(shipped, locale))
				faults.push(...(await faultsOf(page, path)));
			expect(faults).toEqual([]);
		},
	);

	test.for(locales)(
		'is open to everyone with the search and the languages open, in %s',
		async (locale, { visit, expect }) => {
			const [article] = articlesOf(shipped, locale);
			const page = await visit(article?.path ?? '', smallest);
			const title = await page.locator('h1').innerText();
			await page.locator('header summary').tap();
			expect(await faultsOf(page)).toEqual([]);
			await page.locator('header summary').tap();
			await page.locator('header input[type=search]').tap();
			await page.locator('dialog[open]').waitFor();
			expect(await faultsOf(page)).toEqual([]);
			await page.locator('dialog input[type=search]').fill(title);
			await page.locator('[data-search-results][data-state=done]').waitFor();
			expect(await faultsOf(page)).toEqual([]);
			await page.locator('dialog input[type=search]').fill('zzzzzz');
			await page.locator('[data-search-results][data-state=done][data-query=zzzzzz]').waitFor();
			expect(await faultsOf(page)).toEqual([]);
			await watchShifts(page);
			await page.goto(`/${locale}/search/?q=${encodeURIComponent(title)}`);
			await page.locator('[data-search-results][data-state=done]').waitFor();
			expect(await faultsOf(page)).toEqual([]);
		},
	);
});
