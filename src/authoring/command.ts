import type { Environment } from '../files/environment.ts';
import type { Problem } from '../problems/problem.ts';
import type { Refusal } from './refusal.ts';

/** How a command of an npm script is started: `stamp` of `npm run i18n`. */
export interface Usage {
	/** Empty for the only command of its script. */
	name: string;
	/** What must follow, each once: `['locale', 'key']`. */
	parameters: readonly string[];
	about: string;
	/** Options besides `--help`, which all commands have, and `--json`. */
	options?: Readonly<Record<string, Option>>;
}

/** A command with what it does. */
export interface Command extends Usage {
	run: (given: Given) => Outcome | Refusal | Promise<Outcome | Refusal>;
}

export interface Option {
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

export interface Program<C extends Usage = Command> {
	/** The npm script. */
	script: string;
	commands: readonly C[];
	/** Whether it has nothing to say in JSON. */
	isWordless?: boolean;
	/** What it takes from the environment, with what that is for. */
	variables?: Readonly<Record<string, string>>;
}
