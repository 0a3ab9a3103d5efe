import { compareProblems, formatProblem, type Problem } from './problem.ts';

/** How many problems there are of each severity. */
export interface Tally {
	errors: number;
	warnings: number;
	notes: number;
}

export function tally(problems: readonly Problem[]): Tally {
	const count = (severity: Problem['severity']) =>
		problems.filter((problem) => problem.severity === severity).length;
	return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}

/** Every problem once, in the order of files and places. */
export function sortProblems(problems: Iterable<Problem>): Problem[] {
	const unique = new Map<string, Problem>();
	for (const problem of problems) unique.set(formatProblem(problem), problem);
	return [...unique.values()].sort(compareProblems);
}

/** @example formatTally({ errors: 1, warnings: 0, notes: 2 }) // => '1 error, 0 warnings, 2 notes' */
export function formatTally({ errors, warnings, notes }: Tally): string {
	const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
	return [counted(errors, 'error'), counted(warnings, 'warning'), counted(notes, 'note')].join(
		', ',
	);
}

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * A problem as a workflow command, which GitHub shows beside the line in a pull request.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 *
 * @param folder of the knowledge base in the repository: empty, or ends with `/`
 */
export function formatAnnotation(
	{ file, line, column, severity, message, hint }: Problem,
	folder = '',
): string {
	const text = escapeData(hint ? `${message}\n${hint}` : message);
	return `::${commands[severity]} file=${escapeProperty(folder + file)},line=${line},col=${column}::${text}`;
}

function escapeData(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
