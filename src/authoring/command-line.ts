import { parseArgs } from 'node:util';
import { type Environment, readEnvironment } from '../files/environment.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import { formatProblem, type Problem } from '../problems/problem.ts';
import { isRefusal, type Refusal, suggestion } from './refusal.ts';

/** A command of an npm script: `stamp` of `npm run i18n`. */
export interface Command {
	/** Empty for the only command of its script. */
	name: string;
	/** What must follow, each once: `['locale', 'key']`. */
	parameters: readonly string[];
	about: string;
	/** Options besides `--json` and `--help`, which all commands have. */
	options?: Readonly<Record<string, Option>>;
	run: (given: Given) => Outcome | Refusal | Promise<Outcome | Refusal>;
}

interface Option {
	about: string;
	/** The name of its value; without one it is a switch. */
	value?: string;
}

/** What a command is started with. */
export interface Given {
	/** As many as the command has parameters. */
	args: readonly string[];
	options: Readonly<Record<string, string | boolean | undefined>>;
	environment: Environment;
	/** The date: `2026-11-22`. */
	today: string;
}

/** What a command says once it is done. */
export interface Outcome {
	/** For standard output. */
	lines?: readonly string[];
	/** For standard output in place of `lines`, with `--json`. */
	json: unknown;
	/** What else is worth knowing: standard error. */
	remarks?: readonly string[];
	/** What was left out, and why: standard error. The command then ends as one that failed. */
	problems?: readonly Problem[];
	/** The last line of standard error. */
	summary: string;
}

export interface Program {
	/** The npm script. */
	script: string;
	commands: readonly Command[];
}

/** Runs the command that the arguments name, prints what it says and sets the exit code. */
export async function runProgram(program: Program, argv: readonly string[]): Promise<void> {
	const asked = readArguments(program, argv);
	if ('help' in asked) return void console.log(asked.help);
	const { json } = asked;
	const result = isRefusal(asked) ? asked : await attempt(asked);
	if (isRefusal(result)) printRefusal(result, json);
	else printOutcome(result, json);
	process.exitCode = isRefusal(result) || result.problems?.length ? 1 : 0;
}

/** A full disk or a folder without permission is no bug: it is told as everything else is. */
async function attempt({ command, args, options }: Started): Promise<Outcome | Refusal> {
	const given = { args, options, environment: readEnvironment(), today: isoDate(new Date()) };
	try {
		return await command.run(given);
	} catch (error) {
		const { code, path } = error as NodeJS.ErrnoException;
		if (!(error instanceof Error) || code === undefined || path === undefined) throw error;
		const hint = 'Check the permissions, and the room on the disk.';
		return { message: `${path} cannot be read or written (${code}).`, hint };
	}
}

interface Started {
	command: Command;
	args: string[];
	options: Given['options'];
}

type Asked = { json: boolean } & ({ help: string } | (Refusal & { usage: string }) | Started);

/** Finds out what is asked for. Nothing is guessed: what nobody knows is refused, with what was meant. */
export function readArguments(program: Program, argv: readonly string[]): Asked {
	const json = argv.includes('--json');
	const named = program.commands.filter(({ name }) => name !== '');
	const [first] = argv.filter((argument) => !argument.startsWith('-'));
	const command = program.commands.find(({ name }) => name === '' || name === first);
	const wantsHelp = argv.includes('--help') || argv.includes('-h');
	if (wantsHelp || (first === undefined && named.length > 0 && argv.length === 0)) {
		return { json, help: usage(program, command) };
	}
	if (!command) {
		const names = named.map(({ name }) => name);
		const message = first
			? `There is no command \`${first}\`.`
			: 'The name of a command is missing.';
		const hint = suggestion(
			didYouMean(first ?? '', names),
			`The commands are ${names.join(', ')}.`,
		);
		return { json, message, hint, usage: usage(program) };
	}
	return { json, ...readOptions(command, argv, usage(program, command)) };
}

