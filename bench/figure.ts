/** One thing that was measured. */
export interface Figure {
	what: string;
	value: number;
	unit: string;
	/** The most that the value may be: a gate. Without one the figure only informs. */
	budget?: number | undefined;
	/** What explains the figure: a locale, a spread. */
	note?: string | undefined;
}

export function isWithin({ value, budget }: Figure): boolean {
	return budget === undefined || value <= budget;
}

/**
 * A table for the terminal: what, figure, budget, and whether it is within.
 *
 * @example
 * formatFigures([{ what: 'JavaScript', value: 3.21, unit: 'KB', budget: 4 }])
 * // => 'JavaScript   3.21 KB   ≤ 4 KB   ok'
 */
export function formatFigures(figures: readonly Figure[]): string {
	const rows = figures.map((figure) => [
		figure.what,
		`${formatValue(figure.value)} ${figure.unit}`,
		figure.budget === undefined ? '' : `≤ ${formatValue(figure.budget)} ${figure.unit}`,
		verdict(figure),
		figure.note ?? '',
	]);
	const widths = [0, 1, 2, 3].map((column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0)),
	);
	return rows
		.map((row) =>
			row
				.map((cell, column) =>
					column === 1 ? cell.padStart(widths[1] ?? 0) : cell.padEnd(widths[column] ?? 0),
				)
				.join('   ')
				.trimEnd(),
		)
		.join('\n');
}

function verdict(figure: Figure): string {
	if (figure.budget === undefined) return '';
	return isWithin(figure) ? 'ok' : 'FAIL';
}

function formatValue(value: number): string {
	const digits = value >= 100 || Number.isInteger(value) ? 0 : value >= 10 ? 1 : 2;
	return value.toFixed(digits);
}
