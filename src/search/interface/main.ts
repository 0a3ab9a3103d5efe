import { createDialog, type SearchDialog } from './dialog.ts';
import { mountSearchPage } from './search-page.ts';

/** The dialog of this page, made when it is first needed. */
export function prepareDialog(form: HTMLFormElement): SearchDialog {
	return (dialog ??= createDialog(form));
}

/** Opens it with what stands in the page's field, which is empty then. */
export function openDialog(form: HTMLFormElement, field: HTMLInputElement): void {
	prepareDialog(form).open(field.value);
	field.value = '';
}

/** Makes the search page answer, once. */
export function startPage(form: HTMLFormElement, results: HTMLElement): void {
	if (!isPageMounted) mountSearchPage(form, results);
	isPageMounted = true;
}

let dialog: SearchDialog | undefined;
let isPageMounted = false;
