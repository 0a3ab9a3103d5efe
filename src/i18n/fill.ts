/**
 * Completes a text in the browser, which has no ICU library: picks the plural form for `count`
 * and puts the values in, numbers in the locale's digits.
 *
 * @example
 * fill({ one: '{count} result', other: '{count} results' }, { count: 3 }, { tag: 'en', digits: 'latn' })
 * // => '3 results'
 */
export function fill(
	text: string | PluralForms,
	values: Readonly<Record<string, string | number>>,
	{ tag, digits }: { tag: string; digits: string },
): string {
	const locales = [tag, 'en'];
	const number = new Intl.NumberFormat(locales, { numberingSystem: digits });
	const count = Number(values['count']);
	const form =
		typeof text === 'string'
			? text
			: (text[`=${count}`] ?? text[new Intl.PluralRules(locales).select(count)] ?? text.other);
	return form.replace(/\{(\w+)\}/g, (placeholder, name) => {
		const value = values[name] ?? placeholder;
		return typeof value === 'number' ? number.format(value) : value;
	});
}

/** The forms of a message by plural category (`few`) or exact number (`=0`). */
export interface PluralForms {
	other: string;
	[form: string]: string;
}
