import type { CollectionName } from '../schemas/collections.ts';
import { scalar } from './front-matter-edit.ts';
import type { Key } from './key.ts';

export interface NewArticle extends Key {
	/** `2026-11-22`. */
	today: string;
	/** Its place in lists: behind the last one. */
	order: number;
	/** Ids of the topics that it may be about. */
	topics: readonly string[];
}

/**
 * The text of a new source article: a draft that shows every usual field and the usual shape of its
 * collection, and says what is to be written where.
 */
export function newArticle(article: NewArticle): string {
	const { collection } = article;
	const fields = [...commonFields(article), ...ownFields[collection](article)];
	return `---\n${fields.join('\n')}\n---\n\n${bodies[collection].trimStart()}`;
}

function commonFields({ name, collection, order, topics, today }: NewArticle): string[] {
	const [topic = 'returns', ...others] = topics;
	const choice = others.length > 0 ? ` # or ${others.join(', ')}` : '';
	return [
		`title: ${scalar(titleFrom(name, collection))}`,
		'description: Say in one or two sentences what a reader will know afterwards.',
		'draft: true # Remove this line when the article is ready.',
		`# topic: ${topic}${choice}`,
		`order: ${order} # Lists show low numbers first.`,
		'keywords: [] # Other words that customers use for it, such as [money back, reimbursement].',
		'related: [] # Keys of other articles, such as [policies/returns].',
		`updated: ${today}`,
	];
}

const ownFields: Record<CollectionName, (article: NewArticle) => string[]> = {
	faq: () => [],
	policies: ({ today }) => [
		'# policy:',
		'#   kind: return # or refund, exchange, shipping, warranty, privacy, terms',
		`#   effective: ${today}`,
	],
	tutorials: () => ['minutes: 5 # How long a reader needs.'],
};

const questions = /^(?:what|when|where|which|who|why|how|can|may|do|does|is|are|will) /;

/** @example titleFrom('where-is-my-order', 'faq') // => 'Where is my order?' */
function titleFrom(name: string, collection: CollectionName): string {
	const words = name.replaceAll('-', ' ');
	const mark = collection === 'faq' && questions.test(words) ? '?' : '';
	return words.charAt(0).toUpperCase() + words.slice(1) + mark;
}

const bodies: Record<CollectionName, string> = {
	faq: `
Answer the question in the first sentence. Then say what depends on what.

## In detail

Write one thought in a paragraph. A figure that may change belongs into \`facts.yaml\`, and stands in the text as a fact.

<Callout type="tip">

Say here what saves a reader trouble.

</Callout>

## If this does not help

Say what a reader can do next.
`,
	policies: `
Say in two sentences what a reader can rely on.

## What holds

- Write one rule in a line, in the words of a customer.
- Write figures as facts, so that they are the same everywhere.

## What does not

- Name the exceptions, each in a line.

## How to use it

Say what a reader has to do, and by when.

## Who to ask

Name the way to a person.
`,
	tutorials: `
Say what a reader will have done at the end, and what they need for it.

## Do it

<Steps>

1. Begin each step with what a reader does: **Open** the page.
2. Write one action in a step, and what they then see.
3. End with how they know that it worked.

</Steps>

## If you get stuck

<Details summary="Write the trouble here, in the words of a reader">

Say how to get out of it.

</Details>
`,
};
