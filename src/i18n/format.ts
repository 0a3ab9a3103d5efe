import { intlLocales, type Locale } from './locale.ts';
import { perLocale } from './memo.ts';

/**
 * @example
 * formatNumber(1234567, mr) // => '१२,३४,५६७'
 */
export function formatNumber(value: number, locale: Locale): string {
	return numberFormat(locale).format(value);
}

/**
 * A calendar date in words, in the reader's calendar and digits.
 *
 * @example
 * formatDate('2026-11-02', th) // => '2 พฤศจิกายน 2569'
 */
export function formatDate(isoDate: string, locale: Locale): string {
	return dates(locale)(isoDate);
}

/**
 * @example
 * formatList(['हिन्दी', 'मराठी'], hi) // => 'हिन्दी और मराठी'
 */
export function formatList(items: Iterable<string>, locale: Locale): string {
	return lists(locale).format(items);
}

/**
 * What the reader calls a language, written to stand alone. A locale calls itself what its file
 * says; a language that CLDR does not know is called by `itsOwnName`.
 *
 * @example
 * languageName('de', fr) // => 'Allemand'
 */
export function languageName(tag: string, locale: Locale, itsOwnName = tag): string {
	if (tag === locale.tag) return locale.name;
	const name = languages(locale).of(new Intl.Locale(tag).baseName);
	return name === undefined ? itsOwnName : capitalise(name, intlLocales(locale));
}

/**
 * The alphabetical order of a locale, for `sort`. Numbers count as numbers.
 *
 * @example
 * ['Zebra', 'Ärger'].sort(compareIn(de)) // => ['Ärger', 'Zebra']
 */
export function compareIn(locale: Locale): (a: string, b: string) => number {
	const collator = collators(locale);
	// What a language holds equal still has one order, whatever it was before.
	return (a, b) => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** How a locale writes numbers: in its own digits. */
export const numberFormat = perLocale(
	(locale) => new Intl.NumberFormat(intlLocales(locale), { numberingSystem: locale.digits }),
);

/** Many articles were updated on few days. */
const dates = perLocale((locale) => {
	const format = new Intl.DateTimeFormat(intlLocales(locale), {
		dateStyle: 'long',
		timeZone: 'UTC',
		numberingSystem: locale.digits,
	});
	const said = new Map<string, string>();
	return (isoDate: string) => {
		const text = said.get(isoDate) ?? format.format(new Date(`${isoDate}T00:00:00Z`));
		said.set(isoDate, text);
		return text;
	};
});

const lists = perLocale((locale) => new Intl.ListFormat(intlLocales(locale)));

const languages = perLocale(
	(locale) => new Intl.DisplayNames(intlLocales(locale), { type: 'language', fallback: 'none' }),
);

const collators = perLocale(
	(locale) => new Intl.Collator(intlLocales(locale), { numeric: true, ignorePunctuation: false }),
);

/** Only these scripts begin a title with a capital. Georgian has capitals and does not. */
export function capitalise(text: string, tags: string | string[]): string {
	return text.replace(
		/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u,
		(first) => first.toLocaleUpperCase(tags),
	);
}
