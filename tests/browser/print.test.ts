import { expect, inject } from 'vitest';
import { articlePath, articlesOf, localesOf } from './pages.ts';
import { laptop, test } from './test.ts';

const { out: site } = inject('shipped');

test.for(localesOf(site))(
	'a policy or a tutorial is printed on two pages at most, in %s',
	async (locale, { visit }) => {
		const page = await visit(`/${locale}/`, laptop);
		const long: string[] = [];
		for (const { key, path } of articlesOf(site, locale)) {
			if (key.startsWith('faq/')) continue;
			await page.goto(path);
			const pages = countPages(await page.pdf({ preferCSSPageSize: true }));
			if (pages < 1 || pages > 2) long.push(`${key}: ${pages}`);
		}
		expect(long).toEqual([]);
	},
);

test('on paper stand the address, the date and the version, and nothing to press', async ({
	visit,
}) => {
	const page = await visit(articlePath(site, 'th', 'policies/returns'), laptop);
	await page.emulateMedia({ media: 'print' });
	const text = await page.locator('main').innerText();
	expect(text).toContain('https://help.paduka.example/th/policies/นโยบายการคืนสินค้า/');
	expect(text).toContain('2 พฤศจิกายน 2569');
	expect(text).toContain('เวอร์ชัน 3');
	const chrome = page.locator('header, footer, nav, button, input, select, video');
	const seen = await chrome.evaluateAll((all) =>
		all.filter((element) => element.checkVisibility()).map(({ outerHTML }) => outerHTML),
	);
	expect(seen).toEqual([]);
});

test('on paper the address runs from left to right in Arabic, too', async ({ visit }) => {
	const page = await visit(articlePath(site, 'ar', 'policies/returns'), laptop);
	await page.emulateMedia({ media: 'print' });
	const [first, last] = await page.locator('.printed').evaluate((printed) => {
		const address = document.createTreeWalker(printed, NodeFilter.SHOW_TEXT);
		while (!address.nextNode()?.textContent?.includes('https:'));
		const node = address.currentNode;
		const text = node.textContent ?? '';
		const leftOf = (at: number) => {
			const range = new Range();
			range.setStart(node, at);
			range.setEnd(node, at + 1);
			return range.getBoundingClientRect().left;
		};
		return [leftOf(text.indexOf('https:')), leftOf(text.trimEnd().length - 1)];
	});
	expect(first).toBeLessThan(last ?? 0);
});

test.for(['en', 'mr', 'ar'])(
	'on paper the address stands above the text, where it cannot take a page of its own, in %s',
	async (locale, { visit }) => {
		const page = await visit(articlePath(site, locale, 'tutorials/start-a-return'), laptop);
		expect(await page.locator('.printed').isVisible()).toBe(false);
		await page.emulateMedia({ media: 'print' });
		const [address, text] = await Promise.all([
			page.locator('.printed').boundingBox(),
			page.locator('.prose').boundingBox(),
		]);
		expect((address?.y ?? Infinity) + (address?.height ?? 0)).toBeLessThan(text?.y ?? 0);
	},
);

test('on paper a picture stands beside its caption, and what is open shows no sign to open it', async ({
	visit,
}) => {
	const page = await visit(articlePath(site, 'th', 'tutorials/start-a-return'), laptop);
	await page.emulateMedia({ media: 'print' });
	const figure = page.locator('[role=tabpanel] figure');
	const [picture, caption] = await Promise.all([
		figure.locator('img').boundingBox(),
		figure.locator('figcaption').boundingBox(),
	]);
	expect((picture?.x ?? Infinity) + (picture?.width ?? 0)).toBeLessThan(caption?.x ?? 0);
	const markers = await page
		.locator('.prose summary')
		.evaluateAll((all) => all.map((summary) => getComputedStyle(summary).listStyleType));
	expect(new Set(markers)).toEqual(new Set(['none']));
});

test('a table of many columns takes the whole width of the paper, and so does what it stands in', async ({
	visit,
}) => {
	const page = await visit(articlePath(site, 'de', 'faq/find-my-size'), laptop);
	await page.emulateMedia({ media: 'print' });
	const table = page.locator('.prose > .table').first();
	const whole = await page.locator('.prose').evaluate((prose) => prose.clientWidth);
	expect((await table.boundingBox())?.width).toBe(whole);
	await table.evaluate((box) => {
		const around = document.createElement('section');
		box.replaceWith(around);
		around.append(box);
	});
	expect((await page.locator('.prose > section > .table').boundingBox())?.width).toBe(whole);
});

test('what is folded or behind a tab on the screen is on paper, too', async ({ visit }) => {
	const page = await visit(articlePath(site, 'en', 'tutorials/start-a-return'), laptop);
	await page.emulateMedia({ media: 'print' });
	for (const text of ['You need no printer.', 'Open the order again, choose'])
		expect(await page.getByText(text).isVisible()).toBe(true);
});

test('on paper the number of a step stands beside its first line', async ({ visit }) => {
	const page = await visit(articlePath(site, 'en', 'tutorials/start-a-return'), laptop);
	await page.emulateMedia({ media: 'print' });
	const [number, line] = await page
		.locator('.steps > ol > li')
		.first()
		.evaluate((step) => [
			Number.parseFloat(getComputedStyle(step, '::before').blockSize),
			Number.parseFloat(getComputedStyle(step).lineHeight),
		]);
	expect(number).toBeCloseTo(line ?? 0, 0);
});

test("on paper the mark of the reader's own country lies over no other line", async ({ visit }) => {
	const path = articlePath(site, 'ar', 'policies/returns');
	const page = await visit(path, { ...laptop, timezoneId: 'Asia/Riyadh', locale: 'ar-SA' });
	await page.emulateMedia({ media: 'print' });
	const own = page.locator('.policy li[aria-current]').first();
	expect(await own.evaluate((item) => getComputedStyle(item).boxShadow)).toBe('none');
});

test('the country that the reader has chosen comes first on paper, and the others stay', async ({
	visit,
}) => {
	const path = articlePath(site, 'en', 'faq/delivery-times-and-costs');
	const page = await visit(path, { ...laptop, timezoneId: 'UTC', locale: 'en' });
	await page.getByLabel('Your country').selectOption({ label: 'Spain' });
	await page.emulateMedia({ media: 'print' });
	const rows = await page.locator('table.markets').first().locator('tbody th').allInnerTexts();
	expect(rows[0]).toContain('Spain');
	expect(rows.length).toBeGreaterThan(5);
});

/** Chromium writes the tree of the pages uncompressed. */
function countPages(pdf: Buffer): number {
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
