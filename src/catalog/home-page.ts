import { articlesIn, type Catalog, usedCollections } from './catalog.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { type ArticleLink, linkTo } from './link.ts';
import { collectionPath } from './paths.ts';
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
}

const mostShown = { faq: 6, policies: 6, tutorials: 4 } satisfies Record<CollectionName, number>;
const mostTopics = 12;

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
	};
}
