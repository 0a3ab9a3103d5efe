import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { exportCommand } from '../../src/authoring/commands/export.ts';
import { importCommand } from '../../src/authoring/commands/import.ts';
import { isRefusal } from '../../src/authoring/refusal.ts';
import { formatProblem } from '../../src/problems/problem.ts';
import { environmentOf } from '../support/knowledge-base.ts';

/*
 * A translator's desk: what is exported from a knowledge base, and what comes back. Files lie beside it.
 */
let count = 0;

/** A path for a file that goes when the test ends. */
export function deskFile(ending = 'xlf'): string {
	const path = join(tmpdir(), `jawab-desk-${process.pid}-${count++}.${ending}`);
	onTestFinished(() => rmSync(path, { force: true }));
	return path;
}

type Options = Readonly<Record<string, string | boolean>>;

/** What `npm run i18n -- export` writes for a locale. */
export async function exported(
	root: string,
	locale: string,
	options: Options = {},
): Promise<string> {
	const out = deskFile(options['po'] ? 'po' : 'xlf');
	const said = await runExport(root, locale, { ...options, out });
	if ('refusal' in said) throw new Error(said.refusal);
	return readFileSync(out, 'utf8');
}

export async function runExport(root: string, locale: string, options: Options = {}) {
	return saidBy(await exportCommand.run({ ...givenIn(root), args: [locale], options }));
}

/** Imports a text as `npm run i18n -- import` would. Places are told for a file `file`. */
export async function imported(
	root: string,
	text: string | Uint8Array,
	options: Options = {},
	ending = 'xlf',
) {
	const path = deskFile(ending);
	writeFileSync(path, text);
	const given = { ...givenIn(root), args: [path], options };
	return saidBy(await importCommand.run(given), path);
}

function givenIn(root: string) {
	return { environment: environmentOf(root), today: '2026-11-22' };
}

function saidBy(result: Awaited<ReturnType<typeof importCommand.run>>, path = '') {
	const problems = (result.problems ?? []).map((problem) =>
		formatProblem(problem).replaceAll(path || '\0', 'file'),
	);
	if (isRefusal(result)) {
		return {
			refusal: result.message.replaceAll(path || '\0', 'file'),
			hint: result.hint,
			problems,
		};
	}
	const { lines = [], summary, remarks = [], json } = result;
	return { lines, summary, remarks, problems, json };
}

/** Puts a target behind each source that has none, made from it: text by text, codes as they are. */
export function translated(
	xliff: string,
	translate: (text: string) => string,
	state = 'translated',
): string {
	return xliff.replace(
		/( state="[a-z]+")?>\n<source>(.*)<\/source>(?!\n?<target)/g,
		(whole, before: string | undefined, source: string) => {
			if (whole.includes('mtc:')) return whole;
			const target = translateContent(source, translate);
			// In XLIFF 1.2 it is the target that has a state.
			return before
				? ` state="${state}">\n<source>${source}</source>\n<target>${target}</target>`
				: `>\n<source>${source}</source>\n<target state="${state}">${target}</target>`;
		},
	);
}

/** Changes what stands between tags, but not what codes stand for. */
function translateContent(content: string, translate: (text: string) => string): string {
	return content.replace(
		/<(ph|bpt|ept)\b[^>]*>[^<]*<\/\1>|<[^>]*>|([^<]+)/g,
		(whole, _, text: string | undefined) => (text === undefined ? whole : translate(text)),
	);
}

/** Unit ids with the target of each. */
export function targetsIn(xliff: string): Map<string, string> {
	const parts = xliff.split(/<file /).flatMap((file) => {
		const [, original = ''] = /original="([^"]+)"/.exec(file) ?? [];
		return [...file.matchAll(/<(?:trans-)?unit id="([^"]+)"[^]*?<\/(?:trans-)?unit>/g)].map(
			([unit, id]) => {
				const own = unit.replace(/<mtc:matches>.*<\/mtc:matches>|<alt-trans.*<\/alt-trans>/g, '');
				const target = /<target[^>]*>(.*)<\/target>/.exec(own)?.[1] ?? '';
				return [`${original} ${id}`, target] as const;
			},
		);
	});
	return new Map(parts);
}
