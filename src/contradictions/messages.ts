import type { Difference } from './compare.ts';
import { fold } from './fold.ts';
import type { Figure, Item } from './item.ts';
import type { TypedFact } from './typed-facts.ts';

export interface Said {
	message: string;
	hint: string;
	/** What a waiver names: it silences what says one of these. */
	texts: string[];
}

/** What to tell a translator of a difference. */
export function sayDifference(difference: Difference, locale: string): Said {
	const { source, translation } = difference;
	if (!translation) return sayMissing(source);
	if (!source) return sayAdded(translation);
	return {
		message: messageOf(source, translation),
		hint: `${hintOf(source, translation, locale)} ${unlessRight(translation)}`,
		texts: [textOf(translation), textOf(source)],
	};
}

/** What to tell of a name that must stay as it is. */
export function sayName(name: string): Said {
	return {
		message: `The source names \`${name}\` here; this translation does not.`,
		hint: `Write \`${name}\` as it is: names are not translated. ${waiverOf(name)}`,
		texts: [name],
	};
}

/** What to tell of a figure that a fact holds. In front matter, facts stand in braces. */
export function sayTypedFact({ text, ids, noun = '' }: TypedFact, isFrontMatter: boolean): Said {
	const [id = ''] = ids;
	const form = noun ? ' form="number"' : '';
	const fact = isFrontMatter ? `{${id}}` : `<Fact id="${id}"${form} />${noun}`;
	const facts = ids.map((each) => `\`${each}\``).join(' and ');
	const shown = text.replaceAll('`', '').replace(/\s+/g, ' ');
	return {
		message: `\`${shown}\` is typed here, but the fact${ids.length > 1 ? 's' : ''} ${facts} ${ids.length > 1 ? 'hold' : 'holds'} it.`,
		hint: `Write \`${fact}\`, so that it changes with the fact. ${waiverOf(shown)}`,
		texts: [shown],
	};
}

/** What to tell of numbers of things: `say(5, 4, 'steps', …)`. */
export function sayCount(source: number, translation: number, [one, many]: Noun): Said {
	const count = (value: number) => `${value} ${value === 1 ? one : many}`;
	const text = count(translation);
	return {
		message: `The source has ${count(source)} here, this translation ${translation === 0 ? 'none' : text}.`,
		hint: `Give each ${one} of the source one here, in the same order. ${waiverOf(text)}`,
		texts: [text],
	};
}

export type Noun = readonly [one: string, many: string];

function messageOf(source: Item, translation: Item): string {
	const said = `\`${textOf(translation)}\``;
	if (source.kind === 'fact') {
		const fact = `The source shows the fact \`${source.value}\` here`;
		return translation.kind === 'fact'
			? `${fact}, but this translation shows \`${translation.value}\`.`
			: `${fact}, but this translation types ${said}.`;
	}
	const own = `\`${textOf(source)}\``;
	if (translation.kind === 'fact') {
		return `The source types ${own} here, but this translation shows the fact \`${translation.value}\`.`;
	}
	const verb = source.kind === 'link' ? 'links to' : 'says';
	return `The source ${verb} ${own} here, but this translation ${verb} ${said}.`;
}

function hintOf(source: Item, translation: Item, locale: string): string {
	if (source.kind === 'fact') return `Write \`${source.text}\`.`;
	if (translation.kind === 'fact') return `Write \`${translation.text}\` in the source, too.`;
	const misread = readingOf(source, translation);
	if (misread === undefined) return 'Write what the source says.';
	const { expected, read } = misread;
	const asWritten = format(expected, locale);
	return `In \`${locale}\`, that reads as ${read}: write \`${asWritten}\`.`;
}

/** Whether the figure was left with the separators of the source's language. */
function readingOf(source: Item, translation: Item) {
	if (source.kind !== 'figure' || translation.kind !== 'figure') return undefined;
	const [digits, others] = [digitsOf(source), digitsOf(translation)];
	const expected = source.readings[0]?.value;
	const read = translation.readings[0]?.value;
	if (digits !== others || !/\D/.test(digits)) return undefined;
	return expected === undefined || read === undefined || expected === read
		? undefined
		: { expected, read };
}

function digitsOf({ text }: Figure): string {
	return /\d[\d.,]*/.exec(fold(text).text)?.[0] ?? '';
}

function format(value: number, locale: string): string {
	const options = { numberingSystem: 'latn', maximumFractionDigits: 10 };
	return new Intl.NumberFormat([locale, 'en'], options).format(value);
}

function sayMissing(source: Item): Said {
	const text = textOf(source);
	const verb = verbs[source.kind] ?? 'says';
	const hint =
		source.kind === 'fact'
			? `Write \`${source.text}\` where it belongs.`
			: 'Add it where it belongs.';
	return {
		message: `The source ${verb} \`${text}\` here; this translation does not.`,
		hint: `${hint} ${waiverOf(text)}`,
		texts: [text],
	};
}

function sayAdded(translation: Item): Said {
	const text = textOf(translation);
	const verb = verbs[translation.kind] ?? 'says';
	return {
		message: `This translation ${verb} \`${text}\` here; the source does not.`,
		hint: `Take it away, or say it in the source, too. ${waiverOf(text)}`,
		texts: [text],
	};
}

const verbs: Partial<Record<Item['kind'], string>> = { link: 'links to', fact: 'shows the fact' };

function textOf(item: Item): string {
	if (item.kind === 'fact') return item.value;
	return item.text.replaceAll('`', '').replace(/\s+/g, ' ');
}

function unlessRight(item: Item): string {
	return waiverOf(textOf(item));
}

/** How the author of an entry says that a finding is none. */
export function waiverOf(text: string): string {
	return `If it is right as it stands, say why in the front matter: \`allow: [{ text: '${text.replaceAll("'", "''")}', why: '…' }]\`.`;
}
