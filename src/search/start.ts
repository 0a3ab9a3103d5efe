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
	const start = async () => (await load()).startPage(form, results);
	field.addEventListener('focus', start);
	onShortcut(() => field.focus());
	if (document.activeElement === field || field.value || /[?&]q=/.test(location.search))
		void start();
}

/** The field opens a dialog: when it is used, and not when the focus only passes through it. */
function waitElsewhere(form: HTMLFormElement, field: HTMLInputElement): void {
	const open = async () => (await load()).openDialog(form, field);
	field.addEventListener('focus', async () => (await load()).prepareDialog(form));
	field.addEventListener('click', open);
	field.addEventListener('compositionend', open);
	field.addEventListener('input', (event) => {
		if (!(event as InputEvent).isComposing) void open();
	});
	form.addEventListener('submit', (event) => {
		if (field.value) return;
		event.preventDefault();
		void open();
	});
	onShortcut(() => {
		// What is typed while the dialog is fetched goes into the field, and with it into the dialog.
		field.focus();
		void open();
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

function load() {
	return import('./interface/main.ts');
}
