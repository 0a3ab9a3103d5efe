import { digestOf } from '../mdx/digest.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Unit } from '../xliff/exchange.ts';
import { type Marked, withCodesOf } from '../xliff/marked.ts';
import { markedMessage } from '../xliff/message.ts';
import { copiedMessage } from './copied-message.ts';

/** An interface string, for those who translate it. */
export interface StringText {
	key: string;
	/** With the forms that the plurals of the locale need. */
	source: Marked;
	/** What the locale says, where it says it itself. */
	own: Marked | undefined;
}

/** The interface strings of a locale. Messages that cannot be read are left to `npm run check`. */
export function stringTexts(
	locale: Locale,
	{ source, toDo }: { source: Locale; toDo: ReadonlySet<string> },
): StringText[] {
	const own: Readonly<Record<string, string>> = locale.strings;
	return Object.entries<string>(source.strings).flatMap(([key, text]) => {
		const marked = markedMessage(copiedMessage(text, locale.tag));
		if (!marked) return [];
		const said = toDo.has(key) ? undefined : markedMessage(own[key] ?? '');
		return [{ key, source: marked, own: said && withCodesOf(marked, said) }];
	});
}

/** The strings that need work, or all. They record no state: what is there, people answer for. */
export function stringUnits(texts: readonly StringText[], all: boolean): Unit[] {
	return texts.flatMap(({ key, source, own }): Unit[] => {
		if (own && !all) return [];
		const unit = { id: stringId(key, source), source, notes: notesOn(key, source) };
		return [own ? { ...unit, target: own, state: 'human' } : unit];
	});
}

/** @example 'search.results.1a2b' */
export function stringId(key: string, source: Marked): string {
	return `${key}.${digestOf(JSON.stringify(source.pieces))}`;
}

function notesOn(key: string, { codes }: Marked): string[] {
	const isPlural = codes.some(({ kind }) => kind === 'form');
	return [
		`Interface: ${key}`,
		...(isPlural ? ['Each form is for some numbers: translate the words of all of them.'] : []),
	];
}
