import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { Answer } from '../../src/search/answer.ts';
import { articlePath, localesOf } from './pages.ts';
import { test } from './test.ts';

const { out: site } = inject('shipped');
const key = 'policies/returns';

test.for([
	{ locale: 'en', query: 'return policy' },
	{ locale: 'ar', query: 'الإرجاع' },
	{ locale: 'th', query: 'คืนสินค้า' },
])('any page may ask for $query in $locale', async ({ locale, query }, { visit }) => {
	const page = await visit('/fr/contact/');
	const [answer] = await ask(page, locale, query);
	expect(answer).toEqual({ query, corrected: undefined, groups: expect.any(Array), nearest: [] });
	const [group] = answer?.groups ?? [];
	expect(group?.locale).toBe(locale);
	const result = group?.results.find((result) => result.key === key);
	expect(result).toMatchObject({
		key,
		url: encodeURI(articlePath(site, locale, key)),
		title: expect.stringMatching(/./),
		excerpt: expect.stringMatching(/./),
		collection: 'policies',
	});
	expect(result?.excerpt).not.toContain('<');
});

test('an answer names an article once, and at most ten in a language', async ({ visit }) => {
	const page = await visit('/en/');
	const [answer] = await ask(page, 'en', 'the');
	for (const { results } of answer?.groups ?? []) expect(results.length).toBeLessThanOrEqual(10);
	const keys = (answer?.groups ?? []).flatMap(({ results }) => results.map(({ key }) => key));
	expect(keys).toEqual([...new Set(keys)]);
});

const odd = [
	['nothing', ''],
	['blanks', ' \n\t\u3000 '],
	['10,000 characters', 'a'.repeat(10_000)],
	['10,000 words', 'refund '.repeat(10_000)],
	['punctuation', '?!…"\'()[]{}*+^$\\|/<>&%#@~`'],
	['emoji', '🎉👩‍👩‍👧‍👦🇮🇳'],
	['markup', '<img src=x onerror="alert(1)"><script>alert(1)</script>'],
	['half a character', 'refund \uD83D'],
	['characters that cannot be seen', '\u0000\u200B\u202E\uFEFF'],
	['marks without a letter', '\u0301\u093E\u0E34'],
	['the name of a property', '__proto__ constructor'],
] as const;

test.for(localesOf(site))(
	'no query is too odd to be answered, in %s',
	async (locale, { visit }) => {
		const page = await visit(`/${locale}/`);
		for (const [what, query] of odd) {
			const [answer] = await ask(page, locale, query);
			expect(answer, what).toMatchObject({ query: expect.any(String), groups: expect.any(Array) });
		}
	},
);

test.for(odd)('a reader may type %s', async ([, query], { visit }) => {
	const page = await visit('/en/search/');
	const field = page.locator('main input[type=search]');
	await field.fill('return policy');
	await page.locator(`[data-search-results][data-state=done] li[data-article="${key}"]`).waitFor();
	await field.fill(query);
	// What is no question is as if nothing had been typed.
	const next = ':is([data-state=done], [data-state=idle]):not([data-query="return policy"])';
	await page.locator(`[data-search-results]${next}`).waitFor({ state: 'attached' });
	expect(await page.locator('[data-search-results] :is(img, script)').count()).toBe(0);
});

/** As text: a test's own `import()` is not the browser's. */
function ask(page: Page, locale: string, query: string): Promise<Answer[]> {
	return page.evaluate<Answer[]>(`(async () => {
		const { createSearch } = await import('/search/search.js');
		return [await createSearch(${JSON.stringify(locale)}).search(${JSON.stringify(query)})];
	})()`);
}
