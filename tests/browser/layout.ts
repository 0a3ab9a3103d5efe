import type { Page } from 'playwright-core';

/** Makes the pages that are visited from now on remember what moves while they load. */
export async function watchShifts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const shifts: string[] = [];
		Object.assign(globalThis, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as LayoutShift[]) {
				// A busy machine may paint a header whose end is still to come: what rounds to 0 is 0.
				if (entry.value < 0.005) continue;
				const moved = entry.sources.map(({ node }) => node?.nodeName ?? 'something');
				shifts.push(`moves by ${entry.value}: ${moved.join(', ')}`);
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
}

export function shiftsOf(page: Page): Promise<string[]> {
	return page.evaluate(() => (globalThis as { shifts?: string[] }).shifts ?? []);
}

/** What makes a reader scroll sideways: the innermost elements that stand out. */
export function widerThanThePage(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const outside = [...document.querySelectorAll('body *')].filter((element) => {
			const { left, right, width } = element.getBoundingClientRect();
			return width > 0 && (left < -0.5 || right > clientWidth + 0.5);
		});
		const inner = outside.filter(
			(element) => !outside.some((other) => other.parentElement === element),
		);
		return [
			`is ${scrollWidth} pixels wide`,
			...inner.map((element) => `stands out: ${element.outerHTML.slice(0, 200)}`),
		];
	});
}

/**
 * Links and buttons smaller than 24 pixels, except in the middle of a text.
 *
 * @see https://www.w3.org/TR/WCAG22/#target-size-minimum
 */
export function hardToHit(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const targets = [...document.querySelectorAll('a, button, input, summary, label')];
		const isInText = (element: Element) =>
			getComputedStyle(element).display === 'inline' && element.closest('p, li, td, dd') !== null;
		return targets
			.filter((element) => element.checkVisibility() && !element.matches('.skip, label > input'))
			.filter((element) => !isInText(element))
			.filter((element) => {
				const { width, height } = element.getBoundingClientRect();
				return width < 23.9 || height < 23.9;
			})
			.map((element) => `is hard to hit: ${element.outerHTML.slice(0, 200)}`);
	});
}

/** The DOM library of TypeScript does not know it yet. */
interface LayoutShift extends PerformanceEntry {
	value: number;
	sources: { node: Node | null }[];
}
