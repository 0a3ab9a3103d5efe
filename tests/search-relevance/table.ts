import type { Case } from './cases.ts';

/** What was found for a query: keys, best first. */
export interface Outcome extends Case {
	ours: string[];
	stock: string[];
}

/** By locale and kind: the share in the first place and in the first three, beside stock Pagefind. */
export function formatTable(
	outcomes: readonly Outcome[],
	by: (outcome: Outcome) => string,
): string {
	const rows = Map.groupBy(outcomes, by);
	const lines = [...rows].map(([name, list]) => {
		const cells = [1, 3].flatMap((places) =>
			(['ours', 'stock'] as const).map((who) => share(list, who, places)),
		);
		return `${name.padEnd(24)}${String(list.length).padStart(5)} ${cells.map((cell) => cell.padStart(7)).join('')}`;
	});
	return [`${''.padEnd(24)}    n   first  stock  three  stock`, ...lines].join('\n');
}

function share(list: readonly Outcome[], who: 'ours' | 'stock', places: number): string {
	const right = list.filter((outcome) => isRight(outcome, who, places)).length;
	return `${((100 * right) / list.length).toFixed(0)} %`;
}

export function isRight(
	{ expected, ...found }: Outcome,
	who: 'ours' | 'stock',
	places: number,
): boolean {
	if (expected === undefined) return found[who].length === 0;
	return found[who].slice(0, places).includes(expected);
}
