import { expect, inject } from 'vitest';
import { tabTo } from './focus.ts';
import { articlePath } from './pages.ts';
import { laptop, test } from './test.ts';

const { out: site } = inject('shipped');
const key = 'tutorials/start-a-return';
const path = (locale: string) => articlePath(site, locale, key);
const boxes = '.steps input[type=checkbox]';
const progress = '.steps output';

test.for([
	{ locale: 'en', before: '0 of 5 done', after: '2 of 5 done' },
	{ locale: 'mr', before: 'एकूण ५ पैकी ० पायऱ्या पूर्ण', after: 'एकूण ५ पैकी २ पायऱ्या पूर्ण' },
	{ locale: 'ar', before: 'لم تُنجز أي خطوة من أصل 5', after: 'أُنجزت خطوتان من أصل 5' },
])(
	'steps are ticked off with a finger, counted and kept, in $locale',
	async ({ locale, before, after }, { visit }) => {
		const page = await visit(path(locale));
		expect(await page.locator(progress).innerText()).toBe(before);
		await page.locator(boxes).nth(0).tap();
		await page.locator(boxes).nth(3).tap();
		await expect.poll(() => page.locator(progress).innerText()).toBe(after);
		await page.reload();
		await expect.poll(() => page.locator(progress).innerText()).toBe(after);
		expect(await page.locator(boxes).nth(3).isChecked()).toBe(true);
		expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({
			[`jawab:steps:${key}`]: '5:0 3',
		});
	},
);

test('what is done in one language is done in another, until everything is forgotten', async ({
	visit,
}) => {
	const page = await visit(path('en'));
	await page.locator(boxes).first().tap();
	await expect.poll(() => page.locator(progress).innerText()).toBe('1 of 5 done');
	await page.goto(encodeURI(path('th')));
	await expect.poll(() => page.locator(progress).innerText()).toBe('ทำแล้ว 1 จาก 5 ขั้นตอน');
	await page.locator('footer .storage summary').tap();
	await page.locator('[data-erase]').tap();
	expect(await page.locator(progress).innerText()).toBe('ทำแล้ว 0 จาก 5 ขั้นตอน');
	expect(await page.locator(`${boxes}:checked`).count()).toBe(0);
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('ticks of a tutorial that has other steps since then are not taken for those of this one', async ({
	visit,
}) => {
	const page = await visit('/en/');
	await page.evaluate((name) => localStorage.setItem(name, '4:0 3'), `jawab:steps:${key}`);
	await page.goto(path('en'), { waitUntil: 'networkidle' });
	expect(await page.locator(`${boxes}:checked`).count()).toBe(0);
});

test('steps are ticked off with the keyboard, and say what they are', async ({ visit }) => {
	const page = await visit(path('en'), laptop);
	const third = page.getByRole('checkbox', { name: 'Step 3 done' });
	await tabTo(page, third);
	await page.keyboard.press('Space');
	expect(await third.isChecked()).toBe(true);
	await expect.poll(() => page.getByRole('status').first().innerText()).toBe('1 of 5 done');
});

test('the script for it comes to those who tick, and to nobody else', async ({ visit }) => {
	const page = await visit('about:blank');
	const scripts: string[] = [];
	page.on(
		'request',
		(request) => void (/ticks/.test(request.url()) && scripts.push(request.url())),
	);
	await page.goto('/en/', { waitUntil: 'networkidle' });
	await page.goto(path('en'), { waitUntil: 'networkidle' });
	expect(scripts).toEqual([]);
	await page.locator(boxes).first().tap();
	await expect.poll(() => scripts.length).toBe(1);
});

test('without a script there is nothing to tick', async ({ visit }) => {
	const page = await visit(path('en'), { javaScriptEnabled: false });
	expect(await page.locator(boxes).first().isVisible()).toBe(false);
	expect(await page.locator('.progress').isVisible()).toBe(false);
});
