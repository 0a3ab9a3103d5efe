import type { Locale } from '../i18n/locale.ts';
import type { Said } from '../catalog/words.ts';
import type { Translate } from '../i18n/translate.ts';

/** What every part of a page needs to know: the language it speaks and the site it belongs to. */
export interface Reader {
	locale: Locale;
	/** All locales of the site, the source locale first. */
	locales: ReadonlyMap<string, Locale>;
	t: Translate;
	/** A path of the site as a link: with the base that the site stands under. */
	href: (path: string) => string;
	site: {
		name: string;
		tagline: Said | undefined;
		/** The picture before the name. Its size is that of the file. */
		logo?: { src: string; width?: number; height?: number } | undefined;
		/** Where feedback is sent: another origin that pages may talk to. */
		feedbackOrigin: string | undefined;
	};
}

/** What stands in the head of a page. Addresses are absolute; those that cannot be are left out. */
export interface Head {
	title: string;
	description?: string | undefined;
	canonical?: string | undefined;
	alternates: readonly { hreflang: string; href: string }[];
	/** Whether search engines may hold the page. */
	isIndexable: boolean;
	/** The feed of the locale. */
	feed?: string | undefined;
	/** The page as Markdown. */
	markdown?: string | undefined;
	/** What the page is, for programs: things of schema.org, made in `structured-data/`. */
	data?: readonly object[] | undefined;
}

export interface Crumb {
	label: string;
	path: string;
	/** The language of the label, where it is not the reader's. */
	locale?: string | undefined;
}
