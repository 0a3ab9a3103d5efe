import type { Problem } from '../problems/problem.ts';

/** Why a command did nothing. */
export interface Refusal {
	message: string;
	hint?: string | undefined;
	/** What must be mended first. */
	problems?: readonly Problem[] | undefined;
}

export function isRefusal(value: object): value is Refusal {
	return 'message' in value;
}

/** @example suggestion('faq/retuns', ['faq/returns']) // => 'Did you mean `faq/returns`?' */
export function suggestion(meant: string | undefined, otherwise: string): string {
	return meant === undefined ? otherwise : `Did you mean \`${meant}\`?`;
}
