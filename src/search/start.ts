/** Waits for a reader who wants to search. All else is fetched then. */
const form = document.querySelector<HTMLFormElement>('form[role=search]');
const field = form?.querySelector<HTMLInputElement>('input[type=search]');
const results = document.querySelector<HTMLElement>('[data-search-results]');

if (form && field) {
	if (results) waitOnPage(form, field, results);
	else waitElsewhere(form, field);
}

/** The page's own field answers. */
function waitOnPage(form: HTMLFormElement, field: HTMLInputElement, results: HTMLElement): void {
	document.querySelector('.search-missing')?.remove();
	const start = () =>
		withInterface(
			({ startPage }) => startPage(form, results),
			() => (results.textContent = form.dataset['error'] ?? ''),
		);
	field.addEventListener('focus', start);
	onShortcut(() => field.focus());
	if (document.activeElement === field || field.value || /[?&]q=/.test(location.search)) start();
}

/** The field opens a dialog: when it is used, and not when the focus only passes through it. */
function waitElsewhere(form: HTMLFormElement, field: HTMLInputElement): void {
	const open = (from?: Element | null) =>
		withInterface(({ openDialog }) => openDialog(form, field, from));
	field.addEventListener('focus', () => withInterface(({ prepareDialog }) => prepareDialog(form)));
	field.addEventListener('click', () => open());
	field.addEventListener('compositionend', () => open());
	field.addEventListener('input', (event) => {
		if (!(event as InputEvent).isComposing) open();
	});
	form.addEventListener('submit', (event) => {
		if (field.value) return;
		event.preventDefault();
		open();
	});
	onShortcut(() => {
		const from = document.activeElement;
		// What is typed while the dialog is fetched goes into the field, and with it into the dialog.
		field.focus({ preventScroll: true });
		open(from);
	});
}

/** `/`, and Ctrl or ⌘ with K: by its place, since few keyboards of the world have a Latin K. */
function onShortcut(act: () => void): void {
	addEventListener('keydown', (event) => {
		const isShortcut =
			event.ctrlKey || event.metaKey ? event.code === 'KeyK' : event.key === '/' && !event.altKey;
		const isTyping = (event.target as Element).closest?.('input,textarea,select,[contenteditable]');
		if (!isShortcut || isTyping) return;
		event.preventDefault();
		act();
	});
}

/** Where it cannot be fetched, the form leads to the search page, as it does without JavaScript. */
function withInterface(
	act: (parts: typeof import('./interface/main.ts')) => void,
	fail = () => {},
): void {
	import('./interface/main.ts').then(act, fail);
}
