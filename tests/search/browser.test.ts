import chromium from '@sparticuz/chromium';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer } from '../../src/search/answer.ts';
import { serve, type StaticHost } from './serve.ts';
import { writeTinySite, type Content } from './tiny-site.ts';

const base = '/help';
const refund = { key: 'faq/refund', slug: 'faq/refund' };

const content: Content = {
	en: [
		{ ...refund, title: 'How long does a refund take?', text: 'We pay you back within 5 days.' },
		{
			key: 'policies/refunds',
			slug: 'policies/refunds',
			title: 'Refund policy',
			text: 'Unused goods only.',
		},
		{
			key: 'faq/parcel',
			slug: 'faq/parcel',
			title: 'Where is my parcel?',
			text: 'Follow it, or ask for a refund.',
		},
	],
	ar: [
		{
			...refund,
			slug: 'faq/استرداد',
			title: 'كم يستغرق استرداد المبلغ؟',
			text: 'نعيد المبلغ خلال خمسة أيام.',
		},
	],
	th: [{ ...refund, title: 'คืนเงินใช้เวลานานเท่าไร', text: 'เราจะคืนเงินให้คุณภายในห้าวัน' }],
	hi: [],
};

vi.setConfig({ testTimeout: 30_000 });

let site: string;
let host: StaticHost;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
	site = await mkdtemp(join(tmpdir(), 'jawab-search-'));
	await writeTinySite(site, base, content);
	host = await serve(site, base);
	browser = await playwright.launch(await chrome());
}, 120_000);

afterAll(async () => {
	await browser.close();
	await host.close();
	await rm(site, { recursive: true });
});

beforeEach(async () => {
	host.isDown = () => false;
	host.requests.length = 0;
	complaints = [];
	page = await browser.newPage({ viewport: { width: 900, height: 700 } });
	page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(error.message));
});

afterEach(() => page.close());

/** On Linux the one that npm installs; elsewhere one that is there. */
async function chrome() {
	const own = process.env['CHROME_PATH'];
	if (own && existsSync(own)) return { executablePath: own };
	// Not its own arguments: they are for one page in one process, and switch off what we test.
	return { executablePath: await chromium.executablePath(), args: ['--no-sandbox'] };
}

/** Until the answer to this is there. */
const answered = (query: string) =>
	page.locator(`[data-search-results][data-state=done][data-query="${query}"]`).waitFor();

/** Types into the field that has the focus. */
async function type(query: string) {
	await page.keyboard.type(query);
	await answered(query);
}

const keysOf = () =>
	page
		.locator('[data-search-results] li[data-article]')
		.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['article']));
const status = () => page.locator('dialog [role=status], main [role=status]').innerText();

async function visit(path: string) {
	await page.goto(host.url + path, { waitUntil: 'networkidle' });
}

async function findViolations(): Promise<string[]> {
	const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
	await page.evaluate(await readFile(axe, 'utf8'));
	return page.evaluate(async () => {
		const { violations } = await (
			globalThis as unknown as { axe: typeof import('axe-core') }
		).axe.run();
		return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
	});
}

