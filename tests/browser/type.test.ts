import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { clippedText, overlappingText, widerThanThePage } from './layout.ts';
import { articlePath, kindsOfPages, localesOf } from './pages.ts';
import { phone, test } from './test.ts';

const { out: site } = inject('shipped');

/** Marks above and below the letters need room: the least height of a line, by script. */
const scripts: Record<string, { line: number; tight: number; font: RegExp }> = {
	en: { line: 1.5, tight: 1.15, font: /^system-ui/ },
	de: { line: 1.5, tight: 1.15, font: /^system-ui/ },
	hi: { line: 1.7, tight: 1.4, font: /^"Noto Sans Devanagari"/ },
	mr: { line: 1.7, tight: 1.4, font: /^"Noto Sans Devanagari"/ },
	bn: { line: 1.7, tight: 1.4, font: /^"Noto Sans Bengali"/ },
	th: { line: 1.8, tight: 1.45, font: /^"Noto Sans Thai/ },
	ar: { line: 1.7, tight: 1.4, font: /^"Noto Sans Arabic"/ },
	ja: { line: 1.7, tight: 1.4, font: /^"Hiragino Sans"/ },
};

describe.for(Object.entries(scripts))('in %s', ([locale, { line, tight, font }]) => {
	test('every line is as high as the script needs, in its own font', async ({ visit }) => {
		const page = await visit(articlePath(site, locale, 'policies/returns'));
		for (const [selector, least] of [
			['.prose p', line],
			['h1', tight],
			['.prose h2', tight],
		] as const) {
			const type = await typeOf(page, selector);
			expect(type.line).toBeGreaterThanOrEqual(least);
			expect(type.font).toMatch(font);
		}
	});
});

test.for(['en', 'th', 'de'])(
	'on the first page no line breaks after a hyphen, or before the last word of a Thai phrase, in %s',
	async (locale, { visit }) => {
		const page = await visit(`/${locale}/`);
		for (const width of [320, 344, 360, 390, 412]) {
			await page.setViewportSize({ width, height: 740 });
			expect(await brokenAtJoiners(page)).toEqual([]);
		}
	},
);

/** Where what is joined stands on two lines; and that something is joined at all. */
function brokenAtJoiners(page: Page): Promise<string[]> {
	return page.locator('main').evaluate((main) => {
		const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
		const broken: string[] = [];
		let joined = 0;
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = node.nodeValue ?? '';
			const topOf = (index: number) => {
				const range = document.createRange();
				range.setStart(node, index);
				range.setEnd(node, index + 1);
				return range.getBoundingClientRect().top;
			};
			for (const { index } of text.matchAll(/(?<=.)\u2060(?=.)/gu)) {
				joined++;
				if (Math.abs(topOf(index - 1) - topOf(index + 1)) > 5) broken.push(text);
			}
		}
		return joined > 0 ? broken : ['nothing is joined'];
	});
}

test('no line ends within a Thai phrase that fits on one, and links are underlined all the same', async ({
	visit,
}) => {
	const page = await visit('/th/');
	for (const width of [320, 344, 360, 390, 412]) {
		await page.setViewportSize({ width, height: 740 });
		expect(await linesOf(page, 'ทำตามขั้นตอนที่แนะนำ')).toBe(1);
		expect(await linesOf(page, 'โดยเล่าเรื่องเพียงครั้งเดียว')).toBe(1);
	}
	const line = await page
		.getByText('โดยเล่าเรื่องเพียงครั้งเดียว')
		.first()
		.evaluate((phrase) => getComputedStyle(phrase).textDecorationLine);
	expect(line).toBe('underline');
});

/** On how many lines the first text that ends in `end` stands. */
function linesOf(page: Page, end: string): Promise<number> {
	return page.locator('main').evaluate((main, end) => {
		const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
		const plain = (node: Node) => node.nodeValue?.replaceAll('\u2060', '').trimEnd() ?? '';
		while (walker.nextNode() && !plain(walker.currentNode).endsWith(end));
		const range = document.createRange();
		range.selectNodeContents(walker.currentNode);
		return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
	}, end);
}

test.for(localesOf(site))(
	'what the search field asks is not cut off on a phone, in %s',
	async (locale, { visit }) => {
		for (const path of [`/${locale}/`, `/${locale}/contact/`]) {
			const page = await visit(path);
			const hidden = await page
				.locator('input[type=search]')
				.first()
				.evaluate((field: HTMLInputElement) => {
					field.value = field.placeholder;
					return field.scrollWidth - field.clientWidth;
				});
			expect(hidden).toBeLessThanOrEqual(0);
		}
	},
);

test('a name in another script keeps the type of its own', async ({ visit }) => {
	const page = await visit('/en/');
	await page.locator('header summary').tap();
	expect((await typeOf(page, 'header bdi[lang=bn]')).font).toMatch(/^"Noto Sans Bengali"/);
	expect((await typeOf(page, 'header bdi[lang=th]')).font).toMatch(/^"Noto Sans Thai/);
});

test('the lines of a title in another language stand as close as those of the others', async ({
	visit,
}) => {
	const page = await visit('/ja/');
	expect((await typeOf(page, '.links a bdi[lang=en]')).line).toBeCloseTo(1.4, 2);
});

test('only Latin letters are drawn together or apart, and nothing that has no italics is slanted', async ({
	visit,
}) => {
	for (const locale of ['hi', 'th', 'ar', 'ja']) {
		const page = await visit(articlePath(site, locale, 'policies/returns'));
		const wrong = await page.locator('main *').evaluateAll((all) =>
			all
				.filter((element) => {
					const { letterSpacing, fontStyle } = getComputedStyle(element);
					return fontStyle !== 'normal' || !['normal', '0px'].includes(letterSpacing);
				})
				.map(({ outerHTML }) => outerHTML.slice(0, 120)),
		);
		expect(wrong).toEqual([]);
	}
});

test.for(localesOf(site))(
	'pages hold when the reader doubles the size of the text, in %s',
	async (locale, { visit }) => {
		const page = await visit(`/${locale}/`, { ...phone, viewport: { width: 640, height: 900 } });
		const faults: string[] = [];
		for (const path of kindsOfPages(site, locale)) {
			await page.goto(path);
			await page.evaluate(() => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(':root { font-size: 200% }');
				document.adoptedStyleSheets.push(sheet);
			});
			const found = [
				...(await widerThanThePage(page)),
				...(await overlappingText(page)),
				...(await clippedText(page)),
			];
			faults.push(...found.map((fault) => `${path}: ${fault}`));
		}
		expect(faults).toEqual([]);
	},
);

test('the name of the site stays whole where the text is twice as large', async ({ visit }) => {
	const page = await visit('/th/');
	await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
	const lines = await page
		.getByText('Paduka', { exact: true })
		.first()
		.evaluate((name) => {
			const text = new Range();
			text.selectNode(name.lastChild ?? name);
			return text.getClientRects().length;
		});
	expect(lines).toBe(1);
});

function typeOf(page: Page, selector: string): Promise<{ line: number; font: string }> {
	return page
		.locator(selector)
		.first()
		.evaluate((element) => {
			const { lineHeight, fontSize, fontFamily } = getComputedStyle(element);
			return { line: parseFloat(lineHeight) / parseFloat(fontSize), font: fontFamily };
		});
}
