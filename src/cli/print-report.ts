import { isAbsolute, relative } from 'node:path';
import { formatProblem, type Problem } from '../problems/problem.ts';
import { formatAnnotation, formatTally, type Tally, tally } from '../problems/report.ts';

/** What is wrong with a knowledge base. */
export interface Report extends Tally {
	articles: number;
	problems: readonly Problem[];
}

/** How many notes are shown before the rest is only counted. */
const mostNotes = 20;

export function reportOn(problems: readonly Problem[], articles: number): Report {
	return { articles, ...tally(problems), problems };
}

/**
 * Prints what is wrong, and a summary as the last line; with `json` only that, since what is wrong then
 * belongs to standard output. On GitHub each problem stands beside its line in a pull request, too.
 */
export function printReport(
	{ articles, problems, ...counts }: Report,
	{ json = false, root }: { json?: boolean; root: string },
): void {
	if (!json) for (const line of reportLines(problems)) console.error(line);
	if (process.env['CI'] && process.env['GITHUB_ACTIONS'] && !json) {
		const folder = folderOf(root, process.env['GITHUB_WORKSPACE'] ?? process.cwd());
		for (const problem of problems) console.log(formatAnnotation(problem, folder));
	}
	console.error(`${articles} ${articles === 1 ? 'article' : 'articles'}: ${formatTally(counts)}.`);
}

/** To be called once: standard output is one JSON value. */
export function printJson(value: object): void {
	console.log(JSON.stringify(value, null, '\t'));
}

/** Where a knowledge base lies in its repository; one outside of it has no place there. */
function folderOf(root: string, repository: string): string {
	const folder = relative(repository, root).replaceAll('\\', '/');
	return folder === '' || folder.startsWith('..') || isAbsolute(folder) ? '' : `${folder}/`;
}

function reportLines(problems: readonly Problem[]): string[] {
	const notes = problems.filter(({ severity }) => severity === 'note');
	const hidden = new Set(notes.slice(mostNotes));
	const lines = problems.filter((problem) => !hidden.has(problem)).map(formatProblem);
	return hidden.size > 0 ? [...lines, `… and ${hidden.size} more notes.`] : lines;
}
