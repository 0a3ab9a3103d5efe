import type * as z from 'zod';
import { quote, suggest, type Complaint } from './rule.ts';

/** A complaint and where it belongs, from the value that was looked at. */
export interface Finding extends Complaint {
	path: PropertyKey[];
}

/** What reading gave: a value, or all that is wrong with it. */
export type Reading<Value> = { value: Value } | { findings: Finding[] };

/** Holds fields against their schema. Unknown ones are named, with those that were meant. */
export function readFields<Value>(
	raw: unknown,
	schema: z.ZodType<Value>,
	known: readonly string[],
): Reading<Value> {
	const result = schema.safeParse(raw);
	if (result.success) return { value: result.data };
	return {
		findings: result.error.issues.flatMap((issue) =>
			issue.code === 'unrecognized_keys'
				? issue.keys.map((key) => unknownField(key, known, issue.path))
				: { path: issue.path, message: issue.message },
		),
	};
}

function unknownField(key: string, known: readonly string[], path: PropertyKey[]): Finding {
	const hint = suggest(key, known) ?? `Known fields: ${known.join(', ')}.`;
	return { path: [...path, key], message: `Unknown field: ${quote(key)}.`, hint };
}
