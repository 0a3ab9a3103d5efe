import { expect } from 'vitest';
import { laptop, test } from './test.ts';

test.for([
	{ reader: 'who asks for nothing', reducedMotion: 'no-preference', fades: true },
	{ reader: 'who asks for less motion', reducedMotion: 'reduce', fades: false },
] as const)(
	'for a reader $reader, one page gives way to the next accordingly',
	async ({ reducedMotion, fades }, { visit }) => {
		const page = await visit('/en/', { ...laptop, reducedMotion });
		await page.addInitScript(() => {
			addEventListener('pagereveal', (event) => {
				const { viewTransition } = event as Event & { viewTransition?: object };
				Object.assign(globalThis, { fades: Boolean(viewTransition) });
			});
		});
		await page.locator('main .popular a').first().click();
		await page.waitForURL('**/faq/**');
		const seen = () => page.evaluate(() => (globalThis as { fades?: boolean }).fades);
		await expect.poll(seen).toBe(fades);
	},
);

test('nothing else moves on a page, nor scrolls by itself', async ({ visit }) => {
	const page = await visit('/en/', { ...laptop, reducedMotion: 'no-preference' });
	const moving = await page.evaluate(() =>
		[...document.querySelectorAll('*')]
			.filter((element) => {
				const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
				return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior !== 'auto';
			})
			.map(({ nodeName }) => nodeName),
	);
	expect(moving).toEqual([]);
});
