import { checkMessage } from '../i18n/messages.ts';
import { isSame } from '../xliff/marked.ts';
import { markedMessage, messageText } from '../xliff/message.ts';
import type { ReadPart, ReadUnit } from '../xliff/delivered.ts';
import type { XmlMistake } from '../xliff/xml.ts';
import { readTarget } from './read-target.ts';
import { type StringText, stringId } from './string-units.ts';
import { gone, machineOver, twice } from './unit-mistakes.ts';

/** What the import of interface strings comes to. */
export interface ImportedStrings {
	/** What the locale is to say anew, by key. */
	strings: Map<string, string>;
	mistakes: XmlMistake[];
}

interface Options {
	locale: string;
	replaceHuman: boolean;
	/** What English says: values and forms are held against it. */
	english: Readonly<Record<string, string>>;
}

/** Brings what came back for the interface into the strings of a locale. */
export function importStrings(
	part: ReadPart,
	texts: readonly StringText[],
	options: Options,
): ImportedStrings {
	const byId = new Map(texts.map((text) => [stringId(text.key, text.source), text]));
	const counts = Map.groupBy(part.units, ({ id }) => id);
	const strings = new Map<string, string>();
	const mistakes: XmlMistake[] = [];
	for (const unit of part.units) {
		const isTwice = (counts.get(unit.id)?.length ?? 0) > 1;
		const result = isTwice ? [twice(unit)] : readString(unit, byId.get(unit.id), options);
		if (Array.isArray(result)) mistakes.push(...result);
		else if (result) strings.set(result.key, result.text);
	}
	return { strings, mistakes };
}

function readString(
	unit: ReadUnit,
	text: StringText | undefined,
	{ locale, replaceHuman, english }: Options,
): { key: string; text: string } | XmlMistake[] | undefined {
	const { targetOffset } = unit;
	if (!text) return gone(unit, 'string');
	const { key, source, own } = text;
	const reading = { readPlain: markedMessage, respell: () => undefined };
	const target = readTarget(unit, { source, own, locale, ...reading });
	if (!target || Array.isArray(target)) return target;
	if (own && isSame(own, target)) return undefined;
	const said = messageText(target);
	const mistakes = checkMessage(locale, said, english[key] ?? '')
		.filter(({ severity }) => severity === 'error')
		.map(({ message, hint }) => ({ offset: targetOffset, message: `${key}: ${message}`, hint }));
	if (mistakes.length > 0) return mistakes;
	if (own && unit.state === 'machine' && !replaceHuman) {
		return [machineOver(messageText(own), unit)];
	}
	return { key, text: said };
}
