import type { Catalog } from '../catalog/catalog.ts';
import { siteIn, type SiteInLocale } from '../catalog/words.ts';
import { factShower, type ShowFact } from '../files/show-facts.ts';
import type { Settings } from '../files/settings.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator, type Translate } from '../i18n/translate.ts';

/** What the files beside the pages are made from. */
export interface Site {
	/** Where the knowledge base lies. */
	root: string;
	settings: Settings;
	catalog: Catalog;
	showFact: ShowFact;
}

/** A file of the site: its path, and what it says. */
export interface SiteFile {
	path: string;
	text: string;
}

/** What a locale of the site says. */
export interface Voice {
	locale: Locale;
	t: Translate;
	words: SiteInLocale;
}

export function toSite(root: string, settings: Settings, catalog: Catalog): Site {
	return { root, settings, catalog, showFact: factShower(settings) };
}

export function voicesOf({ settings, catalog }: Site, locales: readonly string[]): Voice[] {
	return locales.flatMap((tag) => {
		const locale = catalog.locales.get(tag);
		if (!locale) return [];
		return [
			{ locale, t: translator(locale), words: siteIn(settings.site, settings.words, locale) },
		];
	});
}
