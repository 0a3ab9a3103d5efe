import type { Article, FAQPage, Question, TechArticle } from 'schema-dts';
import type { CollectionName } from '../schemas/collections.ts';
import { organization, type Publisher } from './organization.ts';

/** An article as its page shows it. */
export interface ArticleInput {
	collection: CollectionName;
	title: string;
	description?: string | undefined;
	/** BCP 47. */
	locale: string;
	/** Absolute; left out where the site has no address. */
	url?: string | undefined;
	published?: string | undefined;
	updated?: string | undefined;
	/** How long it takes to follow. */
	minutes?: number | undefined;
	publisher: Publisher;
}

/** What an article is: data for whoever reads pages by program. No search engine rewards more of it. */
export function articleData(input: ArticleInput): Exclude<Article | TechArticle | FAQPage, string> {
	const { title, description, locale, url, published, updated, minutes, publisher } = input;
	const common = {
		...(url !== undefined && { url }),
		inLanguage: locale,
		...(published !== undefined && { datePublished: published }),
		...(updated !== undefined && { dateModified: updated }),
		publisher: organization(publisher),
	};
	const described = { headline: title, ...(description !== undefined && { description }) };
	switch (input.collection) {
		case 'faq': {
			const mainEntity = questionOf(input);
			return mainEntity
				? { '@type': 'FAQPage', ...common, mainEntity }
				: { '@type': 'Article', ...described, ...common };
		}
		case 'tutorials': {
			const timeRequired = minutes === undefined ? undefined : `PT${minutes}M`;
			return {
				'@type': 'TechArticle',
				...described,
				...common,
				...(timeRequired && { timeRequired }),
			};
		}
		case 'policies':
			return { '@type': 'Article', ...described, ...common };
	}
}

/** The description is the answer in short, and the page tells the rest: without it, no answer can be quoted. */
function questionOf({ title, description, url }: ArticleInput): Question | undefined {
	if (description === undefined) return undefined;
	return {
		'@type': 'Question',
		name: title,
		acceptedAnswer: { '@type': 'Answer', text: description, ...(url !== undefined && { url }) },
	};
}
