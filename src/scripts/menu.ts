/** Menus close as readers expect: with Escape, by a click elsewhere, and when the focus goes on. */
export function startMenus(): void {
	for (const menu of document.querySelectorAll<HTMLDetailsElement>('[data-menu]')) {
		document.addEventListener('click', ({ target }) => {
			if (!menu.contains(target as Node)) menu.open = false;
		});
		menu.addEventListener('keydown', ({ key }) => {
			if (key !== 'Escape' || !menu.open) return;
			menu.open = false;
			menu.querySelector('summary')?.focus();
		});
		menu.addEventListener('focusout', ({ relatedTarget }) => {
			if (relatedTarget && !menu.contains(relatedTarget as Node)) menu.open = false;
		});
	}
}