describe('from the keyboard alone', () => {
	test.each([
		['en', 'refund take', '/en/faq/refund/', '1 result'],
		['ar', 'استرداد المبلغ', '/ar/faq/استرداد/', 'نتيجة'],
		['th', 'คืนเงิน', '/th/faq/refund/', '1'],
	])('a reader in %s asks %j and reaches %s', async (locale, query, path, said) => {
		await visit(`/${locale}/`);
		await page.keyboard.press('/');
		await page.locator('dialog[open]').waitFor();
		await type(query);
		expect(await status()).toContain(said);
		const results = page.locator('[data-search-results]');
		expect(await results.getAttribute('data-query')).toBe(query);
		expect(await results.getAttribute('data-corrected')).toBeNull();
		const first = results.locator('li').first();
		expect(await first.getAttribute('data-article')).toBe('faq/refund');
		expect(await first.getAttribute('data-locale')).toBe(locale);
		expect(await first.locator('mark').count()).toBeGreaterThan(0);
		await page.keyboard.press('ArrowDown');
		const field = page.locator('dialog [role=combobox]');
		const active = await field.getAttribute('aria-activedescendant');
		expect(await page.locator('dialog [aria-selected=true]').getAttribute('id')).toBe(active);
		await page.keyboard.press('Enter');
		await page.waitForURL(encodeURI(host.url + path));
		expect(complaints).toEqual([]);
	});

	test('Ctrl K opens the dialog, Escape closes it and gives the focus back', async () => {
		await visit('/en/faq/refund/');
		await page.keyboard.press('Control+k');
		await page.locator('dialog[open]').waitFor();
		await type('parcel');
		await page.keyboard.press('Escape');
		expect(await page.locator('dialog[open]').count()).toBe(0);
		expect(await page.evaluate(() => document.activeElement?.closest('header form') !== null)).toBe(
			true,
		);
	});

	test('the results can be reached with Tab as well', async () => {
		await visit('/en/');
		await page.keyboard.press('/');
		await page.locator('dialog[open]').waitFor();
		await type('parcel');
		const isOnResult = () => page.evaluate(() => document.activeElement?.role === 'option');
		for (let presses = 0; presses < 6 && !(await isOnResult()); presses++)
			await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.waitForURL(`${host.url}/en/faq/parcel/`);
	});

	test('`/` is a letter to a reader who types', async () => {
		await visit('/en/search/');
		await page.locator('input[type=search]').focus();
		await page.keyboard.type('and/or');
		expect(await page.locator('input[type=search]').inputValue()).toBe('and/or');
	});
});

describe('what is fetched', () => {
	test('is nothing before the field is focused', async () => {
		await visit('/en/faq/refund/');
		expect(host.requests).toEqual(['/help/en/faq/refund/', '/help/site.css', '/help/start.js']);
	});

	test('is the index as soon as it is', async () => {
		await visit('/en/');
		await page.locator('header input').focus();
		await expect.poll(() => host.requests).toContain('/help/en/search.json');
		await expect.poll(() => host.requests).toContainEqual(expect.stringMatching(/pf_meta$/));
		expect(await page.locator('dialog[open]').count()).toBe(0);
	});
});

describe('for everyone', () => {
	test.each([
		['en', 'light', 'refund'],
		['en', 'dark', 'refund'],
		['ar', 'light', 'استرداد'],
		['th', 'dark', 'คืนเงิน'],
		['en', 'light', 'zzzz'],
	] as const)(
		'the dialog has no barrier that axe knows: %s, %s, %s',
		async (locale, colorScheme, query) => {
			await page.emulateMedia({ colorScheme });
			await visit(`/${locale}/`);
			await page.locator('header input').click();
			await type(query);
			expect(await findViolations()).toEqual([]);
		},
	);

	test.each(['en', 'ar'])('it fits a screen of 320 pixels, in %s', async (locale) => {
		await page.setViewportSize({ width: 320, height: 560 });
		await visit(`/${locale}/`);
		await page.locator('header input').click();
		await type(locale === 'en' ? 'refund' : 'المبلغ');
		const wide = await page.locator('dialog, dialog *:not(.visually-hidden)').evaluateAll((all) =>
			all
				.filter((element) => element.getBoundingClientRect().width > 0)
				.filter(
					(element) =>
						element.getBoundingClientRect().right > 320.5 ||
						element.getBoundingClientRect().left < -0.5,
				)
				.map((element) => element.outerHTML.slice(0, 80)),
		);
		expect(wide).toEqual([]);
		const small = await page.locator('dialog :is(a, button, input)').evaluateAll((all) =>
			all
				.map((element) => ({ element, height: element.getBoundingClientRect().height }))
				.filter(({ height }) => height > 0 && height < 43.9)
				.map(({ element }) => element.outerHTML.slice(0, 80)),
		);
		expect(small).toEqual([]);
	});

	test('a word is not searched for while it is being composed, and Enter only ends it', async () => {
		await visit('/th/');
		await page.keyboard.press('/');
		await page.locator('dialog[open]').waitFor();
		const keyboard = await page.context().newCDPSession(page);
		const composing = { text: 'คืนเงิน', selectionStart: 7, selectionEnd: 7 };
		await keyboard.send('Input.imeSetComposition', composing);
		await page.waitForTimeout(400);
		const results = page.locator('[data-search-results]');
		expect(await results.getAttribute('data-state')).toBe('idle');
		await keyboard.send('Input.insertText', { text: 'คืนเงิน' });
		await answered('คืนเงิน');
		expect(await keysOf()).toEqual(['faq/refund']);
	});
});

