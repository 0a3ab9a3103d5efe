import { articlesIn, type Catalog, usedCollections } from '../catalog/catalog.ts';
import { articlePath } from '../catalog/paths.ts';
import type { CollectionName } from '../schemas/collections.ts';

/** What an `llms.txt` says besides its articles. */
export interface LlmsHead {
	title: string;
	description: string;
	collections: (collection: CollectionName) => string;
	/** A path of the site as a link: absolute where the site has an address. */
	toLink: (path: string) => string;
}

/** The entries of a locale with links to their Markdown, as https://llmstxt.org describes it. */
export function formatLlms(
	catalog: Catalog,
	locale: string,
	{ title, description, collections, toLink }: LlmsHead,
): string {
	const sections = usedCollections(catalog).flatMap((collection) => {
		const items = articlesIn(catalog, collection).flatMap((article) => {
			const entry = article.entries.get(locale);
			if (!entry) return [];
			const link = `[${escapeLabel(oneLine(entry.title))}](${toLink(`${articlePath(article, locale)}index.md`)})`;
			return entry.description ? `- ${link}: ${oneLine(entry.description)}` : `- ${link}`;
		});
		return items.length > 0 ? [`## ${collections(collection)}\n\n${items.join('\n')}`] : [];
	});
	return `${[`# ${oneLine(title)}`, `> ${oneLine(description)}`, ...sections].join('\n\n')}\n`;
}

function escapeLabel(text: string): string {
	return text.replace(/[\\[\]]/g, '\\$&');
}

/** YAML knows texts of several lines; a list does not. */
function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
