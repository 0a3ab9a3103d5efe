import type { Severity } from '../problems/problem.ts';
import type { MessageMistake } from './mistake.ts';

/**
 * Finds what does not belong in a string, whatever it says: strings are plain text.
 *
 * @example
 * checkPlainText('Read <b>this</b>')[0]?.message // => 'The tag `<b>` does not belong here.'
 */
export function checkPlainText(text: string): MessageMistake[] {
	return rules.flatMap(({ pattern, severity = 'error', message, hint }): MessageMistake[] => {
		const match = pattern.exec(text);
		if (!match) return [];
		return [{ severity, message: message(match[0]), hint, offset: match.index }];
	});
}

const rules: Rule[] = [
	{
		pattern: /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--/i,
		message: (tag) => `The tag \`${tag}\` does not belong here.`,
		hint: 'Strings are plain text. Remove the tag.',
	},
	{
		pattern: /&(?:[a-z][a-z0-9]*|#\d+|#x[\da-f]+);/i,
		message: (entity) => `\`${entity}\` would be shown as it stands.`,
		hint: 'Strings are plain text. Write the character itself.',
	},
	{
		// Line breaks and tabs are white space. The last two turn the direction of all that follows.
		pattern: /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\u202d\u202e]/,
		message: (character) => `There is an invisible control character, ${codePoint(character)}.`,
		hint: 'Remove it.',
	},
	{
		pattern: /[\p{Surrogate}\ufffd]/u,
		message: (character) => `There is a broken character, ${codePoint(character)}.`,
		hint: 'Write the character again and save the file as UTF-8.',
	},
	{
		// The look behind keeps a long run of spaces from being tried at each of them.
		pattern: /^\s+|(?<!\s)\s+$/,
		severity: 'warning',
		message: () => 'The text begins or ends with white space.',
		hint: 'Remove it.',
	},
];

/** @example codePoint('\u202e') // => 'U+202E' */
function codePoint(character: string): string {
	return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

interface Rule {
	pattern: RegExp;
	severity?: Severity;
	message: (match: string) => string;
	hint: string;
}
