/** What of a locale decides how a fact reads. */
export interface FactLocale {
	/** BCP 47: `pt-BR`. */
	tag: string;
	/** Numbering system of CLDR: `latn`, `deva`, `beng`. */
	digits: string;
	/** Locales to take words from where `tag` has none, nearest first. */
	fallback: readonly string[];
}

/** The locales that `Intl` may choose from. It ends in English, never in the machine's own locale. */
export function tagsOf({ tag, fallback }: FactLocale): string[] {
	return [tag, ...fallback, 'en'];
}

export function languageOf({ tag }: FactLocale): string {
	return new Intl.Locale(tag).language;
}

/** @example scriptOf(japanese) // => 'Jpan' */
export function scriptOf({ tag }: FactLocale): string {
	return new Intl.Locale(tag).maximize().script ?? '';
}

/**
 * Joins values that merely stand beside one another, with the locale's comma.
 *
 * @example
 * enumerate(['₹99', '€4.90'], english) // => '₹99, €4.90'
 */
export function enumerate(texts: readonly string[], locale: FactLocale): string {
	if (texts.length < 2) return texts.join('');
	const separators = (['conjunction', 'unit'] as const).map((type) => {
		const list = new Intl.ListFormat(tagsOf(locale), { type });
		// Arabic says "and" between any two, which would tie the values together.
		return list.formatToParts(['1', '2', '3', '4'])[1]?.value.replace(/\p{L}/gu, '') ?? ', ';
	});
	return texts.join(separators.find((separator) => separator.trim()) ?? ' ');
}
