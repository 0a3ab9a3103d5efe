import { element } from './element.ts';

/** The elements of a mounted search. */
export interface Parts {
	form: HTMLFormElement;
	input: HTMLInputElement;
	/** Says how many results there are, or what is wrong: to the eye and to a screen reader. */
	status: HTMLElement;
	filters: HTMLElement;
	/** Says that the query was corrected, and what else there is to say of an answer. */
	note: HTMLElement;
	/** `[data-search-results]` */
	results: HTMLElement;
	/** The list box. */
	list: HTMLElement;
	/** What to do where there is no answer. */
	help: HTMLElement;
}

/** Puts the parts around a form and its results, and makes the field a combobox. */
export function addParts(form: HTMLFormElement, results: HTMLElement): Parts {
	const input = form.querySelector<HTMLInputElement>('input[type=search]');
	if (!input) throw new Error('The search form has no search field.');
	const id = `search-list-${++made}`;
	const name = input.getAttribute('aria-label') ?? input.labels?.[0]?.textContent ?? '';
	const list = element('div', { id, role: 'listbox', 'aria-label': name, class: 'search-list' });
	const status = element('p', { role: 'status', class: 'search-status' });
	const note = element('p', { class: 'search-note' });
	const filters = element('div', { role: 'group', class: 'search-filters' });
	const help = element('div', { class: 'search-help' });
	for (const part of [list, note, filters, help]) part.hidden = true;
	results.before(status, note, filters);
	results.replaceChildren(list, help);
	results.classList.add('search-results');
	makeCombobox(input, id);
	return { form, input, status, note, filters, results, list, help };
}

function makeCombobox(input: HTMLInputElement, list: string): void {
	const attributes = {
		role: 'combobox',
		autocomplete: 'off',
		'aria-autocomplete': 'list',
		'aria-haspopup': 'listbox',
		'aria-controls': list,
		'aria-expanded': 'false',
	};
	for (const [key, value] of Object.entries(attributes)) input.setAttribute(key, value);
}

/** For ids that are used once in a page. */
let made = 0;
