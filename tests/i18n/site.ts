import english from '../../locales/en.json' with { type: 'json' };
import { resolveLocales, type Locale } from '../../src/i18n/locale.ts';
import type { LocaleFile } from '../../src/schemas/locale.ts';

/** The English strings, for checks. */
export const englishStrings: Record<string, string> = english.strings;

/** Resolves a knowledge base with these locale files; a file without a name gets one. */
export function resolveSite(
	own: Record<string, Partial<LocaleFile>>,
	shipped: Record<string, Partial<LocaleFile>> = {},
	sourceLocale = 'en',
) {
	return resolveLocales({
		own: named(own),
		shipped: named({ en: english, ...shipped }),
		sourceLocale,
	});
}

/** One locale of a site whose source is English. */
export function locale(tag: string, file: Partial<LocaleFile> = {}): Locale {
	const found = resolveSite({ en: {}, [tag]: file }).locales.get(tag);
	if (!found) throw new Error(`\`${tag}\` is not a language tag`);
	return found;
}

function named(files: Record<string, Partial<LocaleFile>>): Map<string, LocaleFile> {
	const entries = Object.entries(files);
	return new Map(entries.map(([tag, file]) => [tag, { name: `name of ${tag}`, ...file }]));
}