function readOptions(command: Command, argv: readonly string[], help: string) {
	const known: Record<string, Option> = { json: { about: '' }, ...command.options };
	const types = Object.entries(known).map(([name, { value }]) => {
		return [name, { type: value ? ('string' as const) : ('boolean' as const) }] as const;
	});
	const { values, positionals } = parseArgs({
		args: [...argv],
		options: Object.fromEntries(types),
		strict: false,
		allowPositionals: true,
	});
	const args = command.name === '' ? positionals : positionals.slice(1);
	const refuse = (message: string) => ({ message, usage: help });
	for (const [name, value] of Object.entries(values)) {
		const mistake = mistakeIn(name, value, known);
		if (mistake) return { ...mistake, usage: help };
	}
	const missing = command.parameters.slice(args.length).map((name) => `<${name}>`);
	if (missing.length > 0) return refuse(`Missing: ${missing.join(' ')}.`);
	const extra = args.slice(command.parameters.length);
	if (extra.length > 0) return refuse(`This is too much: \`${extra.join(' ')}\`.`);
	return { command, args, options: values as Given['options'] };
}

function mistakeIn(
	name: string,
	value: unknown,
	known: Readonly<Record<string, Option>>,
): Refusal | undefined {
	const option = Object.hasOwn(known, name) ? known[name] : undefined;
	if (!option) {
		const meant = didYouMean(name, Object.keys(known));
		const options = Object.keys(known).map((one) => `--${one}`);
		const hint = suggestion(meant && `--${meant}`, `The options are ${options.join(', ')}.`);
		return { message: `There is no option \`${name.length > 1 ? '--' : '-'}${name}\`.`, hint };
	}
	if (option.value && !(typeof value === 'string' && value !== '')) {
		const hint = `Write \`--${name} <${option.value}>\`.`;
		return { message: `\`--${name}\` needs a value.`, hint };
	}
	const isTooMuch = !option.value && typeof value === 'string';
	return isTooMuch ? { message: `\`--${name}\` takes no value.` } : undefined;
}

/** @example '  npm run i18n -- stamp <locale> <key>   says that a translation is current' */
function usage({ script, commands }: Program, only?: Command): string {
	const rows = (only ? [only] : commands).flatMap(({ name, parameters, options = {}, about }) => {
		const words = [name, ...parameters.map((parameter) => `<${parameter}>`)].filter(Boolean);
		return [
			[`npm run ${script} -- ${words.join(' ')}`, about],
			...Object.entries(options).map(([option, { value, about }]) => [
				`    --${option}${value ? ` <${value}>` : ''}`,
				about,
			]),
		];
	});
	rows.push(['    --json', 'writes JSON to standard output, and nothing else there']);
	const width = Math.max(...rows.map(([left = '']) => left.length));
	const lines = rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}   ${right}`);
	return `Usage:\n${lines.join('\n')}`;
}

function printOutcome(outcome: Outcome, asJson: boolean): void {
	const { lines = [], json, remarks = [], problems = [], summary } = outcome;
	if (asJson) console.log(JSON.stringify(json, null, '\t'));
	else for (const line of lines) console.log(line);
	for (const problem of problems) console.error(formatProblem(problem));
	for (const remark of remarks) console.error(remark);
	console.error(summary);
}

function printRefusal(refusal: Refusal & { usage?: string }, asJson: boolean): void {
	const { message, hint, problems = [], usage } = refusal;
	if (asJson) console.log(JSON.stringify({ error: message, hint, problems }, null, '\t'));
	for (const problem of problems) console.error(formatProblem(problem));
	console.error(`error: ${message}${hint ? `\n  hint: ${hint}` : ''}`);
	if (usage) console.error(usage);
	console.error('Nothing was changed.');
}

/** The day where the writer sits. */
function isoDate(now: Date): string {
	const part = (value: number) => String(value).padStart(2, '0');
	return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
