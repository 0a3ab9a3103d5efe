import type { Path } from '../problems/parsed.ts';
import { sourceOf } from '../problems/yaml.ts';

/**
 * Front matter in which texts that look like numbers are as they were written: digests such as `1234.5670`,
 * and versions such as `1.10`.
 *
 * @param text that `value` was read from
 */
export function withWrittenTexts(value: unknown, text: string): unknown {
	return textPaths(value).reduce((whole, path) => replaceNumber(whole, path, path, text), value);
}

function textPaths(value: unknown): Path[] {
	const history = isObject(value) && Array.isArray(value['history']) ? value['history'] : [];
	return [
		['source'],
		['policy', 'version'],
		...history.map((_, index) => ['history', index, 'version']),
	];
}

/** A copy with the number at `rest` as a text; the value itself where there is none. */
function replaceNumber(value: unknown, rest: Path, path: Path, text: string): unknown {
	const [step, ...deeper] = rest;
	if (step === undefined) return typeof value === 'number' ? sourceOf(text, path) : value;
	if (!isObject(value) || !Object.hasOwn(value, step)) return value;
	const inside = value[String(step)];
	const replaced = replaceNumber(inside, deeper, path, text);
	if (replaced === inside) return value;
	if (Array.isArray(value)) return value.with(Number(step), replaced);
	return { ...value, [step]: replaced };
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
