import { createDialog, type SearchDialog } from './dialog.ts';
import { mountSearchPage } from './search-page.ts';

/** The dialog of this page, made when it is first needed. */
export function prepareDialog(form: HTMLFormElement): SearchDialog {
	return (dialog ??= createDialog(form));
}

/**
 * Opens it with what stands in the page's field, which is empty then. When it closes, the focus goes
 * back to where a reader called it from: the field, if nowhere else.
 */
export async function openDialog(
	form: HTMLFormElement,
	field: HTMLInputElement,
	from?: Element | null,
): Promise<void> {
	const dialog = prepareDialog(form);
	await dialog.styled;
	if (from instanceof HTMLElement && from !== document.body) from.focus({ preventScroll: true });
	dialog.open(field.value);
	field.value = '';
}

/** Makes the search page answer, once. */
export function startPage(form: HTMLFormElement, results: HTMLElement): void {
	if (!isPageMounted) mountSearchPage(form, results);
	isPageMounted = true;
}

let dialog: SearchDialog | undefined;
let isPageMounted = false;
