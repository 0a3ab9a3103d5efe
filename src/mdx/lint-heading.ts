import type { Heading } from 'mdast';
import type { Context } from './lint.ts';
import { rangeOf } from './node.ts';
import { textOf } from './text.ts';

/** A heading must say something, and must not skip a level: readers jump from one to the next. */
export function lintHeading(heading: Heading, context: Context): void {
	const { start } = rangeOf(heading);
	const { depth } = heading;
	if (textOf(heading).trim() === '') {
		const message = 'This heading has no text.';
		context.findings.push({ start, message, hint: 'Write one, or delete the line.' });
	}
	if (depth === 1) {
		const message = 'The title is the page’s main heading already.';
		const hint = 'Write `## ` for the sections of the article.';
		context.findings.push({ start, severity: 'warning', message, hint });
	} else if (depth > context.headingDepth + 1) {
		const message = `This heading is of level ${depth}, but the one before it is of level ${context.headingDepth}.`;
		const hint = `Write \`${'#'.repeat(context.headingDepth + 1)} \`.`;
		context.findings.push({ start, severity: 'warning', message, hint });
	}
	context.headingDepth = depth;
}
