import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { readFileSync } from 'node:fs';
import { localesOf } from './pages.ts';
import { laptop, test } from './test.ts';

describe('when the network dies', () => {
	test.for(localesOf(inject('shipped').out))(
		'a reader of %s is told so in that language, and can try again',
		async (locale, { visit }) => {
			const page = await visit(`/${locale}/`, laptop);
			await page.locator('input[type=search]').click();
			await page.locator('dialog[open]').waitFor();
			await page.context().setOffline(true);
			await page.keyboard.insertText('paduka');
			await page.locator('[data-search-results][data-state=done]').waitFor();
			expect(await page.locator('[role=status]').innerText()).toBe(say(locale, 'search.error'));
			const again = page.getByRole('button', { name: say(locale, 'search.retry') });
			await page.context().setOffline(false);
			await again.click();
			await again.waitFor({ state: 'detached' });
			await page.locator('[data-search-results][data-state=done]').waitFor();
			expect(await page.locator('dialog :focus').inputValue()).toBe('paduka');
		},
	);

	test('before the search was there at all, the field still leads to the list of all articles', async ({
		visit,
	}) => {
		const page = await visit('/en/', laptop);
		await cutOff(page, '**/*.js');
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

async function cutOff(page: Page, files: string) {
	await page.route(files, (route) => route.abort('internetdisconnected'));
}
