import chromium from '@sparticuz/chromium';
import { existsSync } from 'node:fs';
import { type Browser, chromium as playwright } from 'playwright-core';

/** The browser that npm has installed, or the one that `CHROME_PATH` names. */
export async function openBrowser(args: readonly string[] = []): Promise<Browser> {
	const own = process.env['CHROME_PATH'];
	if (own && existsSync(own)) return playwright.launch({ executablePath: own, args: [...args] });
	// Not its own arguments: they switch off what we measure.
	return playwright.launch({
		executablePath: await chromium.executablePath(),
		args: ['--no-sandbox', ...args],
	});
}