test('a collection can be chosen where there is more than one', async () => {
	await visit('/en/');
	await page.locator('header input').click();
	await type('refund');
	expect(new Set(await keysOf())).toEqual(
		new Set(['faq/refund', 'policies/refunds', 'faq/parcel']),
	);
	const buttons = page.locator('.search-filters button');
	expect((await buttons.allInnerTexts()).toSorted()).toEqual([
		expect.stringMatching(/^Everything\s+3$/),
		expect.stringMatching(/^Policies\s+1$/),
		expect.stringMatching(/^Questions and answers\s+2$/),
	]);
	await buttons.filter({ hasText: 'Policies' }).click();
	expect(await keysOf()).toEqual(['policies/refunds']);
	expect(await status()).toBe('1 result');
	expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-pressed'))).toBe(
		'true',
	);
});

test('no answer is said, with ways on', async () => {
	await visit('/en/');
	await page.locator('header input').click();
	await type('zzzz');
	expect((await status()).replace(/[\u2068\u2069]/g, '')).toBe('We found no answer to “zzzz”.');
	expect(await keysOf()).toEqual([]);
	const ways = await page
		.locator('.search-help a')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
	expect(ways).toEqual(['/help/en/contact/', '/help/en/search/']);
});

describe('a query that nothing is spelled like', () => {
	const note = () => page.locator('dialog .search-note');

	test('is corrected, said so, and can be asked as it was typed', async () => {
		await visit('/en/');
		await page.locator('header input').click();
		await type('refnud');
		const results = page.locator('[data-search-results]');
		expect(await results.getAttribute('data-corrected')).toBe('refund');
		expect(await note().innerText()).toMatch(/Showing results for “\u2068refund\u2069”/);
		expect(await keysOf()).toContain('faq/refund');
		await note().locator('button').click();
		await page.locator('dialog .search-help:not([hidden])').waitFor();
		expect(await keysOf()).toEqual([]);
		expect(await results.getAttribute('data-corrected')).toBeNull();
		expect(await page.locator('.search-suggestions a').count()).toBeGreaterThan(0);
		expect(await findViolations()).toEqual([]);
		expect(complaints).toEqual([]);
	});

	test('that led to an article is offered again, until it is erased', async () => {
		await visit('/en/');
		await page.locator('header input').click();
		await type('parcel');
		await page.locator('[role=option]').first().click();
		await page.waitForURL(`${host.url}/en/faq/parcel/`);
		await page.locator('header input').click();
		const recent = page.locator('dialog .search-recent button');
		await recent.waitFor();
		expect(await recent.allInnerTexts()).toEqual(['parcel']);
		// No sign of warning stands above them.
		const sign = page.locator('dialog .search-status');
		expect(await sign.evaluate((it) => getComputedStyle(it, '::before').content)).toBe('none');
		expect(await findViolations()).toEqual([]);
		await recent.click();
		await answered('parcel');
		await page.locator('dialog input').fill('');
		await page.locator('dialog .search-erase').click();
		expect(await recent.count()).toBe(0);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
	});
});

