/** What a browser needs to know of a locale's articles without asking its index. */
export interface Directory {
	/** Other locales to ask, in their order: the fallback chain, then the source. */
	chain: string[];
	/** All other locales. */
	others: string[];
	/** Key, title and, for the engine, id of each article that the locale has. */
	articles: [key: string, title: string, id: string][];
}

/**
 * The script that most of a text is in, by its four letters, as in `Intl.Locale`.
 *
 * @example
 * scriptOf('वापसी') // => 'Deva'
 */
export function scriptOf(text: string): string {
	return scripts.find((script) => new RegExp(`\\p{sc=${script}}`, 'u').test(text)) ?? 'Latn';
}

const scripts = [
	...['Deva', 'Beng', 'Arab', 'Thai', 'Hang', 'Hira', 'Kana', 'Han', 'Cyrl', 'Grek', 'Hebr'],
	...['Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh', 'Laoo', 'Mymr', 'Geor'],
	...['Khmr', 'Ethi', 'Armn', 'Latn'],
];

/**
 * Whether a locale is written in a script.
 *
 * @example
 * isWrittenIn('mr', 'Deva') // => true
 */
export function isWrittenIn(locale: string, script: string): boolean {
	const own = new Intl.Locale(locale).maximize().script ?? 'Latn';
	const within: Record<string, string[]> = {
		Jpan: ['Hira', 'Kana', 'Han'],
		Kore: ['Hang', 'Han'],
		Hans: ['Han'],
		Hant: ['Han'],
	};
	return (within[own] ?? [own]).includes(script);
}
