import chromium from '@sparticuz/chromium';
import { chromium as playwright, type BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';

/** Vitest's global setup for the tests of this folder: one browser for all of them. */
export default async function startBrowser({ provide }: TestProject) {
	const browser = await launch();
	provide('browser', browser?.wsEndpoint());
	if (!browser) console.warn(`The browser tests are skipped: ${howToGetOne}`);
	return () => browser?.close();
}

const howToGetOne =
	'there is no Chrome on this machine. Install it, or set CHROME_PATH to a Chromium.';

/** On Linux the one that npm installs; elsewhere one that is there. */
async function launch(): Promise<BrowserServer | undefined> {
	const own = process.env['CHROME_PATH'];
	if (own) return playwright.launchServer({ executablePath: own, args });
	if (process.platform === 'linux')
		return playwright.launchServer({ executablePath: await chromium.executablePath(), args });
	return playwright.launchServer({ channel: 'chrome', args }).catch(() => undefined);
}

// Not the arguments that come with it: they are for one page in one process, and switch off what we test.
const args = ['--no-sandbox'];

declare module 'vitest' {
	interface ProvidedContext {
		/** Where the browser is; `undefined` where there is none. */
		browser: string | undefined;
	}
}
