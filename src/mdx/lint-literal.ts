import type { Paragraph, Text } from 'mdast';
import type { Context, Finding } from './lint.ts';
import { rangeOf } from './node.ts';

/**
 * Finds Markdown that did not become what its writer meant, and that readers would see as it is
 * written. A link of which that is true leads nowhere, which is an error as with any other link.
 */
export function lintText(text: Text, { parsed, findings }: Context): void {
	const { start, end } = rangeOf(text);
	const source = parsed.text.slice(start, end);
	if (!source.includes('[') && !source.includes(']')) return;
	for (const { pattern, ...slip } of slips) {
		for (const match of source.matchAll(pattern)) {
			const { message, hint } = slip.say(match);
			findings.push({ start: start + match.index, severity: slip.severity, message, hint });
		}
	}
}

/** Headings and tables that are still lines of text. */
export function lintParagraph(paragraph: Paragraph, { parsed, findings }: Context): void {
	const { start, end } = rangeOf(paragraph);
	const source = parsed.text.slice(start, end);
	for (const { index, 0: signs } of source.matchAll(/^#{2,6}(?=[^#\s])/gm)) {
		const message = `Without a space after \`${signs}\` this is no heading.`;
		findings.push(warning(start + index, message, `Write \`${signs} \`.`));
	}
	const lines = source.split('\n');
	const under = lines.findIndex((line, at) => isRule(line) && lines[at - 1]?.includes('|'));
	if (under < 0) return;
	const ruleStart = lines.slice(0, under).join('\n').length + 1;
	const message = 'This line makes no table of the one above it.';
	const hint = 'Give it as many columns as the line above has: `| --- | --- |` for two.';
	const indent = lines[under]?.search(/[^ \t>]/) ?? 0;
	findings.push(warning(start + ruleStart + indent, message, hint));
}

/** What would stand under the head of a table. */
function isRule(line: string): boolean {
	return /^[ \t>]*[|:-][|: -]*\r?$/.test(line) && line.includes('|') && line.includes('--');
}

function warning(start: number, message: string, hint: string): Finding {
	return { start, severity: 'warning', message, hint };
}

interface Slip {
	/** In the text as it is spelled: a bracket behind a backslash is meant as one. */
	pattern: RegExp;
	severity: 'error' | 'warning';
	say: (match: RegExpExecArray) => { message: string; hint: string };
}

/** What brackets hold that were meant for a target, and not for a remark: `(and/or: see there)`. */
const target = String.raw`(?:(?:https?|mailto|tel|sms):|[./]*[a-z]+\/|#)[^\s()[\]]*`;

const slips: readonly Slip[] = [
	{
		pattern: /(?<!\\|\\\[[^[\]\n]*)\]\(([^()\n]*)/g,
		severity: 'error',
		say: ([, path = '']) => ({
			message: 'This is no link: readers see the brackets.',
			hint: /\S\s+\S/.test(path)
				? `A target holds no spaces: write \`${path.trim().replace(/\s+/g, '-')}\`, if that is its name.`
				: 'Write `[text](target)`, or `\\[` for a bracket that is meant as one.',
		}),
	},
	{
		pattern: new RegExp(String.raw`(?<!\\)\][ \t]+\((?=${target}\))`, 'gi'),
		severity: 'error',
		say: () => ({
			message: 'This is no link: readers see the brackets.',
			hint: 'Write the round bracket directly after the square one.',
		}),
	},
	{
		pattern: new RegExp(String.raw`(?<!\\)\([^()\n]+\)\[(?=${target}\])`, 'gi'),
		severity: 'error',
		say: () => ({
			message: 'This is no link: readers see the brackets.',
			hint: 'Write the text in the square brackets and the target in the round ones.',
		}),
	},
	{
		pattern: /(?<!\\)\[[^[\]^]+\]\[([^[\]^]+)\]/g,
		severity: 'warning',
		say: ([, label = '']) => ({
			message: `Nothing in the article says where \`[${label}]\` leads.`,
			hint: 'Write `[text](target)`.',
		}),
	},
	{
		pattern: /(?<!\\)\[\^([^[\]\s]+)\]/g,
		severity: 'warning',
		say: ([, label = '']) => ({
			message: `There is no footnote \`[^${label}]\`.`,
			hint: `Write it on a line of its own, \`[^${label}]: Its text.\`, or delete this.`,
		}),
	},
];
