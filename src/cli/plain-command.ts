import { readArguments } from '../authoring/arguments.ts';
import type { Program, Usage } from '../authoring/command.ts';

/** A command that takes no arguments, and nothing but what the environment says. */
export type PlainCommand = Omit<Program<Usage>, 'commands'> & { about: string };

/**
 * Answers `--help`, and refuses what the command does not know.
 *
 * @returns how it is to run; `undefined` when it has ended
 */
export function begin(
	{ about, ...program }: PlainCommand,
	argv: readonly string[] = process.argv.slice(2),
): { json: boolean } | undefined {
	const asked = readArguments(
		{ ...program, commands: [{ name: '', parameters: [], about }] },
		argv,
	);
	if ('help' in asked) return void console.log(asked.help);
	if (!('message' in asked)) return { json: asked.json };
	const { json, message, hint, usage } = asked;
	if (json) console.log(JSON.stringify({ error: message, hint }, null, '\t'));
	console.error(`error: ${message}${hint ? `\n  hint: ${hint}` : ''}\n${usage}`);
	process.exitCode = 1;
	return undefined;
}
