import type { Page } from 'playwright-core';
import { findBarriers } from './axe.ts';
import { clippedText, hardToHit, overlappingText, shiftsOf, widerThanThePage } from './layout.ts';
import { phone } from './test.ts';

/** A reader with the smallest screen. */
export const smallest = { ...phone, viewport: { width: 320, height: 640 } } as const;

/** What is wrong for somebody with a page, in words that begin with its path. */
export async function faultsOf(page: Page, path?: string): Promise<string[]> {
	if (path) await page.goto(path.replace(/^\//, ''));
	const shifts = await shiftsOf(page);
	if (path) await unfold(page);
	const faults = [
		...shifts,
		...(await widerThanThePage(page)),
		...(await hardToHit(page)),
		...(await overlappingText(page)),
		...(await clippedText(page)),
		...(await findBarriers(page)),
	];
	return faults.map((fault) => `${path ?? page.url()}: ${fault}`);
}

/** What is folded is read as well. */
async function unfold(page: Page) {
	await page.locator('main details, footer details').evaluateAll((all) => {
		for (const details of all as HTMLDetailsElement[]) details.open = true;
	});
}
