import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { tabTo } from './focus.ts';
import { articlePath } from './pages.ts';
import { laptop, phone, test } from './test.ts';

const key = 'policies/returns';

/** Every reader wants to know about returns, changes to another language there, and asks again in it. */
const journeys = [
	{ locale: 'en', next: 'ar', query: 'إرجاع' },
	{ locale: 'ar', next: 'th', query: 'คืนสินค้า' },
	{ locale: 'th', next: 'en', query: 'return policy' },
];

const languages = 'header details';
const results = '[data-search-results]';
const field = 'dialog input[type=search]';

describe.for([
	{ device: 'phone', reader: phone },
	{ device: 'laptop', reader: laptop },
])('on a $device', ({ device, reader }) => {
	test.for(journeys)(
		'a reader of $locale finds an article, reads it in $next and finds it there',
		async ({ locale, next, query }, { visit, directory }) => {
			const press = (target: Locator) => (device === 'phone' ? target.tap() : target.click());
			const page = await visit('/', { ...reader, locale: 'fi-FI' });
			await press(page.locator(`main a[data-locale=${locale}]`));
			await arrives(page, `/${locale}/`);
			await press(
				page.locator('main').getByRole('link', { name: await titleOf(page, directory, locale) }),
			);
			await arrives(page, articlePath(directory, locale, key));
			await press(page.locator(`${languages} summary`));
			await press(page.locator(`${languages} a[data-locale=${next}]`));
			await arrives(page, articlePath(directory, next, key));
			await press(page.locator('header input[type=search]'));
			await page.locator(field).pressSequentially(query);
			await page.locator(`${results}[data-state=done][data-query="${query}"]`).waitFor();
			await press(page.locator(`${results} li[data-article="${key}"] a`));
			await arrives(page, articlePath(directory, next, key));
			expect(await page.locator('main').getAttribute('data-entry-locale')).toBe(next);
		},
	);
});

describe('from the keyboard alone', () => {
	test.for(journeys)(
		'a reader of $locale finds an article, reads it in $next and finds it there',
		async ({ locale, next, query }, { visit, directory }) => {
			const page = await visit('/', { ...laptop, locale: 'fi-FI' });
			await tabTo(page, page.locator(`main a[data-locale=${locale}]`));
			await page.keyboard.press('Enter');
			await arrives(page, `/${locale}/`);
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
			await tabTo(
				page,
				page.locator('main').getByRole('link', { name: await titleOf(page, directory, locale) }),
			);
			await page.keyboard.press('Enter');
			await arrives(page, articlePath(directory, locale, key));
			await tabTo(page, page.locator(`${languages} summary`));
			await page.keyboard.press('Enter');
			await tabTo(page, page.locator(`${languages} a[data-locale=${next}]`));
			await page.keyboard.press('Enter');
			await arrives(page, articlePath(directory, next, key));
			await page.keyboard.press('/');
			await page.locator(`${field}:focus`).waitFor();
			await page.keyboard.insertText(query);
			await page.locator(`${results}[data-state=done][data-query="${query}"]`).waitFor();
			const wanted = page.locator(`${results} li[data-article="${key}"] a`);
			while ((await wanted.getAttribute('aria-selected')) === 'false')
				await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			await arrives(page, articlePath(directory, next, key));
		},
	);
});

describe('without JavaScript', () => {
	test.for(journeys)(
		'a reader of $locale finds an article in the list of all, and reads it in $next',
		async ({ locale, next }, { visit, directory }) => {
			const page = await visit('/', { javaScriptEnabled: false, locale: 'de-DE' });
			expect(new URL(page.url()).pathname).toBe('/');
			await page.locator(`main a[data-locale=${locale}]`).tap();
			await arrives(page, `/${locale}/`);
			await page.locator('input[type=search]').fill('refund');
			await page.locator('form[role=search] button').tap();
			await arrives(page, `/${locale}/search/`);
			expect(await page.locator('noscript').innerText()).not.toBe('');
			await page
				.locator('#all')
				.getByRole('link', { name: await titleOf(page, directory, locale) })
				.tap();
			await arrives(page, articlePath(directory, locale, key));
			await page.locator(`${languages} summary`).tap();
			await page.locator(`${languages} a[data-locale=${next}]`).tap();
			await arrives(page, articlePath(directory, next, key));
		},
	);

	test.for(['en', 'ar', 'th'])(
		'everything that an article says can be read, in %s',
		async (locale, { visit, directory }) => {
			const path = articlePath(directory, locale, 'tutorials/start-a-return');
			const page = await visit(path, { javaScriptEnabled: false });
			const hidden = await page
				.locator('article [role=tabpanel]')
				.evaluateAll((panels) => panels.filter((panel) => !panel.checkVisibility()).length);
			expect(hidden).toBe(0);
			for (const details of await page.locator('article .prose details').all()) {
				await details.locator('summary').tap();
				expect(await details.locator('> :not(summary)').first().isVisible()).toBe(true);
			}
			const dead = page.locator('button:visible, [role=tab]:visible, [data-scripted]:visible');
			expect(await dead.evaluateAll((all) => all.map((element) => element.outerHTML))).toEqual([
				expect.stringMatching(/^<button>/),
			]);
		},
	);
});

/** What the article of these journeys is called. */
async function titleOf(page: Page, directory: string, locale: string): Promise<string> {
	const response = await page.request.get(encodeURI(articlePath(directory, locale, key)));
	return /<h1[^>]*>([^<]+)<\/h1>/.exec(await response.text())?.[1] ?? '';
}

async function arrives(page: Page, path: string) {
	await page.waitForURL((url) => decodeURI(url.pathname) === path);
}
