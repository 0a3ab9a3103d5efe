/** What a request asks for. */
export interface Target {
	/** Decoded, in the spelling of the request. Holds no `..`, no `//`, no backslash and no NUL. */
	path: string;
	/** Empty, or from the `?` on. */
	query: string;
}

/**
 * Reads the target of a request; `undefined` for what no page can have as its address.
 *
 * @example readTarget('/de/f%C3%A4q/?q=x') // => { path: '/de/fäq/', query: '?q=x' }
 */
export function readTarget(target: string): Target | undefined {
	const [, raw, query] = /^(\/[^?#]*)(\?[^#]*)?/.exec(target) ?? [];
	if (raw === undefined) return undefined;
	const segments = raw.split('/').slice(1).map(decodeSegment);
	const isSound = segments.every(
		(segment, index) => segment !== undefined && (segment !== '' || index === segments.length - 1),
	);
	return isSound ? { path: `/${segments.join('/')}`, query: query ?? '' } : undefined;
}

/** Writes a path as a link does: an answer in another spelling could lead to another host. */
export function encodePath(path: string): string {
	return path.split('/').map(encodeURIComponent).join('/');
}

function decodeSegment(segment: string): string | undefined {
	try {
		const name = decodeURIComponent(segment);
		return name === '.' || name === '..' || /[/\\\0]/.test(name) ? undefined : name;
	} catch {
		return undefined;
	}
}
