import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Case } from './cases.ts';

const folder = fileURLToPath(new URL('../search/', import.meta.url));

/** The queries over the shipped content, by locale: one file each, kinds with queries and their article. */
export function shippedCases(): Map<string, Case[]> {
	const files = readdirSync(folder)
		.filter((name) => name.endsWith('.yaml'))
		.sort();
	return new Map(files.map((name) => [name.replace('.yaml', ''), readCases(name)]));
}

function readCases(name: string): Case[] {
	const kinds: Record<string, Record<string, string>> = parse(readFileSync(folder + name, 'utf8'));
	return Object.entries(kinds).flatMap(([kind, queries]) =>
		Object.entries(queries).map(([query, key]) => ({
			locale: name.replace('.yaml', ''),
			kind,
			query,
			expected: key === 'none' ? undefined : key,
		})),
	);
}
