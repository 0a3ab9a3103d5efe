import { articlesIn, type Catalog, usedCollections } from './catalog.ts';
import type { Article } from './entry.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { type ArticleLink, linkTo } from './link.ts';
import { collectionPath } from './paths.ts';
import { stateOf } from './state.ts';
import { linkToTopic, type TopicLink } from './topic.ts';

/** What the home page shows of the articles: a few of each collection, promoted ones first. */
export interface HomePage {
	topics: TopicLink[];
	collections: {
		collection: CollectionName;
		path: string;
		total: number;
		articles: ArticleLink[];
	}[];
	/** The latest first: articles that have changed, where the reader's own entry follows the change. */
	updated: (ArticleLink & { date: string })[];
}

const mostShown = { faq: 6, policies: 6, tutorials: 4 } satisfies Record<CollectionName, number>;
const mostTopics = 12;
const mostUpdated = 4;

export function homePage(catalog: Catalog, locale: string): HomePage {
	return {
		topics: catalog.topics
			.filter(({ articles }) => articles.length > 0)
			.slice(0, mostTopics)
			.map((topic) => linkToTopic(catalog, topic, locale)),
		collections: usedCollections(catalog).map((collection) => {
			const all = articlesIn(catalog, collection);
			const promoted = all.filter(({ source }) => source.promoted);
			return {
				collection,
				path: collectionPath(locale, collection),
				total: all.length,
				articles: [...new Set([...promoted, ...all])]
					.slice(0, mostShown[collection])
					.map((article) => linkTo(catalog, article, locale)),
			};
		}),
		updated: lastUpdated(catalog, locale).map(({ article, date }) => ({
			...linkTo(catalog, article, locale),
			date,
		})),
	};
}

function lastUpdated(catalog: Catalog, locale: string): { article: Article; date: string }[] {
	return [...catalog.articles.values()]
		.flatMap((article) => {
			const date = article.source.updated;
			return date === undefined ? [] : { article, date };
		})
		.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
		.filter(({ article }) => {
			const entry = article.entries.get(locale);
			return entry && stateOf(article, entry, locale) === 'current';
		})
		.slice(0, mostUpdated);
}
