/** Where a search form stands. */
export interface Place {
	/** The site's address without a closing slash: `https://shop.example/help`. */
	base: string;
	/** The reader's. */
	locale: string;
}

/**
 * Reads the place from where the form leads without JavaScript.
 *
 * @example
 * placeOf('https://shop.example/help/hi/search/')
 * // => { base: 'https://shop.example/help', locale: 'hi' }
 */
export function placeOf(action: string): Place {
	const match = /^([^?#]*)\/([^/?#]+)\/search\/$/.exec(action);
	if (!match?.[1] || !match[2])
		throw new Error(`\`${action}\` is not the address of a search page.`);
	return { base: match[1], locale: match[2] };
}

/** @example pageOf({ base: '', locale: 'hi' }, 'contact') // => '/hi/contact/' */
export function pageOf({ base, locale }: Place, page: 'search' | 'contact'): string {
	return `${base}/${locale}/${page}/`;
}
