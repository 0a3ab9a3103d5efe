import { didYouMean } from '../problems/did-you-mean.ts';
import { readMessage } from './icu.ts';
import type { MessageMistake } from './mistake.ts';
import { checkPlaceholders } from './placeholder-checks.ts';
import { checkPlainText } from './plain-text.ts';
import { checkForms } from './plural-checks.ts';
import { canonicalTag } from './tag.ts';

/** Something wrong with one string of a locale file. The message begins with its key. */
export interface StringFinding extends MessageMistake {
	key: string;
}

/**
 * Checks the strings that a locale file itself holds against the English ones. What it lacks is
 * not wrong: the fallback chain says it.
 *
 * @example
 * checkStrings({ tag: 'de', strings: { 'list.other': '' }, english })[0]?.message
 * // => 'list.other: The text is empty.'
 */
export function checkStrings({ tag, strings, english }: StringsToCheck): StringFinding[] {
	// A file whose name is no tag is an error already, and no reason to keep silent on its strings.
	const language = canonicalTag(tag) ?? 'en';
	return Object.entries(strings).flatMap(([key, text]) => {
		const source = Object.hasOwn(english, key) ? english[key] : undefined;
		const mistakes =
			source === undefined ? [unknownKey(key, english)] : checkMessage(language, text, source);
		return mistakes.map((mistake) => ({ ...mistake, key, message: `${key}: ${mistake.message}` }));
	});
}

/** Checks one message of a locale against the English one. */
export function checkMessage(tag: string, text: string, english: string): MessageMistake[] {
	if (text.trim() === '') return [empty];
	return [...checkPlainText(text), ...checkSyntax(tag, text, english)];
}

function checkSyntax(tag: string, text: string, english: string): MessageMistake[] {
	const read = readMessage(text);
	if ('mistake' in read) return [{ severity: 'error', ...read.mistake }];
	const source = readMessage(english);
	// Whoever checks English itself hears of it.
	if ('mistake' in source) return [];
	const message = { tag, text, elements: read.elements, english: source.elements };
	return [...checkPlaceholders(message), ...checkForms(message)];
}

function unknownKey(key: string, english: Readonly<Record<string, string>>): MessageMistake {
	const guess = didYouMean(key, Object.keys(english));
	return {
		severity: 'error',
		message: 'There is no such string.',
		hint: guess
			? `Did you mean \`${guess}\`?`
			: 'Remove it. The keys are those of the English file.',
	};
}

const empty: MessageMistake = {
	severity: 'error',
	message: 'The text is empty.',
	hint: 'Translate it, or remove the line: another locale then says it.',
};

export interface StringsToCheck {
	tag: string;
	/** What the file of the locale says. */
	strings: Readonly<Record<string, string>>;
	/** What the shipped English file says. */
	english: Readonly<Record<string, string>>;
}
