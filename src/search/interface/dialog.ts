import type { SearchTexts } from '../texts.ts';
import { element } from './element.ts';
import { loadStyles } from './load-styles.ts';
import { isComposing } from './keys.ts';
import { mountSearch } from './mount-search.ts';
import { say } from './say.ts';

/** A modal dialog with a copy of the page's search form. It begins to fetch what an answer needs. */
export function createDialog(original: HTMLFormElement): SearchDialog {
	const form = copyForm(original);
	const close = element('button', { type: 'button', class: 'search-close' }, '×');
	const results = element('div', { 'data-search-results': '' });
	const keys = element('p', { class: 'search-keys' });
	const dialog = element(
		'dialog',
		{ class: 'search-dialog' },
		element('div', { class: 'search-bar' }, form, close),
		results,
		keys,
	);
	document.body.append(dialog);
	const styled = loadStyles(original.dataset['styles']);
	const label = nameParts(close, keys);
	const { list, input, ask, place, source } = mountSearch(form, results, {
		onView: (view) => view.state === 'done' && label(view.answer.texts, place.locale),
	});
	dialog.setAttribute('aria-label', list.getAttribute('aria-label') ?? '');
	closeByHand(dialog, close);
	source.prepare();
	source.loadTexts().then(
		(texts) => label(texts, place.locale),
		() => undefined,
	);
	return {
		styled,
		open: (text) => {
			const wasOpen = dialog.open;
			if (!wasOpen) dialog.showModal();
			input.focus();
			if (text !== '') {
				input.value = text;
				ask(text);
			} else if (!wasOpen) input.select();
		},
	};
}

/** Without the landmark's role: the page has one of them, and a dialog has a name of its own. */
function copyForm(original: HTMLFormElement): HTMLFormElement {
	const form = original.cloneNode(true) as HTMLFormElement;
	form.removeAttribute('role');
	for (const part of form.querySelectorAll('[id]')) part.removeAttribute('id');
	form.reset();
	return form;
}

function closeByHand(dialog: HTMLDialogElement, button: HTMLButtonElement): void {
	button.addEventListener('click', () => dialog.close());
	dialog.addEventListener('click', ({ target }) => {
		// What is in the dialog covers it: only a click beside it is a click on it.
		if (target === dialog) dialog.close();
	});
	dialog.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || isComposing(event)) return;
		// A browser would empty the field first, and close at the second Escape.
		event.preventDefault();
		dialog.close();
	});
}

/** Says what the texts are needed for, once they have come. */
function nameParts(close: HTMLElement, keys: HTMLElement) {
	return ({ strings }: SearchTexts, locale: string): void => {
		const name = element('span', { class: 'visually-hidden' });
		say(name, strings.close, { locale });
		say(keys, strings.keys, { locale });
		close.replaceChildren(element('span', { 'aria-hidden': 'true' }, '×'), name);
	};
}

export interface SearchDialog {
	/** When its looks have arrived: pages do without them until somebody searches. */
	styled: Promise<void>;
	/** With a text, asks it; without, what was asked last is there to type over. */
	open: (text: string) => void;
}
