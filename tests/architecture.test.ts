import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * What the files of a folder may import besides each other: folders, files and packages. Data flows one
 * way (DESIGN.md, “The layout”): what is lower in this list knows what is above it.
 */
const mayImport: Record<string, string[]> = {
	problems: ['yaml', 'zod'],
	schemas: ['problems', 'facts', 'zod'],
	i18n: [
		'problems',
		'schemas',
		'locales/en.json',
		'intl-messageformat',
		'@formatjs/icu-messageformat-parser',
		'zod',
	],
	facts: ['problems', 'i18n', 'schemas', 'zod'],
	mdx: ['problems', 'i18n', 'satteri', 'mdast', 'hast'],
	catalog: ['problems', 'schemas', 'i18n', 'facts'],
	search: ['problems', 'schemas', 'i18n', 'catalog', 'components/mark.ts'],
};

/** Folders that are functions of values: no Astro, no Node, no clock, no environment, no chance. */
const pure = Object.keys(mayImport);

interface Source {
	file: string;
	folder: string;
	text: string;
	/** What it imports: a path from the top for files of ours, else the name of a package. */
	imports: { target: string; isType: boolean; written: string }[];
}

const sources = listSources('src');
