import type { Catalog, Topic } from './catalog.ts';
import { topicPath } from './paths.ts';

/** A topic as a list or a breadcrumb names it, for a reader of one locale. */
export interface TopicLink {
	id: string;
	icon?: string | undefined;
	path: string;
	name: string;
	description?: string | undefined;
	/** The language of the name, where it is not the reader's. */
	locale?: string | undefined;
	count: number;
}

export function topicLink(
	catalog: Catalog,
	id: string | undefined,
	locale: string,
): TopicLink | undefined {
	const topic = catalog.topics.find((candidate) => candidate.id === id);
	return topic && linkToTopic(catalog, topic, locale);
}

export function linkToTopic(catalog: Catalog, topic: Topic, locale: string): TopicLink {
	const chain = [locale, ...(catalog.locales.get(locale)?.fallback ?? []), ...topic.names.keys()];
	const named = chain.find((candidate) => topic.names.has(candidate)) ?? locale;
	const { name = topic.id, description } = topic.names.get(named) ?? {};
	return {
		id: topic.id,
		icon: topic.icon,
		path: topicPath(locale, topic.id),
		name,
		description,
		...(named !== locale && { locale: named }),
		count: topic.articles.length,
	};
}
