/** Menus close as readers expect, and the contents stand open where there is room beside the article. */
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
	const contents = document.querySelector<HTMLDetailsElement>('[data-contents]');
	const room = matchMedia('(min-width: 64rem)');
	const follow = () => contents && (contents.open = room.matches);
	follow();
	room.addEventListener('change', follow);
}
