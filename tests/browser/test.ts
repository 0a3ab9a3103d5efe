import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect, inject, test as vitest } from 'vitest';
import { startServer } from '../../src/preview/server.ts';
import { collectComplaints } from './complaints.ts';

const endpoint = inject('browser');

/**
 * A test with a browser on a built site, which is served as a host would. `visit` opens a page for a
 * reader of its own, with nothing stored; a page that complains fails the test that visited it. Paths
 * begin with `/` wherever the site stands.
 */
export function testOn(directoryOf: (onCleanup: OnCleanup) => string | Promise<string>, base = '') {
	return vitest
		.extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
			const browser = await chromium.connect(endpoint ?? '');
			onCleanup(() => browser.close());
			return browser;
		})
		.extend('directory', { scope: 'file' }, ({}, { onCleanup }) => directoryOf(onCleanup))
		.extend('site', { scope: 'file' }, async ({ directory }, { onCleanup }) => {
			const server = await startServer({ directory, base, port: 0 });
			onCleanup(server.close);
			return server.url;
		})
		.extend('visit', async ({ browser, site }, { onCleanup }): Promise<Visit> => {
			const leave: (() => Promise<void>)[] = [];
			onCleanup(async () => void (await Promise.all(leave.map((end) => end()))));
			return async (path, reader = {}) => {
				const context = await browser.newContext({ baseURL: site, ...phone, ...reader });
				context.setDefaultTimeout(patience);
				const complaints = await collectComplaints(context, site);
				leave.push(async () => {
					await context.close();
					expect(complaints).toEqual([]);
				});
				const page = await context.newPage();
				await page.goto(path.replace(/^\//, ''));
				return page;
			};
		})
		.skipIf(!endpoint);
}

/** On the shipped site. */
export const test = testOn(() => inject('shipped').out);

/** In milliseconds: a machine may be busy. */
const patience = 20_000;

type OnCleanup = (cleanup: () => void | Promise<void>) => void;

export type Visit = (path: string, reader?: BrowserContextOptions) => Promise<Page>;

/** What most readers hold. Motion is reduced, since a page that still scrolls has no fixed places. */
export const phone = {
	viewport: { width: 360, height: 740 },
	hasTouch: true,
	isMobile: true,
	locale: 'en-GB',
	reducedMotion: 'reduce',
} as const;

export const laptop = {
	viewport: { width: 1280, height: 800 },
	hasTouch: false,
	isMobile: false,
} as const;
