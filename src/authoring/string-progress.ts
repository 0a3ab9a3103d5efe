import type { LocaleFile } from '../schemas/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import type { LocaleFiles } from '../i18n/locale-files.ts';
import { copiedMessage } from './copied-message.ts';

/** How far the interface strings of a locale are translated. */
export interface StringProgress {
	done: number;
	/** Keys of strings that another language says, or that stand there as they were copied. */
	toDo: string[];
}

/**
 * Tells the strings that are translated from those that `i18n add` copied. A string that most languages
 * leave as it is in English is a name, such as WhatsApp, and done; so is one of which the file of the locale
 * says that it is right as it is.
 */
export function stringProgress(
	{ tag, strings, stringLocales, english }: Locale,
	{ written, sources, names, same }: Told,
): StringProgress {
	const spoken: Readonly<Record<string, string>> = stringLocales;
	const isCopy = (key: string, text: string) =>
		[english, ...sources.map((source) => source.strings)].some((source) => {
			const original = (source as Readonly<Record<string, string>>)[key];
			return original !== undefined && copiedMessage(original, tag) === text;
		});
	const isToDo = ([key, text]: [string, string]) =>
		!isSameLanguage(spoken[key] ?? 'en', tag) ||
		(Object.hasOwn(written, key) && !names.has(key) && !same.has(key) && isCopy(key, text));
	const isSource = isSameLanguage(tag, 'en') || sources.some((source) => source.tag === tag);
	const all = Object.entries<string>(strings);
	const toDo = isSource ? [] : all.filter(isToDo).map(([key]) => key);
	return { done: all.length - toDo.length, toDo };
}

interface Told {
	/** The strings in the file of the knowledge base: only these may be copies. */
	written: Readonly<Record<string, string>>;
	/** The locales that strings are copied from: English, and the source locale. */
	sources: readonly Locale[];
	names: ReadonlySet<string>;
	/** Those that are right in this locale as they are in English. */
	same: ReadonlySet<string>;
}

/** What the file of a locale says to be right as it is in English, and what the shipped one does. */
export function sameAsEnglish(tag: string, { own, shipped }: LocaleFiles): Set<string> {
	const files = [own.get(tag), shipped.get(tag)];
	return new Set(files.flatMap((file) => file?.sameAsEnglish ?? []));
}

/** The strings that at least half of the shipped translations leave as they are in English. */
export function sharedNames(shipped: ReadonlyMap<string, LocaleFile>): Set<string> {
	const english = Object.entries(shipped.get('en')?.strings ?? {});
	const translations = [...shipped.values()]
		.map(({ strings = {} }) => strings)
		.filter((strings) => {
			const same = english.filter(([key, text]) => strings[key] === text);
			return same.length * 2 < english.length;
		});
	const isName = ([key, text]: [string, string]) =>
		translations.filter((strings) => strings[key] === text).length * 2 >= translations.length;
	return new Set(english.filter(isName).map(([key]) => key));
}

/**
 * Whether readers of one locale read the other: one language in one script.
 *
 * @example
 * isSameLanguage('de', 'de-AT')   // => true
 * isSameLanguage('sr', 'sr-Latn') // => false: Serbian is written in Cyrillic by default
 */
export function isSameLanguage(a: string, b: string): boolean {
	const [one, other] = [new Intl.Locale(a).maximize(), new Intl.Locale(b).maximize()];
	return one.language === other.language && one.script === other.script;
}
