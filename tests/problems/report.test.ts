import { expect, test } from 'vitest';
import { formatProblem, type Problem } from '../../src/problems/problem.ts';
import { formatAnnotation, formatTally, sortProblems, tally } from '../../src/problems/report.ts';

const problem: Problem = {
	file: 'content/de/faq/x.mdx',
	line: 4,
	column: 11,
	severity: 'error',
	message: 'Unknown key: `windw`.',
	hint: 'Did you mean `window`?',
};

test('a problem is printed as `file:line:column`, with its hint below', () => {
	expect(formatProblem(problem)).toBe(
		'content/de/faq/x.mdx:4:11: error: Unknown key: `windw`.\n  hint: Did you mean `window`?',
	);
});

test.each([
	[
		{},
		'::error file=content/de/faq/x.mdx,line=4,col=11::Unknown key: `windw`.%0ADid you mean `window`?',
	],
	[
		{ severity: 'note', hint: '' },
		'::notice file=content/de/faq/x.mdx,line=4,col=11::Unknown key: `windw`.',
	],
	[
		{ severity: 'warning', file: 'a,b:c%.mdx', message: '100 %\r\n::error::x', hint: '' },
		'::warning file=a%2Cb%3Ac%25.mdx,line=4,col=11::100 %25%0D%0A::error::x',
	],
] as const)(
	'with %o GitHub shows it beside its line, and no text ends the command',
	(more, line) => {
		expect(formatAnnotation({ ...problem, ...more })).toBe(line);
		expect(line.split('\n')).toHaveLength(1);
	},
);

test('GitHub finds a file in a knowledge base that is a folder of the repository', () => {
	expect(formatAnnotation(problem, 'help/')).toContain(' file=help/content/de/faq/x.mdx,');
});

test('problems are told once, by file, line, column and message', () => {
	const at = (file: string, line: number, column: number, message = 'm') => ({
		...problem,
		file,
		line,
		column,
		message,
	});
	const sorted = [
		at('B', 9, 9),
		at('a', 2, 10),
		at('a', 10, 1),
		at('a', 10, 1, 'n'),
		at('é', 1, 1),
	];
	expect(sortProblems([...sorted.toReversed(), at('a', 2, 10)])).toEqual(sorted);
});

test('the summary counts each severity, one or many', () => {
	const problems: Problem[] = [
		problem,
		{ ...problem, severity: 'note' },
		{ ...problem, severity: 'note' },
	];
	expect(formatTally(tally(problems))).toBe('1 error, 0 warnings, 2 notes');
});
