import type { Case } from './cases.ts';

/** What was found for a query: keys, best first. */
export interface Outcome extends Case {
	ours: string[];
	/** By Pagefind as it comes. */
	stock: string[];
}

/** Whether the article that answers is among the first. Nonsense is answered right by nothing. */
export function isRight(
	{ expected, ...found }: Outcome,
	who: 'ours' | 'stock',
	places: number,
): boolean {
	if (expected === undefined) return found[who].length === 0;
	return found[who].slice(0, places).includes(expected);
}
