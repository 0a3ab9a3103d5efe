import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What keeps people out, as far as axe knows, in both colour schemes: the rule and the element. */
export async function findBarriers(page: Page): Promise<string[]> {
	await page.evaluate(axe);
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await run(page, {});
	await page.emulateMedia({ colorScheme: 'dark' });
	// Only these rules look at colours.
	const dark = await run(page, { runOnly: ['color-contrast', 'link-in-text-block'] });
	return [...light, ...dark.map((barrier) => `dark: ${barrier}`)];
}

function run(page: Page, options: RunOptions): Promise<string[]> {
	return page.evaluate(async (options) => {
		const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
		const { violations }: AxeResults = await axe.run(document, {
			...options,
			resultTypes: ['violations'],
		});
		return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
	}, options);
}
