import { recall, remember } from './storage.ts';

/** What keeps ticks is fetched when a reader ticks a step, or has ticked one of this tutorial before. */
export function waitForTicks(): void {
	const main = document.querySelector<HTMLElement>('main:has([data-steps])');
	if (!main) return;
	const name = `steps:${main.dataset['article']}`;
	const start = () =>
		import('./ticks.ts').then(
			({ startTicks }) =>
				startTicks(main, {
					recall: () => recall(name),
					remember: (ticks) => remember(name, ticks),
				}),
			() => undefined,
		);
	if (recall(name)) start();
	else main.addEventListener('change', start, { once: true });
}
