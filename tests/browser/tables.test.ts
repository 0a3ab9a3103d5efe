import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { articlePath } from './pages.ts';
import { test, type Visit } from './test.ts';

const { out: site } = inject('shipped');

test.for([
	{ locale: 'de', scheme: 'light' },
	{ locale: 'ar', scheme: 'dark' },
] as const)(
	'a table that goes on beyond the page has a shadow there, without scripts, too, in $locale',
	async ({ locale, scheme }, { visit }) => {
		const page = await visitTable(visit, locale, scheme);
		const shadows = await shadowsOf(page);
		expect(shadows).toEqual({ before: false, beyond: true });
		await page
			.locator('.table')
			.first()
			.evaluate((box) => box.scrollBy(document.dir === 'rtl' ? -999 : 999, 0));
		expect(await shadowsOf(page)).toEqual({ before: true, beyond: false });
	},
);

test('a table is reached and scrolled with the keys', async ({ visit }) => {
	const page = await visitTable(visit, 'de', 'light');
	const table = page.locator('.table').first();
	await table.focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => table.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
});

/** An article whose table is wider than a phone. */
function visitTable(visit: Visit, locale: string, colorScheme: 'light' | 'dark'): Promise<Page> {
	const path = articlePath(site, locale, 'faq/find-my-size');
	return visit(path, { colorScheme, javaScriptEnabled: false });
}

/** Whether a shadow lies where the lines of a table begin, and where they end: it is not as the page beside it. */
async function shadowsOf(page: Page): Promise<{ before: boolean; beyond: boolean }> {
	const table = page.locator('.table').first();
	await table.scrollIntoViewIfNeeded();
	const box = await table.boundingBox();
	if (!box) throw new Error('There is no table.');
	const isShaded = async (x: number, outside: number) => {
		const [edge, beside] = [
			await lightAt(page, x, box.y + 2),
			await lightAt(page, outside, box.y + 2),
		];
		return Math.abs(edge - beside) > 12;
	};
	const left = await isShaded(box.x + 1, box.x - 4);
	const right = await isShaded(box.x + box.width - 2, box.x + box.width + 4);
	const isRtl = (await page.locator('html').getAttribute('dir')) === 'rtl';
	return isRtl ? { before: right, beyond: left } : { before: left, beyond: right };
}

/** Red, green and blue of a pixel, added up. */
async function lightAt(page: Page, x: number, y: number): Promise<number> {
	const png = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
	const data: Buffer[] = [];
	for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
		const chunk = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
		if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(chunk);
	}
	const [, red = 0, green = 0, blue = 0] = inflateSync(Buffer.concat(data));
	return red + green + blue;
}
