import { describe, expect, inject } from 'vitest';
import { articlePath, articlesOf } from './pages.ts';
import { laptop, test } from './test.ts';

const { out: site } = inject('shipped');
const key = 'policies/returns';

describe('an article says in its marks', () => {
	test.for(['en', 'ar', 'th'])('what it is, in %s', async (locale, { visit }) => {
		const page = await visit(articlePath(site, locale, key));
		const { direction } = await page.locator('html').evaluate((html) => getComputedStyle(html));
		expect(direction).toBe(locale === 'ar' ? 'rtl' : 'ltr');
		expect(await page.locator('html').getAttribute('lang')).toBe(locale);
		expect(await page.locator('main').evaluate(({ dataset }) => ({ ...dataset }))).toEqual({
			article: key,
			entryLocale: locale,
			state: 'current',
		});
	});

	const fallbacks = articlesOf(site, 'ar').filter(({ state }) => state === 'fallback');

	test.for(fallbacks.slice(0, 1))(
		'that $key is in another language than its page',
		async ({ path }, { visit }) => {
			const page = await visit(path);
			const entry = await page.locator('main').getAttribute('data-entry-locale');
			expect(await page.locator('html').getAttribute('lang')).toBe('ar');
			expect(await page.locator('article').getAttribute('lang')).toBe(entry);
			expect(await page.locator('article').getAttribute('dir')).toBe('ltr');
			expect(await page.locator('main section').first().innerText()).not.toBe('');
		},
	);
});

describe('a search says in its marks', () => {
	const queries = [
		{ locale: 'en', query: 'return policy' },
		{ locale: 'ar', query: 'الإرجاع' },
		{ locale: 'th', query: 'คืนสินค้า' },
	];

	test.for(queries)('what it found for $query', async ({ locale, query }, { visit }) => {
		const page = await visit(`/${locale}/search/`);
		const results = page.locator('[data-search-results]');
		expect(await results.getAttribute('data-state')).toBe('idle');
		const states = await results.evaluateHandle((element) => {
			const seen: (string | undefined)[] = [];
			new MutationObserver(() => seen.push(element.dataset['state'])).observe(element, {
				attributeFilter: ['data-state'],
			});
			return seen;
		});
		await page.locator('main input[type=search]').fill(query);
		await page.locator(`[data-search-results][data-state=done]`).waitFor();
		const seen = await states.jsonValue();
		expect(seen).toContain('searching');
		expect(seen.at(-1)).toBe('done');
		expect(await results.getAttribute('data-query')).toBe(query);
		expect(await results.getAttribute('data-corrected')).toBeNull();
		const items = await results
			.locator('li[data-article]')
			.evaluateAll((all) => all.map(({ dataset }) => ({ ...dataset })));
		expect(items).toContainEqual({ article: key, locale });
		expect(new URL(page.url()).searchParams.get('q')).toBe(query);
	});

	test('in the dialog as on the page', async ({ visit }) => {
		const page = await visit('/en/contact/', laptop);
		await page.locator('header input[type=search]').fill('return policy');
		const results = page.locator('dialog [data-search-results]');
		await page.locator('[data-search-results][data-state=done]').waitFor();
		expect(await results.getAttribute('data-query')).toBe('return policy');
		expect(await results.locator(`li[data-article="${key}"][data-locale=en]`).count()).toBe(1);
		await page.locator('dialog input[type=search]').fill('');
		await page.locator('[data-search-results][data-state=idle]').waitFor({ state: 'attached' });
		expect(await results.locator('li').count()).toBe(0);
	});
});
