/**
 * Tabs as the WAI-ARIA practices describe them; the markup is complete already.
 * https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function startTabs(): void {
	for (const list of document.querySelectorAll<HTMLElement>('[role=tablist]')) {
		const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
		const choose = (chosen: HTMLElement) => {
			for (const tab of tabs) {
				const isChosen = tab === chosen;
				tab.setAttribute('aria-selected', String(isChosen));
				tab.tabIndex = isChosen ? 0 : -1;
				panelOf(tab)?.toggleAttribute('data-selected', isChosen);
			}
		};
		list.addEventListener('click', ({ target }) => {
			const tab = (target as Element).closest<HTMLElement>('[role=tab]');
			if (tab) choose(tab);
		});
		list.addEventListener('keydown', (event) => {
			const from = tabs.indexOf(event.target as HTMLElement);
			const tab = from < 0 ? undefined : tabs.at(target(event.key, from, tabs.length, list));
			if (!tab) return;
			event.preventDefault();
			choose(tab);
			tab.focus();
		});
		revealAddressed(tabs, choose);
	}
}

/** A link into a hidden panel opens it. */
function revealAddressed(tabs: HTMLElement[], choose: (tab: HTMLElement) => void): void {
	const reveal = () => {
		const addressed = document.getElementById(idIn(location.hash));
		const tab = addressed && tabs.find((tab) => panelOf(tab)?.contains(addressed));
		if (!tab) return;
		choose(tab);
		addressed.scrollIntoView();
	};
	if (location.hash) reveal();
	addEventListener('hashchange', reveal);
}

/** Whoever links here may write what is no encoding: `#100%`. */
function idIn(hash: string): string {
	try {
		return decodeURIComponent(hash.slice(1));
	} catch {
		return '';
	}
}

function panelOf(tab: HTMLElement): HTMLElement | null {
	return document.getElementById(tab.getAttribute('aria-controls') ?? '');
}

/** The place of the tab that a key leads to. The arrows follow the direction of the script. */
function target(key: string, from: number, count: number, list: HTMLElement): number {
	const forward = getComputedStyle(list).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
	const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
	if (key === forward) return (from + 1) % count;
	if (key === backward) return (from - 1 + count) % count;
	if (key === 'Home') return 0;
	return key === 'End' ? count - 1 : count;
}
