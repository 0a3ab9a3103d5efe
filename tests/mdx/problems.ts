import { lint } from '../../src/mdx/lint.ts';
import { parse } from '../../src/mdx/parse.ts';
import { compareProblems, formatProblem } from '../../src/problems/problem.ts';

/** Everything that is wrong with an article's text, as it is printed, without the file's name. */
export function problemsIn(text: string): string[] {
	const parsed = parse(text, 'x.mdx');
	return [...parsed.problems, ...lint(parsed)]
		.sort(compareProblems)
		.map((problem) => formatProblem(problem).replace('x.mdx:', ''));
}
