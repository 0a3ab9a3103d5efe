import * as z from 'zod';

const text = z
	.string('Put quotes around it: it is a word, and not a number.')
	.trim()
	.min(1, 'Write a word, or remove this.');
const listed = z.array(text, 'Write a list of words: `[refunded, refunding]`.');

/** What a locale calls a term: the first is what to write, the others are as right. */
const words = z.union(
	[text.transform((word) => [word]), listed.min(1, 'Write a word, or remove the line.')],
	'Write a word, or a list of words: `[Erstattung, erstatten]`.',
);

const term = z
	.object(
		{
			/** What it means here, for translators. */
			note: text.optional(),
			/** Other forms of it in the source. */
			forms: listed.default([]),
		},
		'Write under the term what each locale calls it: `de: [Erstattung, erstatten]`.',
	)
	.catchall(words)
	.transform(({ note, forms, ...words }) => ({
		...{ note, forms },
		words: new Map(Object.entries(words as Record<string, string[]>)),
	}));

/** `glossary.yaml`: what each locale calls things. */
export const glossarySchema = z.strictObject({
	/** Words that are never translated. */
	keep: z.array(text, 'Write a list of words: `[Paduka, UPI]`.').default([]),
	/** How to speak, for translators, by locale. */
	tone: z
		.record(z.string(), z.string('Write a sentence or two.').trim(), 'Write `de: …` under it.')
		.default({}),
	/** By what the source calls them. */
	terms: z.record(text, term, 'Write terms, and under each what the locales call it.').default({}),
});

export type Glossary = z.output<typeof glossarySchema>;
