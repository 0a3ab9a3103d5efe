import { negotiate } from '../i18n/negotiate.ts';

/**
 * `/` goes to the language that the reader chose here before, else to the best that the browser asks
 * for. Where the site has none of them, the reader chooses from the list.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')];
const available = links.map((link) => link.dataset['locale'] ?? '');
const wanted = [savedChoice(), ...navigator.languages].filter((tag) => tag !== undefined);
const locale = negotiate(wanted, available);
const link = links.find((candidate) => candidate.dataset['locale'] === locale);
if (link) location.replace(link.href);

// Not from `storage.ts`: a module that two scripts share is one request more on every page.
function savedChoice(): string | undefined {
	try {
		return localStorage.getItem('jawab:locale') ?? undefined;
	} catch {
		return undefined;
	}
}
