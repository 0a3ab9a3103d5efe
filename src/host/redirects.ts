/**
 * An old path and the present one: inside the site, with letters of any script as they are. A path of
 * a `_redirects` file carries the base of the site.
 */
export interface Redirect {
	from: string;
	to: string;
}

/**
 * Writes a `_redirects` file, as Netlify and Cloudflare Pages read it. Cloudflare compares paths as
 * browsers send them, percent-encoded, and reads 2,000 lines of at most 1,000 characters; beyond
 * that, and on Netlify wherever a file has the old path, the redirect page does it. (`301!` would
 * mend that on Netlify, and Cloudflare would drop the line.) `base` is as an address has it.
 *
 * @example
 * formatRedirects([{ from: '/de/faq/rückgabe/', to: '/de/faq/retoure/' }], '/help')
 * // => '/help/de/faq/r%C3%BCckgabe/ /help/de/faq/retoure/ 301\n'
 */
export function formatRedirects(redirects: readonly Redirect[], base = ''): string {
	const lines = redirects.map(
		({ from, to }) => `${base}${encodeURI(from)} ${base}${encodeURI(to)} 301\n`,
	);
	return lines.sort().join('');
}

/** Reads a `_redirects` file without wildcards. Like the hosts, it passes over lines that it cannot read. */
export function parseRedirects(text: string): Redirect[] {
	return text.split('\n').flatMap((line) => {
		const [from, to] = line.trim().split(/\s+/);
		if (!from?.startsWith('/') || !to) return [];
		try {
			return [{ from: decodeURI(from), to: decodeURI(to) }];
		} catch {
			return [];
		}
	});
}
