import { readEntry } from '../../src/files/read-entry.ts';
import { roleOf } from '../../src/files/layout.ts';
import { article, type Files } from './knowledge-base.ts';

/**
 * A knowledge base in which entries stand in every state to their sources: `en` is the source, `hi` has
 * translations of all kinds, `mr` falls back to `hi`, `ar` has one article and names a topic of its own.
 */
export function statesOfTranslation(): Files {
	const sources: Files = {
		'content/en/faq/current.mdx': source('Current', 'sizes'),
		'content/en/faq/outdated.mdx': source('Outdated', 'orders'),
		'content/en/faq/machine.mdx': source('Machine', 'orders'),
		'content/en/faq/both.mdx': source('Both', 'orders'),
		'content/en/faq/alone.mdx': source('Alone', 'orders'),
		'content/en/faq/draft.mdx': source('Draft', 'orders', { draft: 'true' }),
		'content/en/policies/moved.mdx': source('Moved', 'orders', {
			aliases: '[old-place]',
			related: '[faq/alone]',
		}),
		'content/en/tutorials/unready.mdx': source('Unready', 'orders'),
		...many(105),
	};
	const now = (key: string) => blocksOf(`content/en/${key}.mdx`, sources);
	return {
		...sources,
		'content/site.yaml': 'name: Shop & Sons\nsourceLocale: en\n',
		'content/facts.yaml': 'returns.window: { type: duration, value: 30, unit: day }\n',
		'locales/en.json': '{ "name": "English" }',
		'locales/hi.json': '{ "name": "हिन्दी" }',
		'locales/mr.json': '{ "name": "मराठी", "fallback": ["hi"] }',
		'locales/ar.json': '{ "name": "العربية" }',
		'content/hi/announcements.yaml':
			'- { text: "हड़ताल, {returns.window}", article: faq/alone, until: 2026-12-31, importance: warning }\n',
		'content/en/announcements.yaml': '- { text: Strike }\n',
		'content/ar/announcements.yaml': '[]\n',
		'content/en/topics.yaml': 'orders: Orders\nmany: Many things\n',
		'content/ar/topics.yaml': 'orders: الطلبات\nsizes: المقاسات\n',
		'content/hi/faq/current.mdx': hindi('वर्तमान', { slug: 'वर्तमान', source: now('faq/current') }),
		'content/ar/faq/current.mdx': hindi('حالي', { slug: 'حالي' }),
		'content/hi/faq/outdated.mdx': hindi('पुराना', { source: withoutOne(now('faq/outdated')) }),
		'content/hi/faq/machine.mdx': hindi('मशीन', {
			source: now('faq/machine'),
			translation: 'machine',
		}),
		'content/hi/faq/both.mdx': hindi('दोनों', {
			source: withoutOne(now('faq/both')),
			translation: 'machine',
		}),
		'content/hi/faq/draft.mdx': hindi('मसौदा', { source: now('faq/draft') }),
		'content/hi/policies/moved.mdx': hindi('नई जगह', {
			slug: 'नई-जगह',
			aliases: '[पुरानी-जगह]',
			source: now('policies/moved'),
		}),
		'content/hi/tutorials/unready.mdx': hindi('अधूरा', {
			source: now('tutorials/unready'),
			draft: 'true',
		}),
		'content/hi/faq/local.mdx': article(
			{ title: 'केवल हिन्दी', description: 'केवल यहाँ।', topic: 'orders', original: 'true' },
			'यह लेख केवल हिन्दी में है।\n',
		),
	};
}

function source(title: string, topic: string, more: Record<string, string> = {}): string {
	return article(
		{ title, description: `About ${title}.`, topic, updated: '2026-11-02', ...more },
		`It takes <Fact id="returns.window" />, see [the one](faq/alone#then).

## First

What comes first.

## Then

<Callout type="tip">What comes then.</Callout>
`,
	);
}

function hindi(title: string, more: Record<string, string>): string {
	return article(
		{ title, description: `${title}।`, ...more },
		`<Fact id="returns.window" />, [एक](faq/alone#then)।

## पहला

पहले।

## फिर

<Callout type="tip">फिर।</Callout>
`,
	);
}

function many(count: number): Files {
	const numbers = Array.from({ length: count }, (_, index) => String(index + 1).padStart(3, '0'));
	return Object.fromEntries(
		numbers.map((number) => [
			`content/en/faq/many-${number}.mdx`,
			article(
				{ title: `Thing ${number}`, description: `Thing ${number}.`, topic: 'many' },
				'It is.\n',
			),
		]),
	);
}

/** The digests that a current translation of a source records. */
function blocksOf(file: string, files: Files): string {
	const place = roleOf(file);
	const text = files[file];
	if (place.kind !== 'entry' || typeof text !== 'string') throw new Error(`${file} is no entry.`);
	return readEntry({ file, text }, place, 'en').read?.entry.body.blocks.join('.') ?? '';
}

/** As if the paragraph under “First” had been another. */
function withoutOne(blocks: string): string {
	const digests = blocks.split('.');
	return digests.with(3, '0000').join('.');
}
