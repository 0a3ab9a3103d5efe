import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { laptop, test } from './test.ts';

/** The state of each channel that has hours; narrow spaces are CLDR's. */
async function states(page: Page): Promise<string[]> {
	const texts = await page.locator('.channels .opening').allInnerTexts();
	return texts.map((text) => text.replace(/\p{Zs}/gu, ' '));
}

/** As it would be on a day: 2026-11-23 is a Monday. */
async function comeAt(page: Page, moment: string): Promise<void> {
	await page.clock.install({ time: moment });
	await page.clock.pauseAt(new Date(Date.parse(moment) + 1000));
	await page.reload({ waitUntil: 'networkidle' });
}

const london = { timezoneId: 'Europe/London' };

test('the contact page says on the reader’s clock what is open now, and until when', async ({
	visit,
}) => {
	const page = await visit('/en/contact/', london);
	await comeAt(page, '2026-11-23T10:00:00Z');
	expect(await states(page)).toEqual([
		'Open now, until 5:30 PM (your time)',
		'Open now, until 5:30 PM (your time)',
		'Open now, until 3:30 PM (your time)',
		'Open now, until 6:00 PM',
	]);
	expect(await page.locator('.opening').first().getAttribute('data-state')).toBe('open');
});

test('the state changes while the page stands open, and only the change is announced', async ({
	visit,
}) => {
	const page = await visit('/en/contact/', london);
	await comeAt(page, '2026-11-23T17:58:00Z');
	const last = page.locator('.opening').last();
	const status = page.locator('main [role=status]');
	expect(await last.getAttribute('data-state')).toBe('open');
	expect(await status.textContent()).toBe('');
	await page.clock.runFor(61_000);
	expect(await last.getAttribute('data-state')).toBe('open');
	await page.clock.runFor(60_000);
	expect(await last.innerText()).toMatch(/^Closed now. Opens tomorrow at 9:00\sAM$/u);
	expect(await last.getAttribute('data-state')).toBe('closed');
	expect(await status.textContent()).toMatch(/^Phone, United Kingdom and Europe: Closed now\./);
});

test('nothing on the contact page moves when the states come', async ({ visit }) => {
	const page = await visit('/en/contact/', { timezoneId: 'America/New_York' });
	await page.addInitScript(() => {
		const observer = new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) document.documentElement.dataset['moved'] = entry.name;
		});
		observer.observe({ type: 'layout-shift', buffered: true });
	});
	await page.reload({ waitUntil: 'networkidle' });
	expect((await states(page))[0]).not.toBe('');
	expect(await page.locator('html').getAttribute('data-moved')).toBeNull();
});

test.for([
	['en', 'Every day, 8:00 AM – 11:00 PM'],
	['ja', '毎日、8:00～23:00'],
])('without JavaScript the hours are plain text, in %s', async ([locale, hours], { visit }) => {
	const page = await visit(`/${locale}/contact/`, { javaScriptEnabled: false });
	const text = await page.locator('.channels li').first().innerText();
	expect(text.replace(/\p{Zs}/gu, ' ')).toContain(hours);
	expect(await page.locator('.opening').first().isVisible()).toBe(false);
});

/** The channels that a question without an answer is led to. */
async function offered(page: Page): Promise<string[]> {
	await page.locator('[data-search-results][data-query=zzzzzz][data-state=done]').waitFor();
	const texts = await page.locator('.search-channels li').allInnerTexts();
	return texts.map((text) => text.replace(/\s+/gu, ' ').trim());
}

test('a question without an answer leads to the channels that are open now', async ({ visit }) => {
	const page = await visit('/de/', { ...laptop, timezoneId: 'Europe/Berlin' });
	await page.clock.setFixedTime('2026-11-23T10:00:00Z');
	await page.locator('main input[type=search]').click();
	await page.locator('dialog input[type=search]').fill('zzzzzz');
	expect(await offered(page)).toEqual([
		'Live-Chat Jetzt erreichbar bis 18:30 Uhr (Ihre Ortszeit)',
		'WhatsApp Jetzt erreichbar bis 18:30 Uhr (Ihre Ortszeit)',
		'Telefon, Vereinigtes Königreich und Europa Jetzt erreichbar bis 19:00 Uhr (Ihre Ortszeit)',
		'E-Mail',
		'Telefon, Indien Jetzt erreichbar bis 16:30 Uhr (Ihre Ortszeit)',
	]);
	const links = page.locator('.search-channels a');
	expect(await links.nth(1).getAttribute('href')).toBe('https://wa.me/447700900146');
	expect(await links.nth(3).getAttribute('href')).toBe('mailto:care@paduka.example');
	expect(await page.locator('.search-channels ~ .search-ways a').first().isVisible()).toBe(true);
});

test('where none is open, it leads to the one that opens next', async ({ visit }) => {
	const page = await visit('/hi/', { timezoneId: 'Asia/Kolkata' });
	await page.clock.setFixedTime('2026-11-22T20:00:00Z');
	await page.goto('hi/search/?q=zzzzzz');
	expect(await offered(page)).toEqual(['लाइव चैट अभी बंद है। आज सुबह 8:00 बजे से उपलब्ध', 'ईमेल']);
});
