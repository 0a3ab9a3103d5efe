/**
 * A version as its locale writes numbers, unless it is more than a number, as a year or `2.1` is.
 *
 * @example
 * versionIn('3') // => 3
 * versionIn('2026-1') // => '2026-1'
 */
export function versionIn(version: string): string | number {
	return /^\d{1,3}$/.test(version) ? Number(version) : version;
}
