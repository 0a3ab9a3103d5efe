import type { Place } from '../problems/problem.ts';
import { placeAt } from './place.ts';

/**
 * What is refused before the parser sees it. Measured with satteri 0.10.5: it crashes, or takes time
 * with the square of the length, on texts far beyond these; within them its worst is about 3 s.
 */
const limits = {
	characters: 500_000,
	tags: 3_000,
	entities: 5_000,
	brackets: 10_000,
	marks: 20_000,
	backticks: 20_000,
	line: 100_000,
	depth: 100,
};

/** How deep anything may nest. Every function that walks a body relies on it. */
export const deepest = limits.depth;

export interface Refusal extends Place {
	message: string;
	hint: string;
}

/** Why a text cannot be parsed at all, if so. */
export function refusal(text: string): Refusal | undefined {
	return tooLong(text) ?? unreadable(text) ?? tooMany(text) ?? tooDeep(text) ?? longLine(text);
}

function tooLong({ length }: string): Refusal | undefined {
	if (length <= limits.characters) return undefined;
	const message = `This article has ${grouped(length)} characters; ${grouped(limits.characters)} is the most.`;
	return { line: 1, column: 1, message, hint: split };
}

function longLine(text: string): Refusal | undefined {
	if (text.length < limits.line) return undefined;
	const found = text.matchAll(/[^\r\n]+/g).find(([line]) => line.length >= limits.line);
	if (!found) return undefined;
	const message = `This line has more than ${grouped(limits.line)} characters.`;
	return { ...placeAt(text, found.index), message, hint: 'Divide it into paragraphs.' };
}

/** Control characters and halves of characters: what is no text, or was saved wrongly. */
function unreadable(text: string): Refusal | undefined {
	const index = text.search(/[\0-\x08\x0b\x0e-\x1f\x7f]/);
	if (index >= 0) return noText(text, index);
	return text.isWellFormed() ? undefined : noText(text, text.search(/\p{Surrogate}/u));
}

function noText(text: string, index: number): Refusal {
	const code = text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
	const message = `This character (U+${code}) is no text.`;
	const hint = 'Delete it, or save the file as UTF-8 text.';
	return { ...placeAt(text, index), message, hint };
}

function tooMany(text: string): Refusal | undefined {
	for (const { pattern, most, what, hint } of counted) {
		const offset = nthMatch(text, pattern, most);
		if (offset === undefined) continue;
		const message = `This article has more than ${grouped(most)} ${what}.`;
		return { ...placeAt(text, offset), message, hint };
	}
	return undefined;
}

const split = 'Split it into several articles.';
const counted = [
	{ pattern: /<[\p{L}/]/gu, most: limits.tags, what: 'components', hint: split },
	{ pattern: /\[/g, most: limits.brackets, what: 'square brackets', hint: split },
	{ pattern: /[*_]/g, most: limits.marks, what: 'asterisks and underscores', hint: split },
	{ pattern: /`/g, most: limits.backticks, what: 'backticks', hint: split },
	{
		pattern: /&[\w#]/g,
		most: limits.entities,
		what: 'characters written as `&…;`',
		hint: 'Write the characters themselves.',
	},
];

function nthMatch(text: string, pattern: RegExp, count: number): number | undefined {
	if (text.length < count) return undefined;
	let seen = 0;
	for (const match of text.matchAll(pattern)) {
		if (++seen > count) return match.index;
	}
	return undefined;
}

/** Quotes and lists that open in one line (`> > - >`); `- - -` is a rule, however long. */
function tooDeep(text: string): Refusal | undefined {
	if (text.length < limits.depth) return undefined;
	const lines = /^[ \t]*(?:(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])[ \t]*){100}/gm;
	for (const { index } of text.matchAll(lines)) {
		const rule = /[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/my;
		rule.lastIndex = index;
		if (!rule.test(text)) return { ...placeAt(text, index), ...nestedTooDeep };
	}
	return undefined;
}

export const nestedTooDeep = {
	message: `Lists, quotes or components nest more than ${limits.depth} levels deep here.`,
	hint: 'Nest them less deeply.',
};

/** `500,000`: messages are English whatever the machine's language. */
function grouped(value: number): string {
	return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
