import type { Catalog } from './catalog.ts';
import type { Article } from './entry.ts';

/** How many related articles a page names at the most, so that no page grows with the site. */
const mostRelated = 5;

/** The articles before and after one, in its collection and topic. */
export interface Neighbours {
	previous?: Article | undefined;
	next?: Article | undefined;
}

/** Finds the neighbours of every article in one pass. */
export function findNeighbours(catalog: Catalog): ReadonlyMap<string, Neighbours> {
	const groups = Map.groupBy(
		catalog.articles.values(),
		({ collection, source }) => `${collection}/${source.topic ?? ''}`,
	);
	return new Map(
		[...groups.values()].flatMap((group) =>
			group.map(({ key }, index): [string, Neighbours] => [
				key,
				{ previous: group[index - 1], next: group[index + 1] },
			]),
		),
	);
}

/**
 * The articles to read next: those that the source names, then those that name it least far away in its
 * topic, other than its neighbours.
 */
export function relatedTo(
	catalog: Catalog,
	article: Article,
	{ previous, next }: Neighbours,
): Article[] {
	const named = (article.source.related ?? []).flatMap((key) => catalog.articles.get(key) ?? []);
	const topic = catalog.topics.find(({ id }) => id === article.source.topic)?.articles ?? [];
	const position = topic.indexOf(article);
	const near = [...ring(topic, position, mostRelated + 2)];
	const unseen = near.filter((other) => other !== previous && other !== next);
	return [...new Set([...named, ...unseen])]
		.filter((other) => other !== article)
		.slice(0, mostRelated);
}

/** Items around a position, nearest first. */
function* ring<T>(items: readonly T[], position: number, reach: number): Generator<T> {
	for (let distance = 1; distance <= reach; distance++) {
		for (const index of [position + distance, position - distance]) {
			const item = items[index];
			if (item !== undefined) yield item;
		}
	}
}
