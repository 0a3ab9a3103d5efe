import type { Nodes } from 'mdast';
import { compareProblems } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { findCode } from './lint-code.ts';
import { lintElement } from './lint-component.ts';
import { findDirectives } from './lint-directive.ts';
import { lintHeading } from './lint-heading.ts';
import { lintParagraph, lintText } from './lint-literal.ts';
import { lintDefinition, lintImage, lintImageReference, lintLink } from './lint-target.ts';
import { childrenOf, isElement, walk } from './node.ts';
import type { Parsed } from './parse.ts';
import { placeAt } from './place.ts';

/**
 * Finds what an article must not hold: code, HTML, unknown components and attributes, targets that
 * are unsafe or say nothing, headings out of order, and Markdown that came to nothing. Together with
 * `parsed.problems` that is all of "content is data": what has no errors here and there compiles, and
 * runs no code anywhere.
 */
export function lint(parsed: Parsed): Problem[] {
	const context: Context = { parsed, findings: [], headingDepth: 1, shown: shownImages(parsed) };
	visit(parsed.body, [], context);
	const directives = findDirectives(context);
	findCode(context, directives);
	return problemsOf(context.findings, parsed).sort(compareProblems);
}

function visit(node: Nodes, ancestors: readonly Nodes[], context: Context): void {
	check(node, ancestors, context);
	const inside = [...ancestors, node];
	for (const child of childrenOf(node)) visit(child, inside, context);
}

function check(node: Nodes, ancestors: readonly Nodes[], context: Context): void {
	if (isElement(node)) return lintElement(node, ancestors, context);
	if (node.type === 'heading') return lintHeading(node, context);
	if (node.type === 'link') return lintLink(node, context);
	if (node.type === 'image') return lintImage(node, context);
	if (node.type === 'imageReference') return lintImageReference(node, context);
	if (node.type === 'definition') return lintDefinition(node, context);
	if (node.type === 'paragraph') return lintParagraph(node, context);
	if (node.type === 'text') return lintText(node, context);
}

/** Counts the places in one go through the text. */
function problemsOf(findings: readonly Finding[], { text, file }: Parsed): Problem[] {
	let known = { line: 1, column: 1, offset: 0 };
	return findings
		.toSorted((a, b) => a.start - b.start)
		.map(({ start, severity = 'error', message, hint }) => {
			const place = placeAt(text, start, known);
			known = { ...place, offset: start };
			return { file, ...place, severity, message, ...(hint && { hint }) };
		});
}

function shownImages({ body }: Parsed): Set<string> {
	const shown = new Set<string>();
	walk(body, (node) => {
		if (node.type === 'imageReference') shown.add(node.identifier);
	});
	return shown;
}

/** A problem before its place is counted. */
export interface Finding {
	/** An offset. */
	start: number;
	/** An error unless it says otherwise. */
	severity?: Problem['severity'];
	message: string;
	hint?: string | undefined;
}

/** What the checks know, and where they put what they find. */
export interface Context {
	parsed: Parsed;
	findings: Finding[];
	/** Of the last heading; an article's title is 1. */
	headingDepth: number;
	/** Labels of the definitions that images refer to. */
	shown: ReadonlySet<string>;
}
