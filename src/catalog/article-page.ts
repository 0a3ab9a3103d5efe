import { type Alternate, alternatesOf } from './alternates.ts';
import type { Catalog } from './catalog.ts';
import type { Article, Entry } from './entry.ts';
import { resolve } from './fallback.ts';
import { type ArticleLink, linkTo } from './link.ts';
import { type Neighbours, relatedTo } from './neighbours.ts';
import { articlePath } from './paths.ts';
import { type EntryState, isOutdated, isPublishable, stateOf } from './state.ts';
import { topicLink, type TopicLink } from './topic.ts';

/**
 * Everything that the page of an article shows, but the body. It is a plain value, so that its digest is
 * the key by which an unchanged page is not rendered again.
 */
export interface ArticlePage {
	locale: string;
	entry: Entry;
	state: EntryState;
	/** What else a reader must know: a machine translation may be behind, too. */
	isOutdated: boolean;
	path: string;
	/** The page that holds the entry as its own: this one, or that of the fallback. */
	canonicalPath: string;
	/** Whether search engines, the sitemap, the feed and the search index may hold the page. */
	isIndexable: boolean;
	/** The pages of the article in other languages that search engines may know, this one included. */
	alternates: Alternate[];
	/** The article in every locale of the site, for the reader to switch. */
	languages: LanguageLink[];
	topic: TopicLink | undefined;
	/** The source entry with its language, where the reader sees a translation. */
	original: ArticleLink | undefined;
	/** Digest of the source, of which headings and changed parts are shown. */
	sourceDigest: string;
	/** What the source says for every language. */
	updated: string | undefined;
	minutes: number | undefined;
	related: ArticleLink[];
	previous: ArticleLink | undefined;
	next: ArticleLink | undefined;
	/** The articles that the body links to. */
	links: ArticleLink[];
}

/** A page in one of the site's languages. */
export interface LanguageLink {
	locale: string;
	path: string;
	/** Whether the page is in that language, and not in a fallback's. */
	isTranslated: boolean;
}

export function articlePage(
	catalog: Catalog,
	article: Article,
	locale: string,
	neighbours: Neighbours,
): ArticlePage {
	const entry = resolve(catalog, article, locale);
	const { source } = article;
	const link = (other: Article | undefined) => other && linkTo(catalog, other, locale);
	const isIndexable = entry.locale === locale && isPublishable(entry);
	return {
		locale,
		entry,
		state: stateOf(article, entry, locale),
		isOutdated: isOutdated(article, entry),
		path: articlePath(article, locale),
		canonicalPath: articlePath(article, entry.locale),
		isIndexable,
		alternates: isIndexable ? alternatesOf(catalog, article) : [],
		languages: languagesOf(catalog, article),
		topic: topicLink(catalog, source.topic, locale),
		original:
			entry === source
				? undefined
				: { ...linkTo(catalog, article, source.locale), locale: source.locale },
		sourceDigest: source.digest,
		updated: source.updated,
		minutes: source.minutes,
		related: relatedTo(catalog, article, neighbours).flatMap((other) => link(other) ?? []),
		previous: link(neighbours.previous),
		next: link(neighbours.next),
		links: entry.body.links.flatMap((key) => link(catalog.articles.get(key)) ?? []),
	};
}

function languagesOf(catalog: Catalog, article: Article): LanguageLink[] {
	return [...catalog.locales.keys()].map((locale) => ({
		locale,
		path: articlePath(article, locale),
		isTranslated: article.entries.has(locale),
	}));
}
