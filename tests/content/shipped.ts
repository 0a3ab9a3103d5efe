import type { Nodes } from 'mdast';
import { checkKnowledgeBase } from '../../src/files/check.ts';
import { placedBlocksOf } from '../../src/mdx/blocks.ts';
import { componentNamed } from '../../src/mdx/components.ts';
import { interpolate } from '../../src/mdx/interpolate.ts';
import { attributesOf, isElement } from '../../src/mdx/node.ts';
import { textOf } from '../../src/mdx/text.ts';
import { environmentOf } from '../support/knowledge-base.ts';

const { subject } = checkKnowledgeBase(environmentOf(process.cwd()));
if (!subject) throw new Error('The shipped content cannot be read.');

export const { catalog, settings } = subject;
const { entries, parseAgain } = subject;

/** Every locale but that of the source. */
export const translated = [...catalog.locales.keys()].filter(
	(tag) => tag !== catalog.sourceLocale,
);

/** A block of an article, as its reader sees it but for the facts, which say nothing here. */
export interface Said {
	/** `faq/find-my-size`, `topics/orders`, `contact/chat`. */
	where: string;
	text: string;
}

/** Everything that is said to readers of a locale: articles, topics, ways to reach us. Keywords are for the search. */
export function saidIn(locale: string): Said[] {
	return [...articlesIn(locale), ...topicsIn(locale), ...wordsIn(locale)].filter(({ text }) => text);
}

function articlesIn(locale: string): Said[] {
	return entries
		.filter(({ entry }) => entry.locale === locale)
		.flatMap(({ entry: { key: where, file, title, description = '' } }) => {
			const parsed = parseAgain(file);
			const blocks = parsed ? placedBlocksOf(parsed, {}) : [];
			return [
				...[title, description].map((text) => ({ where, text: interpolate(text, () => '') })),
				...blocks.flatMap(({ nodes }) => nodes.map((node) => ({ where, text: readOf(node) }))),
			];
		});
}

function readOf(node: Nodes): string {
	if (isElement(node)) return attributeTexts(attributesOf(node), node.name ?? '').join(' · ');
	const parts = node.type === 'tableRow' ? node.children : [node];
	return parts.map((part) => textOf(part, () => '').trim()).join(' · ');
}

function attributeTexts(attributes: Record<string, string>, name: string): string[] {
	const known = componentNamed(name)?.attributes ?? {};
	return Object.entries(attributes)
		.filter(([attribute]) => known[attribute]?.kind === 'text')
		.map(([, text]) => text);
}

function topicsIn(locale: string): Said[] {
	return settings.topics.flatMap(({ id, names }) => {
		const { name = '', description = '' } = names.get(locale) ?? {};
		return [name, description].map((text) => ({ where: `topics/${id}`, text }));
	});
}

function wordsIn(locale: string): Said[] {
	const { tagline = '', contact = {} } = settings.words.get(locale) ?? {};
	return [
		{ where: 'site', text: tagline },
		...Object.entries(contact).flatMap(([id, channel]) =>
			Object.values(channel).map((text) => ({ where: `contact/${id}`, text: String(text) })),
		),
	];
}