describe('with a dead network', () => {
	test.each([
		['before the search', () => true],
		['at its script', (path: string) => path.endsWith('pagefind.js')],
		['at its start', (path: string) => path.endsWith('.pagefind') || path.endsWith('.pf_meta')],
		['in the middle', (path: string) => path.includes('/index/')],
		['at the end', (path: string) => path.includes('/fragment/')],
		['at the texts', (path: string) => path.endsWith('search.json')],
	])('%s, the reader is told and can try again', async (_, isDown) => {
		await visit('/ar/');
		// The interface itself has come.
		await page.evaluate(() => document.querySelector<HTMLElement>('header input')?.click());
		await page.locator('dialog[open]').waitFor();
		await page.reload({ waitUntil: 'networkidle' });
		host.isDown = (path) => isDown(path) && !path.includes('/_astro/');
		await page.locator('header input').click();
		await page.locator('dialog[open]').waitFor();
		await type('استرداد');
		expect(await status()).toBe(await page.locator('header form').getAttribute('data-error'));
		expect(await findViolations()).toEqual([]);
		host.isDown = () => false;
		await page.locator('.search-help button').click();
		await page.locator('li[data-article="faq/refund"]').waitFor();
		expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
			'استرداد',
		);
	});
});

describe('the search page', () => {
	test('answers its address, keeps it true, and is there again on the way back', async () => {
		await visit('/en/search/?q=parcel');
		await answered('parcel');
		expect(await page.locator('main input').inputValue()).toBe('parcel');
		expect(await keysOf()).toEqual(['faq/parcel']);
		expect(await page.locator('#all').isVisible()).toBe(false);
		expect(await findViolations()).toEqual([]);
		await page.locator('main input').fill('refund policy');
		await page.waitForURL(`${host.url}/en/search/?q=refund+policy`);
		await page.locator('li a').first().click();
		await page.waitForURL(`${host.url}/en/policies/refunds/`);
		await page.goBack();
		await answered('refund policy');
		expect(await keysOf()).toEqual(['policies/refunds']);
		expect(complaints).toEqual([]);
	});

	test('shows all articles again when the field is emptied', async () => {
		await visit('/en/search/?q=parcel');
		await answered('parcel');
		await page.locator('main input').fill('');
		await page.waitForURL(`${host.url}/en/search/`);
		expect(await page.locator('#all').isVisible()).toBe(true);
		expect(await keysOf()).toEqual([]);
	});

	test('is where Enter leads, without a result chosen', async () => {
		await visit('/en/');
		await page.keyboard.press('/');
		await page.locator('dialog[open]').waitFor();
		await page.keyboard.type('parcel');
		await page.keyboard.press('Enter');
		await page.waitForURL(`${host.url}/en/search/?q=parcel`);
		await answered('parcel');
		expect(await keysOf()).toEqual(['faq/parcel']);
	});
});

describe('the search from code', () => {
	/** As text: a test's own `import()` is not the browser's. */
	const ask = (locale: string, ...queries: string[]) =>
		page.evaluate<Answer[]>(`(async () => {
			const { createSearch } = await import(${JSON.stringify(`${host.url}/search/search.js`)});
			const { search } = createSearch(${JSON.stringify(locale)});
			return Promise.all(${JSON.stringify(queries)}.map(search));
		})()`);

	test('answers in another language than the page’s', async () => {
		await visit('/en/');
		const [answer] = await ask('th', 'คืนเงิน');
		expect(answer).toEqual({
			query: 'คืนเงิน',
			corrected: undefined,
			nearest: [],
			groups: [
				{
					locale: 'th',
					results: [
						{
							key: 'faq/refund',
							url: '/help/th/faq/refund/',
							title: 'คืนเงินใช้เวลานานเท่าไร',
							titleMarks: [[0, 7]],
							excerpt: 'เราจะคืนเงินให้คุณภายในห้าวัน',
							marks: [[5, 12]],
							collection: 'faq',
						},
					],
				},
			],
		});
		expect(complaints).toEqual([]);
	});

	test('answers nothing to what is no question, and where nothing is written', async () => {
		await visit('/en/');
		const odd = ['', '?!', '🎉', '<img src=x onerror=alert(1)>', '"', '\uD83D', 'a'.repeat(10_000)];
		for (const { groups } of await ask('en', ...odd)) expect(groups).toEqual([]);
		expect((await ask('hi', 'वापसी'))[0]).toMatchObject({ groups: [] });
		expect(complaints).toEqual([]);
	});

	test('says which locale it cannot reach', async () => {
		await visit('/en/');
		await expect(ask('xx', 'refund')).rejects.toThrow('The search in `xx` cannot be reached.');
	});
});
