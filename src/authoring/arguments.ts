import { parseArgs } from 'node:util';
import { didYouMean } from '../problems/did-you-mean.ts';
import type { Command, Given, Option, Program, Usage } from './command.ts';
import { type Refusal, suggestion } from './refusal.ts';

/** A command, and what it is started with. */
export interface Started<C extends Usage = Command> {
	command: C;
	args: string[];
	options: Given['options'];
}

type Asked<C extends Usage> = { json: boolean } & (
	{ help: string } | (Refusal & { usage: string }) | Started<C>
);

/** Finds out what is asked for. Nothing is guessed: what nobody knows is refused, with what was meant. */
export function readArguments<C extends Usage>(
	program: Program<C>,
	argv: readonly string[],
): Asked<C> {
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
	return { json, ...readOptions(command, argv, program) };
}

function readOptions<C extends Usage>(command: C, argv: readonly string[], program: Program<C>) {
	const help = usage(program, command);
	const shared = program.isWordless ? { help: { about: '' } } : { json: { about: '' } };
	const known: Record<string, Option> = { ...shared, ...command.options };
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
function usage(
	{ script, commands, isWordless, variables = {} }: Program<Usage>,
	only?: Usage,
): string {
	const rows = (only ? [only] : commands).flatMap(({ name, parameters, options = {}, about }) => {
		const words = [name, ...parameters.map((parameter) => `<${parameter}>`)].filter(Boolean);
		return [
			[['npm run', script, ...(words.length > 0 ? ['--', ...words] : [])].join(' '), about],
			...Object.entries(options).map(([option, { value, about }]) => [
				`    --${option}${value ? ` <${value}>` : ''}`,
				about,
			]),
		];
	});
	if (!isWordless)
		rows.push(['    --json', 'writes JSON to standard output, and nothing else there']);
	rows.push(...Object.entries(variables).map(([name, about]) => [`    ${name}=…`, about]));
	const width = Math.max(...rows.map(([left = '']) => left.length));
	const lines = rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}   ${right}`);
	return `Usage:\n${lines.join('\n')}`;
}
