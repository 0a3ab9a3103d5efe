/** One thing that was measured. */
export interface Figure {
	what: string;
	value: number;
	unit: string;
	/** The most that the value may be: a gate. Without one the figure only informs. */
	budget?: number | undefined;
	/** The least that the value may be: a gate, too. */
	least?: number | undefined;
	/** What explains the figure: a locale, a spread. */
	note?: string | undefined;
}

export function isWithin({ value, budget = Infinity, least = -Infinity }: Figure): boolean {
	return value <= budget && value >= least;
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
		formatGate(figure),
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

function formatGate({ budget, least, unit }: Figure): string {
	if (budget !== undefined) return `≤ ${formatValue(budget)} ${unit}`;
	return least === undefined ? '' : `≥ ${formatValue(least)} ${unit}`;
}

function verdict(figure: Figure): string {
	if (formatGate(figure) === '') return '';
	return isWithin(figure) ? 'ok' : 'FAIL';
}

function formatValue(value: number): string {
	const digits = value >= 100 || Number.isInteger(value) ? 0 : value >= 10 ? 1 : 2;
	return value.toFixed(digits);
}
