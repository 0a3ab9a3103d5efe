import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { faultsOf, smallest } from './faults.ts';
import { tabTo, unseenFocus } from './focus.ts';
import { articlesOf, localesOf } from './pages.ts';
import { base, buildStrainedSite } from './strained-site.ts';
import { laptop, testOn } from './test.ts';

const test = testOn(async (onCleanup) => {
	const site = await buildStrainedSite();
	onCleanup(site.remove);
	return site.directory;
}, base);

test.for(localesOf(inject('shipped').out))(
	'whatever is written, pages are open to everyone and fit the smallest screen, in %s',
	async (locale, { visit, directory }) => {
		const page = await visit(`/${locale}/`, smallest);
		const faults: string[] = [];
		const articles = articlesOf(directory, locale).map(({ path }) => path);
		const lists = ['', 'faq/', 'contact/', 'translations/'].map((page) => `/${locale}/${page}`);
		for (const path of [...articles, ...lists]) faults.push(...(await faultsOf(page, path)));
		expect(faults).toEqual([]);
	},
);

test.for([
	{ state: 'outdated', article: 'everything' },
	{ state: 'machine', article: 'machine' },
])(
	'a translation that is $state says so before it begins',
	async ({ state, article }, { visit }) => {
		const page = await visit(`/ar/faq/${article}/`);
		expect(await page.locator('main').getAttribute('data-state')).toBe(state);
		const [notice, heading] = await Promise.all([
			page.locator('main section').first().boundingBox(),
			page.locator('h1').boundingBox(),
		]);
		expect(notice?.y).toBeLessThan(heading?.y ?? 0);
		await page.locator('main section').first().getByRole('link').last().tap();
		await page.waitForURL(`**/en/faq/${article}/`);
	},
);

test('what is over or not yet due is announced to nobody who can see that', async ({ visit }) => {
	const announced = async (page: Page) =>
		(await page.locator('.announcements li > p:not(.meta, .callout-title)').allInnerTexts()).join();
	for (const path of ['/th/', '/th/contact/']) {
		const page = await visit(path);
		await expect.poll(() => announced(page)).toMatch(/^https:.*,Donau.*,Undated$/);
		expect(await page.locator('.announcements li:visible').count()).toBe(3);
	}
	const withoutScripts = await visit('/th/', { javaScriptEnabled: false });
	expect(await announced(withoutScripts)).toMatch(/,Undated,Over,Ahead$/);
	expect(await withoutScripts.locator('.announcements li:visible').count()).toBe(5);
});

test('an announcement ends with its day where the shop is, not where the reader is', async ({
	visit,
}) => {
	const page = await visit('/ar/', { timezoneId: 'Asia/Tokyo' });
	const isAnnounced = async (now: string) => {
		await page.clock.setFixedTime(now);
		await page.reload({ waitUntil: 'networkidle' });
		return page.locator('.announcements').isVisible();
	};
	// In Argentina it is three hours earlier.
	expect(await isAnnounced('3000-01-01T02:59:00Z')).toBe(true);
	expect(await isAnnounced('3000-01-01T03:00:00Z')).toBe(false);
});

test.for([
	{ locale: 'en', forward: 'ArrowRight', back: 'ArrowLeft' },
	{ locale: 'ar', forward: 'ArrowLeft', back: 'ArrowRight' },
])('$forward leads to the next tab in $locale', async ({ locale, forward, back }, { visit }) => {
	const page = await visit(`/${locale}/faq/everything/`, laptop);
	const tabs = page.getByRole('tab');
	const chosen = () =>
		tabs.evaluateAll((all) => all.findIndex((tab) => tab.ariaSelected === 'true'));
	await tabTo(page, tabs.first());
	await page.keyboard.press(forward);
	expect(await chosen()).toBe(1);
	expect(await page.getByRole('tabpanel').count()).toBe(1);
	await page.keyboard.press(back);
	expect(await chosen()).toBe(0);
	await page.keyboard.press('End');
	expect(await chosen()).toBe(2);
	expect(await unseenFocus(page)).toBeUndefined();
});

test('a site under a path is a whole site', async ({ visit }) => {
	const page = await visit('/', { locale: 'ar-EG' });
	await page.waitForURL(`**${base}/ar/`);
	await page.locator('header summary').tap();
	await page.locator('header a[data-locale=en]').tap();
	await page.waitForURL(`**${base}/en/`);
	await page.locator('input[type=search]').tap();
	await page.locator('dialog input[type=search]').fill('machine');
	await page.locator('[data-search-results] li[data-article="faq/machine"] a').tap();
	await page.waitForURL(`**${base}/en/faq/machine/`);
	const keys = await page.evaluate(
		`import('${base}/search/search.js')
			.then(({ createSearch }) => createSearch('en').search('machine'))
			.then(({ groups }) => groups[0].results.map(({ url }) => url))`,
	);
	expect(keys).toContain(`${base}/en/faq/machine/`);
});
