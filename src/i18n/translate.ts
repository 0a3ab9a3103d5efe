import { IntlMessageFormat, type Formatters } from 'intl-messageformat';
import { formatNumber, numberFormat } from './format.ts';
import { readMessage } from './icu.ts';
import { intlLocales, type Locale } from './locale.ts';
import { perLocale } from './memo.ts';
import { type Placeholder, placeholders } from './placeholders.ts';
import { pluralRules } from './plural-categories.ts';
import type { StringKey } from './strings.ts';

/** Numbers are written in the locale's digits, wherever they stand. */
export type Values = Readonly<Record<string, string | number>>;

export type Translate = (key: StringKey, values?: Values) => string;

/**
 * Says the strings of a locale. A message that cannot be read is said in English: the checks have
 * told the translator, and the reader still needs a word.
 *
 * @example
 * translator(mr)('list.count', { count: 30 }) // => '३० लेख'
 */
export const translator = perLocale((locale): Translate => {
	const compiled = new Map<StringKey, Say>();
	return (key, values = {}) => {
		const say = compiled.get(key) ?? compile(key, locale);
		compiled.set(key, say);
		return say(values);
	};
});

function compile(key: StringKey, locale: Locale): Say {
	const inEnglish = () => compileMessage(locale.english[key], 'en', locale);
	try {
		const say = compileMessage(locale.strings[key], locale.stringLocales[key], locale);
		return (values) => {
			try {
				return say(values);
			} catch {
				// Shipped English takes the values that the code gives, so what it throws is a bug.
				return inEnglish()(values);
			}
		};
	} catch {
		return inEnglish();
	}
}

/** Plurals are those of the language that speaks, digits those of the locale that is read. */
function compileMessage(text: string, spoken: string, locale: Locale): Say {
	const message = new IntlMessageFormat(text, intlLocales(locale), undefined, {
		ignoreTag: true,
		formatters: formatters(spoken, locale),
	});
	const read = readMessage(text);
	const all = 'elements' in read ? [...placeholders(read.elements)] : [];
	if (all.length === 0) {
		const said = String(message.format());
		return () => said;
	}
	const asText = namesOfTexts(all);
	return (values) =>
		String(
			message.format(
				Object.fromEntries(
					Object.entries(values).map(([name, value]) => [
						name,
						asText.has(name) && typeof value === 'number' ? formatNumber(value, locale) : value,
					]),
				),
			),
		);
}

/** Values that a message only inserts: `{page}`, as against `{page, plural, …}`. */
function namesOfTexts(all: readonly Placeholder[]): Set<string> {
	const names = new Set(all.map(({ name }) => name));
	for (const { name, kind } of all) if (kind !== 'text') names.delete(name);
	return names;
}

function formatters(spoken: string, locale: Locale): Formatters {
	const numberingSystem = locale.digits;
	return {
		getNumberFormat: (locales, options) =>
			options
				? new Intl.NumberFormat(locales, {
						...options,
						numberingSystem,
					} as Intl.NumberFormatOptions)
				: numberFormat(locale),
		getDateTimeFormat: (locales, options) =>
			new Intl.DateTimeFormat(locales, { ...options, numberingSystem, timeZone: 'UTC' }),
		getPluralRules: (_, options) => pluralRules(spoken, options?.type),
	};
}

type Say = (values: Values) => string;
