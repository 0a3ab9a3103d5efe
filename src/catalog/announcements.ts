import type { Locale } from '../i18n/locale.ts';
import type { Announcement } from '../schemas/announcements.ts';
import type { Catalog } from './catalog.ts';
import { type ArticleLink, linkTo } from './link.ts';

/** Something out of the ordinary, as readers of one locale are told. */
export interface AnnouncementInLocale extends Omit<Announcement, 'article'> {
	/** What says more. */
	article: ArticleLink | undefined;
	/** The language of the text, where it is not the reader's. */
	language: Pick<Locale, 'tag' | 'direction'> | undefined;
}

/**
 * What readers of `locale` are told: their own list, else the first that their fallback chain has. Lists are
 * not mixed: what one leaves out does not concern its readers.
 */
export function announcementsIn(
	catalog: Catalog,
	lists: ReadonlyMap<string, readonly Announcement[]>,
	locale: string,
): AnnouncementInLocale[] {
	const chain = [locale, ...(catalog.locales.get(locale)?.fallback ?? []), catalog.sourceLocale];
	const spoken = chain.find((candidate) => lists.has(candidate)) ?? locale;
	const language = spoken === locale ? undefined : languageOf(catalog.locales.get(spoken));
	return (lists.get(spoken) ?? []).map((announcement) => {
		const article = catalog.articles.get(announcement.article ?? '');
		return { ...announcement, article: article && linkTo(catalog, article, locale), language };
	});
}

function languageOf(locale: Locale | undefined): AnnouncementInLocale['language'] {
	return locale && { tag: locale.tag, direction: locale.direction };
}
