import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Command, Outcome } from '../../src/authoring/command.ts';
import { isRefusal, type Refusal } from '../../src/authoring/refusal.ts';
import { checkKnowledgeBase } from '../../src/files/check.ts';
import type { Environment } from '../../src/files/environment.ts';
import { formatProblem } from '../../src/problems/problem.ts';

export type Files = Readonly<Record<string, string>>;

/** The least that a knowledge base needs, in English and German. */
const settings: Files = {
	'content/site.yaml': 'name: Shop\nsourceLocale: en\n',
	'locales/en.json': '{ "name": "English" }',
	'locales/de.json': '{ "name": "Deutsch" }',
};

/** Writes a knowledge base into a folder of its own, which goes when the test ends. */
export function folderWith(files: Files): string {
	const root = mkdtempSync(join(tmpdir(), 'jawab-authoring-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	for (const [file, text] of Object.entries({ ...settings, ...files })) write(root, file, text);
	return root;
}

export function write(root: string, file: string, text: string): void {
	mkdirSync(dirname(join(root, file)), { recursive: true });
	writeFileSync(join(root, file), text);
}

/** Every file of a folder with its text, but those of `.git`. */
export function filesIn(root: string): Record<string, string> {
	const files = readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1))
		.filter((file) => !file.startsWith('.git/'));
	return Object.fromEntries(
		files.sort().map((file) => [file, readFileSync(join(root, file), 'utf8')]),
	);
}

export function read(root: string, file: string): string {
	return readFileSync(join(root, file), 'utf8');
}

/** The errors that `npm run check` would find. */
export function errorsIn(root: string): string[] {
	return checkKnowledgeBase(environmentOf(root))
		.problems.filter(({ severity }) => severity === 'error')
		.map(formatProblem);
}

/** Runs a command as the terminal would, in this process. */
export async function run(command: Command, root: string, ...args: string[]): Promise<object> {
	const options: Record<string, string> = {};
	const rest = args.filter((argument) => {
		const [, name, value] = /^--(\w+)=(.*)$/.exec(argument) ?? [];
		if (name !== undefined) options[name] = value ?? '';
		return name === undefined;
	});
	const result = await command.run({
		args: rest,
		options,
		environment: environmentOf(root),
		today: '2026-11-22',
	});
	return isRefusal(result) ? refused(result) : done(result);
}

function refused({ message, hint, problems = [] }: Refusal) {
	return { refusal: message, hint, problems: problems.map(formatProblem) };
}

function done({ lines = [], json, remarks = [], summary }: Outcome) {
	return { lines, json, remarks, summary };
}

function environmentOf(root: string): Environment {
	const out = join(root, 'dist');
	return { root, out, generator: process.cwd(), only: undefined, siteUrl: undefined };
}
