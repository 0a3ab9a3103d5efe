import type { Page } from 'playwright-core';

/** Makes the pages that are visited from now on remember what moves while they load. */
export async function watchShifts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const shifts: string[] = [];
		Object.assign(globalThis, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as LayoutShift[]) {
				// What a reader has just asked for may move what is there.
				if (entry.hadRecentInput) continue;
				// CLS is told with three decimals.
				if (entry.value < 0.0005) continue;
				const moved = entry.sources.map(({ node }) => {
					const { className = '', nodeName = 'something' } = (node ?? {}) as Partial<Element>;
					return `${nodeName}.${String(className)}`;
				});
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

/**
 * Where one line of text lies over another: letters that touch, marks that are cut off. What is hidden for
 * the eye, or stands above the page as a menu does, is left out.
 */
export function overlappingText(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const isClipped = (element: Element | null): boolean =>
			element !== null &&
			(getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
		const lines: { box: DOMRect; element: Element }[] = [];
		for (const element of document.querySelectorAll('body *')) {
			const isText = [...element.childNodes].some(
				(node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
			);
			if (!isText || !element.checkVisibility({ visibilityProperty: true })) continue;
			if (element.closest('dialog, .languages nav, noscript, option') || isClipped(element))
				continue;
			for (const node of element.childNodes) {
				if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
				const range = document.createRange();
				range.selectNodeContents(node);
				for (const box of range.getClientRects()) lines.push({ box, element });
			}
		}
		lines.sort((a, b) => a.box.top - b.box.top);
		const found: string[] = [];
		for (const [index, one] of lines.entries()) {
			for (const other of lines.slice(index + 1)) {
				if (other.box.top > one.box.bottom) break;
				const across =
					Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
				const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
				// The box of a line is higher than its letters: half of it may lie over that of the next.
				if (across <= 2 || down <= 0.5 * Math.min(one.box.height, other.box.height)) continue;
				found.push(
					`text lies over text: ${one.element.outerHTML.slice(0, 120)} and ${other.element.outerHTML.slice(0, 120)}`,
				);
			}
		}
		return found;
	});
}

/** Text that is cut off where it does not fit. */
export function clippedText(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
			.filter((element) => element.checkVisibility({ visibilityProperty: true }))
			.filter((element) => !element.matches('.visually-hidden, input, select, option, svg *, pre'))
			.filter((element) => {
				const { overflowX, overflowY, clipPath } = getComputedStyle(element);
				if (clipPath !== 'none' || element.closest('.table, video')) return false;
				const isCut = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
				return (
					(isCut(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
					(isCut(overflowY) && element.scrollHeight > element.clientHeight + 1)
				);
			})
			.map((element) => `is cut off: ${element.outerHTML.slice(0, 200)}`),
	);
}

/** The DOM library of TypeScript does not know it yet. */
interface LayoutShift extends PerformanceEntry {
	value: number;
	hadRecentInput: boolean;
	sources: { node: Node | null }[];
}
