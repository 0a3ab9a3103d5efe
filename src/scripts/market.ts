import { recall, remember } from './storage.ts';

/** Brings what holds in the reader's country to the top and marks it. Nothing is left out, nothing fetched. */
export function startMarket(): void {
	const picker = document.querySelector<HTMLSelectElement>('[data-market-picker]');
	picker?.addEventListener('change', () => {
		// "All countries" is a choice, too: it must not be guessed away.
		remember('market', picker.value || 'all');
		show(picker);
	});
	resetMarket();
	// Until now only their places were there, so that nobody sees rows change theirs.
	for (const table of document.querySelectorAll('table.markets')) table.classList.add('settled');
}

/** Back to what was chosen, or else to what the browser's time zone and languages let us guess. */
export function resetMarket(): void {
	const picker = document.querySelector<HTMLSelectElement>('[data-market-picker]');
	if (!picker) return;
	const options = [...picker.options].filter(({ value }) => value);
	const saved = recall('market');
	const chosen = saved === null ? guess(options) : options.find(({ value }) => value === saved);
	picker.value = chosen?.value ?? '';
	show(picker);
}

function guess(options: readonly HTMLOptionElement[]): HTMLOptionElement | undefined {
	const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
	const locales = navigator.languages.flatMap(parse);
	const regions = locales.map(({ region }) => region);
	const languages = locales.map(({ language }) => language);
	const only = (found: HTMLOptionElement[]) => (found.length === 1 ? found[0] : undefined);
	return (
		only(options.filter(({ dataset }) => canonical(dataset['zone']) === zone)) ??
		options.find(({ value }) => regions.includes(value)) ??
		only(
			options.filter(({ dataset }) =>
				dataset['languages']?.split(' ').includes(languages[0] ?? ''),
			),
		)
	);
}

/** Some browsers name languages that are none, such as `en-US@posix`. */
function parse(tag: string): Intl.Locale[] {
	try {
		return [new Intl.Locale(tag)];
	} catch {
		return [];
	}
}

/** Browsers differ on which of two names a zone has: Asia/Kolkata, Asia/Calcutta. */
function canonical(timeZone: string | undefined): string | undefined {
	try {
		return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
	} catch {
		return undefined;
	}
}

const places = new WeakMap<Element, number>();

function show({ value, dataset }: HTMLSelectElement): void {
	for (const part of document.querySelectorAll<HTMLElement>('[data-market]')) {
		const isYours = value !== '' && part.dataset['market']?.split(' ').includes(value) === true;
		mark(part, isYours ? (dataset['yours'] ?? '') : undefined);
	}
	for (const body of document.querySelectorAll('table.markets tbody')) {
		const rows = [...body.children];
		for (const [place, row] of rows.entries()) if (!places.has(row)) places.set(row, place);
		const rank = (row: Element) => (row.ariaCurrent ? -1 : (places.get(row) ?? 0));
		const sorted = rows.toSorted((a, b) => rank(a) - rank(b));
		if (sorted.some((row, place) => row !== rows[place])) body.append(...sorted);
	}
}

function mark(part: HTMLElement, text: string | undefined): void {
	part.querySelector('.yours')?.remove();
	part.ariaCurrent = text === undefined ? null : 'true';
	if (text === undefined) return;
	const label = document.createElement('span');
	// For the eye a colour shows it: a word more would move what stands below.
	label.className = 'yours visually-hidden';
	label.textContent = text;
	part.querySelector('[data-market-title]')?.append(' ', label);
}
