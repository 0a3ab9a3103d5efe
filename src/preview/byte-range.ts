/** Both ends are part of it. */
export interface ByteRange {
	start: number;
	end: number;
}

/**
 * The part of a file that a `Range` header asks for: `undefined` means all of it (no header, another
 * unit, or several ranges, which a server may ignore: RFC 9110, section 14.2).
 *
 * @example
 * readRange('bytes=-2', 10)  // => { start: 8, end: 9 }
 * readRange('bytes=10-', 10) // => 'unsatisfiable'
 */
export function readRange(
	header: string | undefined,
	size: number,
): ByteRange | 'unsatisfiable' | undefined {
	const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
	if (first === undefined || last === undefined || first + last === '') return undefined;
	if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
	const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
	const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
	return start > end ? 'unsatisfiable' : { start, end };
}
