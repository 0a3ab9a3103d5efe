import '../search/start.ts';
import { startContents } from './contents.ts';
import { resetMarket, startMarket } from './market.ts';
import { startMenus } from './menu.ts';
import { resetScheme, startScheme } from './scheme.ts';
import { waitForTicks } from './steps.ts';
import { forgetEverything, remember } from './storage.ts';
import { startTabs } from './tabs.ts';

/** What every page starts. */
startScheme();
startMenus();
startContents();
startTabs();
startMarket();
waitForTicks();

for (const link of document.querySelectorAll<HTMLElement>('a[data-locale]')) {
	link.addEventListener('click', () => remember('locale', link.dataset['locale'] ?? null));
}

for (const button of document.querySelectorAll<HTMLElement>('[data-erase]')) {
	button.addEventListener('click', () => {
		forgetEverything();
		resetScheme();
		resetMarket();
		const answer = button.parentElement?.querySelector('output');
		if (answer) answer.textContent = button.dataset['erase'] ?? '';
	});
}
