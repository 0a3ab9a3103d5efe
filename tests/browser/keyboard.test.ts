import { describe, expect, inject } from 'vitest';
import { tabTo, unseenFocus } from './focus.ts';
import { articlePath } from './pages.ts';
import { laptop, test } from './test.ts';

const { out: site } = inject('shipped');

test.for(['en', 'ar', 'th'])(
	'wherever Tab leads in an article, the focus can be seen, in %s',
	async (locale, { visit }) => {
		const page = await visit(articlePath(site, locale, 'tutorials/start-a-return'), laptop);
		const last = page.locator('footer').locator('a, summary, input').last();
		await tabTo(page, last);
	},
);

describe('the search', () => {
	test.for(['/', 'Control+k'])('opens with %s, and Escape leads back', async (keys, { visit }) => {
		const page = await visit(articlePath(site, 'en', 'policies/returns'), laptop);
		const link = page.locator('article .prose a').last();
		await link.focus();
		const before = await page.evaluate(() => scrollY);
		await page.keyboard.press(keys);
		await page.locator('dialog input[type=search]:focus').waitFor();
		expect(await unseenFocus(page)).toBeUndefined();
		await page.keyboard.press('Escape');
		await page.locator('dialog').waitFor({ state: 'hidden' });
		expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
		expect(await page.evaluate(() => scrollY)).toBe(before);
	});

	test('leads with the arrows through its results, and back to what was typed', async ({
		visit,
	}) => {
		const page = await visit('/ar/', laptop);
		await page.keyboard.press('/');
		await page.locator('dialog input[type=search]:focus').waitFor();
		await page.keyboard.insertText('الإرجاع');
		await page.locator('[data-search-results][data-state=done] li').first().waitFor();
		const field = page.locator('dialog [role=combobox]');
		expect(await field.getAttribute('aria-expanded')).toBe('true');
		await page.keyboard.press('ArrowDown');
		const option = page.locator('dialog [role=option][aria-selected=true]');
		expect(await field.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
		await page.keyboard.press('ArrowUp');
		expect(await option.count()).toBe(0);
		expect(await field.getAttribute('aria-activedescendant')).toBeNull();
		expect(await field.inputValue()).toBe('الإرجاع');
	});

	test('keeps the focus in its dialog', async ({ visit }) => {
		const page = await visit('/en/', laptop);
		await page.keyboard.press('/');
		await page.locator('dialog input[type=search]:focus').waitFor();
		await page.keyboard.type('return');
		await page.locator('[data-search-results][data-state=done] li').first().waitFor();
		for (let presses = 0; presses < 15; presses++) {
			await page.keyboard.press('Tab');
			expect(await unseenFocus(page)).toBeUndefined();
			const isOutside = await page.evaluate(() => document.activeElement?.closest('main, header'));
			expect(isOutside).toBeNull();
		}
	});
});

test('the list of languages closes with Escape, and gives the focus back', async ({ visit }) => {
	const page = await visit('/ar/', laptop);
	const summary = page.locator('header summary');
	await tabTo(page, summary);
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await page.locator('header details').getAttribute('open')).not.toBeNull();
	await page.keyboard.press('Escape');
	expect(await page.locator('header details').getAttribute('open')).toBeNull();
	expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
});
