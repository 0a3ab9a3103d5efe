/** @example quantile([4, 1, 3, 2, 5], 0.5) // => 3 */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const index = Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1);
	return sorted[Math.max(0, index)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}
