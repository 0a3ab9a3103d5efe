import type { LocaleFile } from '../schemas/locale.ts';

/** The locale files that a site is made from, by tag. */
export interface LocaleFiles {
	/** The files of the knowledge base: these are the locales of the site. */
	own: ReadonlyMap<string, LocaleFile>;
	/** The files that come with Jawab, English among them. */
	shipped: ReadonlyMap<string, LocaleFile>;
	sourceLocale: string;
}
