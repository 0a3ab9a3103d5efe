import type { View } from './asker.ts';
import { mountSearch } from './mount-search.ts';
import type { Presented } from './source.ts';

/**
 * Makes the search page answer, and keeps its address true: a reader who comes back from a result,
 * or passes the address on, sees the same search.
 */
export function mountSearchPage(form: HTMLFormElement, results: HTMLElement): void {
	const { input, ask } = mountSearch(form, results, { onView });
	const askAddress = () => {
		input.value = new URLSearchParams(location.search).get('q') ?? '';
		ask(input.value, { now: true });
	};
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		ask(input.value, { now: true });
	});
	addEventListener('popstate', askAddress);
	// What was typed before this script came is newer than the address.
	if (input.value === '') askAddress();
	else ask(input.value, { now: true });
}

function onView({ state, query }: View<Presented>): void {
	const all = document.querySelector<HTMLElement>('#all');
	if (all) all.hidden = state !== 'idle';
	if (state === 'searching') return;
	const address = new URL(location.href);
	if (query === '') address.searchParams.delete('q');
	else address.searchParams.set('q', query);
	if (address.href !== location.href) history.replaceState(history.state, '', address);
}
