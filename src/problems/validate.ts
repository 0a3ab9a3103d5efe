import * as z from 'zod';
import { didYouMean } from './did-you-mean.ts';
import type { Parsed, Path } from './parsed.ts';
import type { Problem, Severity } from './problem.ts';

/**
 * Holds a parsed file against its schema. Each problem stands where the wrong value stands.
 * A message of a schema may carry a hint after a line break.
 *
 * @param explainKey what to say of a key at the top that the schema does not have but others do
 */
export function validate<S extends z.ZodType>(
	schema: S,
	parsed: Parsed,
	explainKey: ExplainKey = () => undefined,
): Validated<z.output<S>> {
	if (parsed.problems.length > 0) return { value: undefined, problems: parsed.problems };
	const result = schema.safeParse(parsed.value ?? {}, { error: explain, reportInput: true });
	if (result.success) return { value: result.data, problems: [] };
	const unknown = result.error.issues.flatMap((issue) =>
		issue.code === 'unrecognized_keys'
			? issue.keys.map((key) => unknownKey(key, issue.path, schema, parsed, explainKey))
			: [],
	);
	// A key with a slip in it is not missing, too.
	const meant = new Set(unknown.flatMap(({ meant }) => meant ?? []));
	const others = result.error.issues.filter(
		(issue) =>
			issue.code !== 'unrecognized_keys' &&
			!(issue.input === undefined && meant.has(formatPath(issue.path))),
	);
	return {
		value: undefined,
		problems: [
			...unknown.map(({ problem }) => problem),
			...others.map((issue) => toProblem(issue, parsed)),
		],
	};
}

/** A problem at a path of a parsed file, which its message begins with. */
export function problemAt(parsed: Parsed, path: Path, said: Said): Problem {
	return namedProblemAt(parsed, path, { ...said, message: behindPath(path, said.message) });
}

/** The same for a message that names what it is about. */
export function namedProblemAt(parsed: Parsed, path: Path, said: Said): Problem {
	const { severity = 'error', message, hint, part = 'value' } = said;
	return {
		file: parsed.file,
		...parsed.locate(path, part),
		severity,
		message,
		...(hint && { hint }),
	};
}

function behindPath(path: Path, message: string): string {
	return path.length > 0 ? `${formatPath(path)}: ${message}` : message;
}

/** @example formatPath(['channels', 0, 'type']) // => 'channels[0].type' */
export function formatPath(path: Path): string {
	return path
		.map((step, index) =>
			typeof step === 'number' ? `[${step}]` : index === 0 ? String(step) : `.${String(step)}`,
		)
		.join('');
}

export interface Validated<T> {
	/** `undefined` when anything is wrong. */
	value: T | undefined;
	problems: Problem[];
}

export interface Said {
	severity?: Severity;
	message: string;
	hint?: string | undefined;
	/** Point at the key rather than at its value. */
	part?: 'key' | 'value';
}

type ExplainKey = (key: string) => { message: string; hint: string } | undefined;

function unknownKey(
	key: string,
	path: Path,
	schema: z.ZodType,
	parsed: Parsed,
	explainKey: ExplainKey,
): { problem: Problem; meant?: string | undefined } {
	const explained = path.length === 0 ? explainKey(key) : undefined;
	if (explained) return { problem: problemAt(parsed, [key], { ...explained, part: 'key' }) };
	const known = [...new Set(schemasAt(schema, path).flatMap(keysOf))];
	const meant = didYouMean(key, known);
	const hint = meant ? `Did you mean \`${meant}\`?` : `Known keys: ${known.join(', ')}.`;
	const message = behindPath(path, `Unknown key: \`${key}\`.`);
	const problem = namedProblemAt(parsed, [...path, key], { message, hint, part: 'key' });
	return { problem, meant: meant && formatPath([...path, meant]) };
}

function toProblem(issue: z.core.$ZodIssue, parsed: Parsed): Problem {
	const isKey = issue.code === 'invalid_key';
	const said = isKey ? issue.issues[0]?.message : issue.message;
	const [message = '', hint = howToAdd(issue, parsed)] = (said ?? issue.message).split('\n');
	return problemAt(parsed, issue.path, { message, hint, part: isKey ? 'key' : 'value' });
}

const missing = 'This is missing.';

function howToAdd({ message, path }: z.core.$ZodIssue, { file }: Parsed): string | undefined {
	const key = path.at(-1);
	if (message !== missing || typeof key !== 'string') return undefined;
	return file.endsWith('.json') ? `Add \`"${key}": …\`.` : `Add \`${key}: …\`.`;
}

const nouns: Record<string, string> = {
	string: 'a text',
	number: 'a number',
	int: 'a whole number',
	boolean: '`true` or `false`',
	array: 'a list',
	object: 'keys with values',
	record: 'keys with values',
};

/** Says in a writer's words what zod says in a programmer's. A message in a schema comes first. */
const explain: z.core.$ZodErrorMap = (issue) => {
	if (issue.input === undefined) return missing;
	switch (issue.code) {
		case 'invalid_type': {
			const quoted =
				issue.expected === 'string' && ['number', 'boolean'].includes(typeof issue.input);
			const noun = nouns[issue.expected] ?? issue.expected;
			return `Write ${noun} here.${quoted ? '\nPut quotes around the value.' : ''}`;
		}
		case 'invalid_value':
			return explainValue(issue.input, issue.values.map(String));
		default:
			return undefined;
	}
};

function explainValue(input: unknown, values: string[]): string {
	const meant = typeof input === 'string' ? didYouMean(input, values) : undefined;
	const shown = typeof input === 'string' ? `\`${input}\`` : 'This value';
	const list = values.map((value) => `\`${value}\``).join(', ');
	return `${shown} is not one of ${list}.${meant ? `\nDid you mean \`${meant}\`?` : ''}`;
}

/** The schemas of what may stand at `path`, through the wrappers that zod puts around them. */
function schemasAt(schema: z.ZodType, path: Path): z.ZodType[] {
	return path
		.reduce<z.ZodType[]>((at, step) => at.flatMap((one) => schemasBelow(one, step)), [schema])
		.flatMap(unwrap);
}

function schemasBelow(schema: z.ZodType, step: PropertyKey): z.ZodType[] {
	return unwrap(schema).flatMap((inner) => {
		if (inner instanceof z.ZodObject) return (inner.shape as Shape)[String(step)] ?? [];
		if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
		if (inner instanceof z.ZodRecord) return inner.valueType as z.ZodType;
		return [];
	});
}

type Shape = Record<string, z.ZodType>;

function unwrap(schema: z.ZodType): z.ZodType[] {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
		return unwrap(schema.unwrap() as z.ZodType);
	}
	if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap(unwrap);
	return schema instanceof z.ZodPipe ? unwrap(schema.in as z.ZodType) : [schema];
}

function keysOf(schema: z.ZodType): string[] {
	return schema instanceof z.ZodObject ? Object.keys(schema.shape as Shape) : [];
}
