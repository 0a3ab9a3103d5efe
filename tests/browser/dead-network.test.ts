import { readFileSync } from 'node:fs';
import { describe, expect, inject } from 'vitest';
import { localesOf } from './pages.ts';
import { laptop, test } from './test.ts';

const done = '[data-search-results][data-state=done]';

describe('when the network dies', () => {
	test.for(localesOf(inject('shipped').out))(
		'a reader of %s is told so in that language, and can try again',
		async (locale, { visit }) => {
			const page = await visit(`/${locale}/`, laptop);
			const index = /\/pagefind\/|\/search\.json$/;
			await page.route(index, (route) => route.abort('internetdisconnected'));
			await page.locator('input[type=search]').click();
			await page.locator('dialog[open]').waitFor();
			await page.keyboard.insertText('paduka');
			await page.locator(done).waitFor();
			expect(await page.locator('[role=status]').innerText()).toBe(say(locale, 'search.error'));
			const again = page.getByRole('button', { name: say(locale, 'search.retry') });
			await page.unroute(index);
			await again.click();
			await again.waitFor({ state: 'detached' });
			await page.locator(done).waitFor({ state: 'attached' });
			expect(await page.locator('dialog :focus').inputValue()).toBe('paduka');
		},
	);

	test('in the middle of a search, that is not taken for no answer', async ({ visit }) => {
		const page = await visit('/en/search/', laptop);
		await page.locator('main input[type=search]').focus();
		await page.waitForLoadState('networkidle');
		await page.context().setOffline(true);
		await page.keyboard.type('refund');
		await page.locator(done).waitFor();
		expect(await page.locator('main [role=status]').innerText()).toBe(say('en', 'search.error'));
		await page.context().setOffline(false);
		await page.getByRole('button', { name: say('en', 'search.retry') }).click();
		await page.locator(`${done} li[data-article]`).first().waitFor();
	});

	test('the search page says that the search cannot come, whichever script it lacks', async ({
		visit,
	}) => {
		const page = await visit('about:blank', laptop);
		await page.route(/main\..*\.js$/, (route) => route.abort('internetdisconnected'));
		await page.goto('/en/search/?q=refund');
		await page.locator('[data-search-results]', { hasText: say('en', 'search.error') }).waitFor();
		expect(await page.locator('.search-missing').count()).toBe(0);
		await page.route('**/*.js', (route) => route.abort('internetdisconnected'));
		await page.goto('/th/search/');
		const missing = page.locator('.search-missing');
		expect(await missing.isVisible()).toBe(false);
		await missing.waitFor({ state: 'visible' });
		expect(await missing.innerText()).toBe(say('th', 'search.error'));
	});

	test('before the search was there at all, the field leads to the list of all articles', async ({
		visit,
	}) => {
		const page = await visit('/en/', laptop);
		await page.route('**/*.js', (route) => route.abort('internetdisconnected'));
		await page.locator('input[type=search]').click();
		await page.keyboard.type('refund');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/en/search/?q=refund');
		expect(await page.locator('#all a').first().isVisible()).toBe(true);
	});
});

/** The string of a locale file. */
function say(locale: string, key: string): string {
	return JSON.parse(readFileSync(`locales/${locale}.json`, 'utf8')).strings[key];
}
