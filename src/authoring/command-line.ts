import { readEnvironment } from '../files/environment.ts';
import { today } from '../files/today.ts';
import { formatProblem } from '../problems/problem.ts';
import { readArguments, type Started } from './arguments.ts';
import type { Outcome, Program } from './command.ts';
import { failureOf } from './failure.ts';
import { isRefusal, type Refusal } from './refusal.ts';

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

async function attempt({ command, args, options }: Started): Promise<Outcome | Refusal> {
	const given = { args, options, environment: readEnvironment(), today: today() };
	try {
		return await command.run(given);
	} catch (error) {
		const failure = failureOf(error);
		if (!failure) throw error;
		return failure;
	}
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
