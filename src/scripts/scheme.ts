import { recall, remember } from './storage.ts';

/** The choice of colours. `first-paint.js` has applied the saved one already. */
export function startScheme(): void {
	const saved = recall('scheme');
	for (const radio of radios()) {
		if (saved) radio.checked = radio.value === saved;
		radio.addEventListener('change', () => choose(radio.value));
	}
}

/** Back to the device's own colours. */
export function resetScheme(): void {
	for (const radio of radios()) radio.checked = radio.value === 'system';
	apply('system');
}

function choose(scheme: string): void {
	remember('scheme', scheme === 'system' ? null : scheme);
	apply(scheme);
}

function apply(scheme: string): void {
	const { dataset } = document.documentElement;
	if (scheme === 'system') delete dataset['scheme'];
	else dataset['scheme'] = scheme;
	const metas = document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]');
	metas.forEach((meta, index) => {
		const own = index === 0 ? 'light' : 'dark';
		const follows = `(prefers-color-scheme: ${own})`;
		meta.media = scheme === 'system' ? follows : scheme === own ? 'all' : 'not all';
	});
}

function radios(): NodeListOf<HTMLInputElement> {
	return document.querySelectorAll('input[name=scheme]');
}
