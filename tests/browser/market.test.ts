import { expect, inject } from 'vitest';
import type { Page } from 'playwright-core';
import { articlePath } from './pages.ts';
import { test } from './test.ts';

const path = (locale = 'en') =>
	encodeURI(articlePath(inject('shipped').out, locale, 'faq/delivery-times-and-costs'));

/** A reader whose browser says nothing of where they are. */
const nowhere = { timezoneId: 'UTC', locale: 'en' };

async function countriesOf(page: Page): Promise<string[]> {
	const names = await page.locator('table.markets').first().locator('tbody th').allInnerTexts();
	return names.map((name) => name.replace('\n', ' '));
}

test.for([
	{
		who: 'in Calcutta, as Chromium calls it',
		timezoneId: 'Asia/Calcutta',
		locale: 'en',
		first: 'India',
	},
	{
		who: 'who prefers the German of Germany',
		timezoneId: 'UTC',
		locale: 'de-DE',
		first: 'Germany',
	},
	{ who: 'who prefers Japanese', timezoneId: 'UTC', locale: 'ja', first: 'Japan' },
])(
	'a reader $who finds $first on top, marked',
	async ({ timezoneId, locale, first }, { visit }) => {
		const page = await visit(path(), { timezoneId, locale });
		const [top] = await countriesOf(page);
		expect(top).toBe(`${first} Your country`);
		expect(
			(await page.locator('tr[aria-current]').first().locator('th').innerText()).replace('\n', ' '),
		).toBe(top);
		expect(await page.getByLabel('Your country').inputValue()).not.toBe('');
	},
);

test('nothing is marked where nothing can be guessed', async ({ visit }) => {
	const page = await visit(path(), nowhere);
	expect(await page.getByLabel('Your country').inputValue()).toBe('');
	expect(await page.locator('[data-market][aria-current]').count()).toBe(0);
	expect(await page.locator('.yours').count()).toBe(0);
});

test('a choice is kept, holds on other pages, and is forgotten with everything else', async ({
	visit,
}) => {
	const page = await visit(path(), nowhere);
	const before = await countriesOf(page);
	await page.getByLabel('Your country').selectOption({ label: 'Spain' });
	expect((await countriesOf(page))[0]).toBe('Spain Your country');
	await page.goto(path('de'));
	expect((await countriesOf(page))[0]).toMatch(/^(Spain|Spanien) /);
	await page.goto(path());
	expect((await countriesOf(page))[0]).toBe('Spain Your country');
	await page.getByText('What this browser remembers').click();
	await page.getByRole('button', { name: 'Forget everything' }).click();
	expect(await countriesOf(page)).toEqual(before);
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('a reader who wants all countries is not guessed at again', async ({ visit }) => {
	const page = await visit(path(), { ...nowhere, timezoneId: 'Europe/Paris' });
	await page.getByLabel('Your country').selectOption({ label: 'All countries' });
	await page.reload();
	expect(await page.locator('.yours').count()).toBe(0);
});

test('without a script every country is there to read, and nothing asks for one', async ({
	visit,
}) => {
	const page = await visit(path(), { javaScriptEnabled: false, timezoneId: 'Asia/Tokyo' });
	expect(await page.locator('#market').isVisible()).toBe(false);
	const countries = await countriesOf(page);
	expect(countries.length).toBeGreaterThan(5);
	expect(countries).toEqual([...countries].sort());
	expect(await page.locator('table.markets tbody th').first().isVisible()).toBe(true);
});

test("the mark around the reader's own country leaves the lines beside it alone", async ({
	visit,
}) => {
	const policy = articlePath(inject('shipped').out, 'th', 'policies/returns');
	const page = await visit(policy, { timezoneId: 'Asia/Bangkok', locale: 'th-TH' });
	const own = page.locator('.policy li[aria-current]');
	await own.waitFor();
	const distances = await own.evaluate((item) => {
		const mark = Number.parseFloat(getComputedStyle(item).boxShadow.split('px ')[3] ?? '');
		const { top, bottom } = item.getBoundingClientRect();
		const above = item.closest('div')?.querySelector('dt')?.getBoundingClientRect().bottom ?? 0;
		const below = item.nextElementSibling?.getBoundingClientRect().top ?? Infinity;
		return [top - above - mark, below - bottom - mark];
	});
	expect(Math.min(...distances)).toBeGreaterThan(-0.1);
});
