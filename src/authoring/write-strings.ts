import { isMap, isScalar, type Pair, parseDocument } from 'yaml';
import { withoutByteOrderMark } from '../mdx/front-matter.ts';
import { type Edit, splice } from './splice.ts';

/**
 * A locale file that says these strings; every other character stays as it is. New ones stand behind the last
 * one. `undefined` for a file that is no JSON object.
 */
export function withStrings(
	file: string,
	strings: ReadonlyMap<string, string>,
): string | undefined {
	const text = withoutByteOrderMark(file);
	const { contents } = parseDocument(text, { prettyErrors: false });
	if (!isMap(contents)) return undefined;
	const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'strings');
	if (!pair) return splice(file, [added(text, contents.items.at(-1), 'strings', strings)]);
	if (!isMap(pair.value)) return undefined;
	const { items, range } = pair.value;
	const edits: Edit[] = [];
	const missing = new Map<string, string>();
	for (const [key, value] of strings) {
		const found = items.find((item) => isScalar(item.key) && item.key.value === key)?.value;
		const [start, end] = (isScalar(found) && found.range) || [];
		if (start === undefined || end === undefined) missing.set(key, value);
		else edits.push({ start, end, text: JSON.stringify(value) });
	}
	if (missing.size > 0) edits.push(newStrings(text, { last: items.at(-1), range, missing }));
	return splice(file, edits);
}

function newStrings(
	text: string,
	{
		last,
		range,
		missing,
	}: { last: Pair | undefined; range: unknown; missing: Map<string, string> },
): Edit {
	const lines = [...missing].map(
		([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
	);
	const end = endOf(last);
	if (last && end !== undefined) {
		const indent = /(?<![^\S\n])[^\S\n]*$/.exec(text.slice(0, startOf(last)))?.[0] ?? '';
		const separator = text.slice(0, startOf(last)).endsWith(`\n${indent}`) ? `,\n${indent}` : ', ';
		return { start: end, end, text: lines.map((line) => separator + line).join('') };
	}
	const at = Array.isArray(range) ? Number(range[0]) + 1 : 0;
	return { start: at, end: at, text: `\n\t\t${lines.join(',\n\t\t')}\n\t` };
}

/** A new last field of the file. */
function added(
	text: string,
	last: Pair | undefined,
	name: string,
	strings: ReadonlyMap<string, string>,
): Edit {
	const value = JSON.stringify(Object.fromEntries(strings), null, '\t').replaceAll('\n', '\n\t');
	const field = `${JSON.stringify(name)}: ${value}`;
	const end = endOf(last);
	if (end === undefined) {
		const at = text.indexOf('{') + 1;
		return { start: at, end: at, text: `\n\t${field}\n` };
	}
	const isInLines = text.slice(0, startOf(last)).includes('\n');
	return { start: end, end, text: isInLines ? `,\n\t${field}` : `, ${field}` };
}

function startOf(pair: Pair | undefined): number {
	return (isScalar(pair?.key) && pair.key.range?.[0]) || 0;
}

function endOf(pair: Pair | undefined): number | undefined {
	const value = pair?.value;
	const range = typeof value === 'object' && value !== null && 'range' in value ? value.range : [];
	return Array.isArray(range) ? (range[1] as number | undefined) : undefined;
}
