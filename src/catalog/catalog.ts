import type { Locale } from '../i18n/locale.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { type Article, type Entry, nameOf } from './entry.ts';

/** Everything the site knows about its articles: what exists, where, and in which order. */
export interface Catalog {
	sourceLocale: string;
	/** The source locale first, then by tag. */
	locales: ReadonlyMap<string, Locale>;
	/** By key, in the order of the site. */
	articles: ReadonlyMap<string, Article>;
	/** In the order of the source locale's `topics.yaml`. */
	topics: readonly Topic[];
}

/** What articles are about, across collections. */
export interface Topic {
	id: string;
	icon?: string | undefined;
	/** Names and descriptions by locale; facts are filled in. */
	names: ReadonlyMap<string, TopicName>;
	/** In the order of the site. */
	articles: readonly Article[];
}

export interface TopicName {
	name: string;
	description?: string | undefined;
}

/** Groups entries into articles. Entries of one key belong together, whatever their slugs. */
export function buildCatalog({ sourceLocale, locales, entries, topics }: CatalogInput): Catalog {
	const ordered = new Map([...locales].sort(by(([tag]) => [tag === sourceLocale ? 0 : 1, tag])));
	const order = [...ordered.keys()];
	const articles = [...Map.groupBy(entries, ({ key }) => key)]
		.flatMap(([key, group]) => toArticle(key, group, order) ?? [])
		.sort(by(({ source }) => [rank(source.collection), source.order ?? Infinity, source.key]));
	const byTopic = Map.groupBy(articles, ({ source }) => source.topic);
	return {
		sourceLocale,
		locales: ordered,
		articles: new Map(articles.map((article) => [article.key, article])),
		topics: topics.map((topic) => ({ ...topic, articles: byTopic.get(topic.id) ?? [] })),
	};
}

export interface CatalogInput {
	sourceLocale: string;
	locales: ReadonlyMap<string, Locale>;
	/** Those to be shown: drafts are left out by whoever reads them. */
	entries: Iterable<Entry>;
	topics: readonly Omit<Topic, 'articles'>[];
}

/** The articles of a collection, in the order of the site. */
export function articlesIn(catalog: Catalog, collection: CollectionName): Article[] {
	return [...catalog.articles.values()].filter((article) => article.collection === collection);
}

/** The collections that hold an article. */
export function usedCollections(catalog: Catalog): CollectionName[] {
	const used = new Set([...catalog.articles.values()].map(({ collection }) => collection));
	return collections.filter((collection) => used.has(collection));
}

/** An article, or nothing when its translations have neither a source nor an original. */
function toArticle(key: string, group: Entry[], order: readonly string[]): Article | undefined {
	const entries = group.sort(by(({ locale }) => [order.indexOf(locale)]));
	const source =
		entries.find(({ role }) => role === 'source') ??
		entries.find(({ role }) => role === 'original');
	return (
		source && {
			key,
			collection: source.collection,
			name: nameOf(key),
			source,
			entries: new Map(entries.map((entry) => [entry.locale, entry])),
		}
	);
}

function rank(collection: CollectionName): number {
	return collections.indexOf(collection);
}

type Sortable = string | number;

/** A comparison by the first part that differs. Code-unit order: the same on every machine. */
function by<T>(parts: (item: T) => readonly Sortable[]): (a: T, b: T) => number {
	return (a, b) => {
		const others = parts(b);
		for (const [index, part] of parts(a).entries()) {
			const other = others[index] ?? part;
			if (part !== other) return part < other ? -1 : 1;
		}
		return 0;
	};
}
