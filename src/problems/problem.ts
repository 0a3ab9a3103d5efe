/** What is wrong: stops a build (`error`), is worth mending (`warning`), or only informs (`note`). */
export type Severity = 'error' | 'warning' | 'note';

/** A place in a text file. Both count from 1; columns count UTF-16 code units, as editors do. */
export interface Place {
	line: number;
	column: number;
}

/** Something wrong in the content. */
export interface Problem extends Place {
	/** Relative to the knowledge base, with `/`: `content/de/faq/returns.mdx`. */
	file: string;
	severity: Severity;
	/** What is wrong, in a writer's words: full sentences. */
	message: string;
	/** How to mend it. */
	hint?: string;
}

/**
 * @example
 * formatProblem({ file: 'content/de/faq/x.mdx', line: 4, column: 11, severity: 'error',
 *   message: 'updated: Write a date as 2026-05-31.' })
 * // => 'content/de/faq/x.mdx:4:11: error: updated: Write a date as 2026-05-31.'
 */
export function formatProblem({ file, line, column, severity, message, hint }: Problem): string {
	const headline = `${file}:${line}:${column}: ${severity}: ${message}`;
	return hint ? `${headline}\n  hint: ${hint}` : headline;
}

/** Orders problems by file, then place, then message: the same content always prints the same. */
export function compareProblems(a: Problem, b: Problem): number {
	return (
		compareText(a.file, b.file) ||
		a.line - b.line ||
		a.column - b.column ||
		compareText(a.message, b.message)
	);
}

/** Code-unit order: unlike `localeCompare`, the same on every machine. */
function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
