import type { Parsed } from '../problems/parsed.ts';
import type { Problem } from '../problems/problem.ts';
import { validate } from '../problems/validate.ts';
import { parseYaml } from '../problems/yaml.ts';
import type { SourceFile } from './walk.ts';

/** A value as far as it could be read, and what is wrong with its file. */
export interface Checked<T> {
	value: T;
	problems: Problem[];
}

/** Reads a file of YAML; what `check` says of a value comes behind what the schema says. */
export function readData<S extends Parameters<typeof validate>[0]>(
	file: SourceFile | undefined,
	schema: S,
	check: (value: NonNullable<ReturnType<typeof validate<S>>['value']>, parsed: Parsed) => Problem[],
) {
	if (!file) return { value: undefined, parsed: undefined, problems: [] };
	const parsed = parseYaml(file.file, file.text);
	const { value, problems } = validate(schema, parsed);
	return { value, parsed, problems: value ? [...problems, ...check(value, parsed)] : problems };
}
