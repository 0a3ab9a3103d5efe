/** The schemes that a link may have. */
export const schemes = ['http', 'https', 'mailto', 'tel', 'sms'] as const;

/** What browsers leave out of an address, or show as nothing. */
const invisible =
	/[\0-\x20\x7f-\xa0\xad\u034f\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g;

/**
 * Where a target leads: to a site of its own (with the scheme), to another host without saying how, or
 * within the knowledge base (a key, an anchor, a file in `public/`).
 *
 * @example
 * destinationOf('java\nscript:x') // => { kind: 'scheme', scheme: 'javascript' }
 * destinationOf('//host/x')       // => { kind: 'host' }
 * destinationOf('faq/x#y')        // => { kind: 'local' }
 */
export function destinationOf(target: string): Destination {
	const plain = target.replace(invisible, '');
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
	if (scheme !== undefined) return { kind: 'scheme', scheme };
	return /^[/\\]{2}/.test(plain) ? { kind: 'host' } : { kind: 'local' };
}

/** Whether a link may lead there: lint refuses what does not, the compiler relies on it. */
export function isSafe(target: string): boolean {
	const destination = destinationOf(target);
	if (destination.kind !== 'scheme') return destination.kind === 'local';
	return schemes.some((scheme) => scheme === destination.scheme) && isWhole(target);
}

/** `https:/x` and `https:x` are addresses of nothing. */
export function isWhole(target: string): boolean {
	return /^https?:/i.test(target) ? /^https?:\/\/[^/\\\s?#]/i.test(target) : !hasInvisible(target);
}

function hasInvisible(target: string): boolean {
	return target.search(invisible) >= 0;
}

export function isExternal(target: string): boolean {
	return /^https?:/i.test(target);
}

export type Destination = { kind: 'scheme'; scheme: string } | { kind: 'host' } | { kind: 'local' };
