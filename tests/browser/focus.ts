import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Goes on with Tab until the target has the focus. Wherever the focus comes, it can be seen. */
export async function tabTo(page: Page, target: Locator) {
	const isReached = () => target.evaluate((element) => element === document.activeElement);
	for (let presses = 0; presses < 60 && !(await isReached()); presses++) {
		await page.keyboard.press('Tab');
		expect(await unseenFocus(page)).toBeUndefined();
	}
	expect(await isReached()).toBe(true);
}

/** The element that has the focus without that anybody could see it. */
export function unseenFocus(page: Page): Promise<string | undefined> {
	return page.evaluate(() => {
		const focused = document.activeElement;
		// The controls of a video are the browser's, and so is the mark of their focus.
		if (!focused || focused.matches('body, video')) return undefined;
		const { left, right, top, bottom, width, height } = focused.getBoundingClientRect();
		const isThere =
			width > 0 && height > 0 && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
		const marked = [focused, focused.nextElementSibling].filter((element) => element !== null);
		const isMarked = marked.some((element) => {
			const { outlineStyle, outlineWidth } = getComputedStyle(element);
			return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
		});
		return isThere && isMarked ? undefined : focused.outerHTML;
	});
}
