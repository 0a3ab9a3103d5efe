import * as z from 'zod';
import { didYouMean } from '../problems/did-you-mean.ts';

/** What is wrong with a value, and how to mend it. Both are full sentences. */
export interface Complaint {
	message: string;
	hint?: string;
}

/**
 * A schema for one value that a writer states. `missing` is what to say when it is not there at
 * all; `complain` looks at the rest.
 */
export function rule<Value>(
	missing: Complaint,
	complain: (raw: unknown) => Complaint | undefined,
): z.ZodType<Value, Value> {
	return z
		.custom<Value>(() => true)
		.check((context) => {
			const raw: unknown = context.value;
			const complaint = raw === undefined || raw === null ? missing : complain(raw);
			if (complaint) context.issues.push(issue(complaint, raw));
		});
}

/** One of a few words: `unit: day`. `noun` is what such a word is called ("unit of time"). */
export function oneOf<const Word extends string>(
	noun: string,
	words: readonly Word[],
	hint = `Write one of ${words.join(', ')}.`,
) {
	return rule<Word>({ message: `The ${noun} is missing.`, hint }, (raw) => {
		if (words.some((word) => word === raw)) return undefined;
		return { message: `${quote(raw)} is not a ${noun}.`, hint: suggest(raw, words) ?? hint };
	});
}

/** A complaint as zod reports it: the hint follows after a line break (see `problems/validate.ts`). */
export function issue({ message, hint }: Complaint, input: unknown, path: PropertyKey[] = []) {
	const said = hint ? `${message}\n${hint}` : message;
	return { code: 'custom' as const, message: said, input, path };
}

/** @example suggest('durration', ['duration', 'money']) // => 'Did you mean `duration`?' */
export function suggest(word: unknown, candidates: Iterable<string>): string | undefined {
	const meant = typeof word === 'string' ? didYouMean(word, candidates) : undefined;
	return meant && `Did you mean \`${meant}\`?`;
}

/** A value in backticks, as a writer would have typed it, on one line and not too long. */
export function quote(raw: unknown): string {
	const line = textOf(raw).replace(/\s+/g, ' ');
	return `\`${line.length > 80 ? `${line.slice(0, 80)}…` : line}\``;
}

/** The value itself where it is a text; anything else as JSON, which no rule takes for a text. */
export function textOf(raw: unknown): string {
	return typeof raw === 'string' ? raw : (JSON.stringify(raw) ?? '');
}
