import { didYouMean } from '../problems/did-you-mean.ts';
import { isLiteralElement, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { MessageMistake, MessageToCheck, Written } from './mistake.ts';
import { placeholders, type Kind, type Placeholder } from './placeholders.ts';
import { categories, integersByCategory } from './plural-categories.ts';

/** Checks that a message takes the values that English takes, and takes them in the same way. */
export function checkPlaceholders({ tag, text, elements, english }: MessageToCheck) {
	const here = [...placeholders(elements)];
	const there = [...placeholders(english)];
	return [
		...findMissing(here, there, { tag, text }),
		...findForeign(here, there),
		...here.flatMap((placeholder) => checkKind(placeholder, there)),
		...findUncounted(here, there, tag),
		...findStrayBrackets(text, elements),
	];
}

function findMissing(here: Placeholder[], there: Placeholder[], { tag, text }: Written) {
	const missing = firstByName(there).filter(({ name }) => !here.some((one) => one.name === name));
	return missing.map(({ name, kind }): MessageMistake => ({
		severity: 'error',
		message: `The placeholder \`{${name}}\` is missing.`,
		hint:
			whyMissing(name, text) ?? `Write \`${example(name, kind, tag)}\` where the value belongs.`,
	}));
}

/** The two ways in which a placeholder is there to see, and yet is none. */
function whyMissing(name: string, text: string): string | undefined {
	if (text.includes(`'{${name}`)) {
		return "A straight apostrophe `'` before `{` switches the placeholder off. Write `’` or `''`.";
	}
	if (text.includes(`｛${name}｝`)) return `Write it with plain brackets: \`{${name}}\`.`;
	return undefined;
}

function findForeign(here: Placeholder[], there: Placeholder[]): MessageMistake[] {
	const names = new Set(there.map(({ name }) => name));
	const foreign = firstByName(here).filter(({ name }) => !names.has(name));
	return foreign.map(({ name, offset }) => ({
		severity: 'error',
		message: `The English text has no placeholder \`{${name}}\`.`,
		hint: whatInstead(name, names),
		offset,
	}));
}

function whatInstead(name: string, names: Set<string>): string {
	const guess = didYouMean(name, names);
	if (guess) return `Did you mean \`{${guess}}\`?`;
	if (names.size === 0) return 'Remove it: this text has no placeholders.';
	return `Its placeholders are ${[...names].map((one) => `\`{${one}}\``).join(', ')}.`;
}

/** A value is given as English takes it: a text cannot be counted, nor a number chosen by name. */
function checkKind({ name, kind, offset }: Placeholder, there: Placeholder[]): MessageMistake[] {
	const kinds = there.filter((one) => one.name === name).map((one) => one.kind);
	const allowed = new Set(kinds.flatMap((one) => alike[one]));
	if (kinds.length === 0 || allowed.has(kind)) return [];
	return [
		{
			severity: 'error',
			message: `\`{${name}}\` is ${inWords[kind]} here and ${inWords[kinds[0] ?? kind]} in English.`,
			hint:
				kind === 'text' && allowed.has('number')
					? `Write \`#\` in its plural forms, or \`{${name}, number}\`.`
					: `Write \`${example(name, kinds[0] ?? kind)}\`.`,
			offset,
		},
	];
}

/** English counts, and this language has more than one form too. */
function findUncounted(here: Placeholder[], there: Placeholder[], tag: string): MessageMistake[] {
	const counted = firstByName(there.filter(({ kind }) => isCounting(kind)));
	return counted.flatMap(({ name, kind }) => {
		const uses = here.filter((one) => one.name === name);
		const [first] = uses;
		if (!first || first.kind === 'text' || uses.some((one) => one.kind === kind)) return [];
		if (reached(tag, kind).length < 2) return [];
		const message = `English counts with \`{${name}}\`, this text does not.`;
		const hint = `Write \`${example(name, kind, tag)}\`.`;
		return [{ severity: 'error', message, hint, offset: first.offset }];
	});
}

/** A `}` too many is text to the parser, and an accident to a translator. */
function findStrayBrackets(text: string, elements: MessageFormatElement[]): MessageMistake[] {
	const stray = elements.find((one) => isLiteralElement(one) && one.value.includes('}'));
	if (!stray || text.includes("'")) return [];
	return [
		{
			severity: 'error',
			message: 'A curly bracket is closed here that was never opened.',
			hint: 'Remove the `}`, or open it with `{`.',
			offset: text.indexOf('}', stray.location?.start.offset),
		},
	];
}

/** @example example('count', 'plural', 'ar') // => '{count, plural, zero {…} one {…} two {…} …}' */
function example(name: string, kind: Kind, tag = 'en'): string {
	if (kind === 'text') return `{${name}}`;
	if (!isCounting(kind)) return `{${name}, ${kind}${kind === 'select' ? ', … other {…}' : ''}}`;
	const forms = [...new Set([...reached(tag, kind), 'other'])].map((one) => `${one} {…}`);
	return `{${name}, ${kind}, ${forms.join(' ')}}`;
}

function reached(tag: string, kind: Kind): string[] {
	const integers = integersByCategory(tag, kind === 'plural' ? 'cardinal' : 'ordinal');
	return categories.filter((category) => integers.has(category));
}

function isCounting(kind: Kind): boolean {
	return kind === 'plural' || kind === 'selectordinal';
}

function firstByName(all: Placeholder[]): Placeholder[] {
	const first = new Map(all.toReversed().map((one) => [one.name, one]));
	return [...first.values()].toReversed();
}

const counts: Kind[] = ['number', 'plural', 'selectordinal'];

/** In what ways a translation may take a value that English takes in one. */
const alike: Record<Kind, Kind[]> = {
	text: ['text'],
	number: counts,
	plural: counts,
	selectordinal: counts,
	date: ['date', 'time'],
	time: ['date', 'time'],
	select: ['select'],
};

const inWords: Record<Kind, string> = {
	text: 'plain text',
	number: 'a number',
	plural: 'a plural',
	selectordinal: 'an ordinal plural',
	date: 'a date',
	time: 'a time of day',
	select: 'a choice',
};
