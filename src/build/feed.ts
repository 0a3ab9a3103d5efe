import type { Catalog } from '../catalog/catalog.ts';
import type { Article, Entry } from '../catalog/entry.ts';
import { articlePath, homePath } from '../catalog/paths.ts';
import { type Change, changesIn } from '../policies/history.ts';
import { isPublishable } from '../catalog/state.ts';
import type { ToUrl } from './sitemap.ts';
import { escapeXml } from './xml.ts';

const mostEntries = 50;

/** What a feed says besides its entries. */
export interface FeedHead {
	title: string;
	author: string;
	toUrl: ToUrl;
}

/**
 * The newest articles of a locale that say when they were updated, and what has changed in policies, as
 * Atom (RFC 4287): only entries that exist in the locale and that people have written or checked.
 */
export function formatFeed(
	catalog: Catalog,
	locale: string,
	{ title, author, toUrl }: FeedHead,
): string {
	const dated = [...catalog.articles.values()]
		.flatMap((article) => newsOf(article, locale))
		.sort((a, b) => (a.updated > b.updated ? -1 : a.updated < b.updated ? 1 : 0))
		.slice(0, mostEntries);
	const self = escapeXml(toUrl(`/${locale}/feed.xml`));
	return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<title>${escapeXml(title)}</title>
<id>${self}</id>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${escapeXml(toUrl(homePath(locale)))}"/>
<updated>${toTimestamp(dated[0]?.updated ?? '1970-01-01')}</updated>
<author><name>${escapeXml(author)}</name></author>
${dated.map((news) => formatEntry(news, toUrl(articlePath(news.article, locale)))).join('\n')}
</feed>
`;
}

interface News {
	article: Article;
	entry: Entry;
	updated: string;
	/** A change of a policy, which is news of its own. */
	change?: Change;
}

/** A change that the entry does not tell in its own language is not news there yet. */
function newsOf(article: Article, locale: string): News[] {
	const entry = article.entries.get(locale);
	if (!entry || !isPublishable(entry)) return [];
	const { updated } = article.source;
	const changes = changesIn(article, entry).filter((change) => change.locale === undefined);
	return [
		...(updated ? [{ article, entry, updated }] : []),
		...changes.map((change) => ({ article, entry, updated: change.date, change })),
	];
}

function formatEntry({ entry, updated, change }: News, page: string): string {
	const url = escapeXml(change ? `${page}#${change.id}` : page);
	const summary = change ? change.what : entry.description;
	return [
		'<entry>',
		`<title>${escapeXml(entry.title)}</title>`,
		`<id>${url}</id>`,
		`<link rel="alternate" type="text/html" href="${url}"/>`,
		`<updated>${toTimestamp(updated)}</updated>`,
		...(summary ? [`<summary>${escapeXml(summary)}</summary>`] : []),
		'</entry>',
	].join('\n');
}

/** Atom wants a time of day; an article knows only its day. */
function toTimestamp(day: string): string {
	return `${day}T00:00:00Z`;
}
