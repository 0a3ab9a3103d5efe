import { isAbsolute, relative } from 'node:path';
import { formatProblem, type Problem } from '../problems/problem.ts';
import { formatAnnotation, formatTally, tally } from '../problems/report.ts';

/** How many notes are shown before the rest is only counted. */
const mostNotes = 20;

/**
 * Prints what is wrong, and a summary as the last line; with `json`, standard output is JSON alone. On
 * GitHub each problem stands beside its line in a pull request, too.
 *
 * @returns whether there is no error
 */
export function printReport(
	problems: readonly Problem[],
	{ json = false, articles, root }: { json?: boolean; articles: number; root: string },
): boolean {
	const counts = tally(problems);
	if (json) console.log(JSON.stringify({ articles, ...counts, problems }, null, '\t'));
	else for (const line of reportLines(problems)) console.error(line);
	if (process.env['CI'] && process.env['GITHUB_ACTIONS'] && !json) {
		const folder = folderOf(root, process.env['GITHUB_WORKSPACE'] ?? process.cwd());
		for (const problem of problems) console.log(formatAnnotation(problem, folder));
	}
	console.error(`${articles} ${articles === 1 ? 'article' : 'articles'}: ${formatTally(counts)}.`);
	return counts.errors === 0;
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
