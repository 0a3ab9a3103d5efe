import type { Page } from 'playwright-core';
import type { Case } from './cases.ts';
import type { Outcome } from './outcome.ts';

/** Asks in a real browser, on the locale's own page: our search, and Pagefind as it comes. */
export async function askInBrowser(
	page: Page,
	url: string,
	cases: readonly Case[],
): Promise<Outcome[]> {
	const [first] = cases;
	if (!first) return [];
	await page.goto(`${url}${first.locale}/contact/`);
	const asked = await page.evaluate(
		async ({ url, locale, queries }) => {
			const { createSearch } = await import(`${url}search/search.js`);
			const pagefind = await import(`${url}${locale}/stock/pagefind.js`);
			const { search } = createSearch(locale);
			const answers: { ours: string[]; stock: string[] }[] = [];
			for (const query of queries) {
				const { groups } = await search(query);
				const { results } = await pagefind.search(query);
				const three = await Promise.all(
					results.slice(0, 3).map((result: { data: () => unknown }) => result.data()),
				);
				answers.push({
					ours: groups.flatMap(({ results }: { results: { key: string }[] }) =>
						results.map(({ key }) => key),
					),
					stock: three.map(({ meta }: { meta: { key: string } }) => meta.key),
				});
			}
			return answers;
		},
		{ url, locale: first.locale, queries: cases.map(({ query }) => query) },
	);
	return cases.map((one, index) => ({ ...one, ours: [], stock: [], ...asked[index] }));
}
