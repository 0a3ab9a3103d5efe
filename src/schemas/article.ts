import * as z from 'zod';
import { calendarDate } from '../facts/calendar-date.ts';
import { findMisplacedReferences } from '../policies/find-problems.ts';
import { policyKinds } from '../policies/references.ts';
import { articleKey } from './article-key.ts';
import { type CollectionName, collections } from './collections.ts';

/** What an entry is: the source's, one that has no source, or a translation of either. */
export type EntryRole = 'source' | 'original' | 'translation';

const text = (empty: string) => z.string().trim().min(1, empty);

/** An address part of any script: NFC letters with their marks, digits and hyphens. */
const slug = z
	.string('Write a text. Put quotes around a number.')
	.transform((value) => value.normalize('NFC'))
	.refine((value) => /^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u.test(value), {
		error:
			'A slug holds letters, digits and single hyphens only.\nWrite `returns-and-refunds`, or the same in your own script.',
	});

/** Digests of blocks, as `npm run i18n -- stamp` writes them. */
const digests = z
	.string()
	.regex(
		/^[0-9a-f]{4}(\.[0-9a-f]{4})*$/,
		'These are not digests of source blocks.\nRemove the line, or let `npm run i18n -- stamp` write it.',
	);

/** What is language: every entry may say it. */
const language = {
	title: text('Write a title. It becomes the heading of the page and of the search result.'),
	description: text('Write a description, or remove the line.').optional(),
	keywords: z
		.array(
			text('Write a word here, or remove it.'),
			'Write a list here.\nPut the words into square brackets: [money back, reimbursement].',
		)
		.default([]),
	slug: slug.optional(),
	/** Old slugs, which redirect to the present one. */
	aliases: z.array(slug).default([]),
	draft: z.boolean().default(false),
	/** Reasoned waivers for findings of `npm run check`. */
	allow: z
		.array(
			z.strictObject({
				text: text('Write the text that is right as it stands.'),
				why: text('Say why it is right.'),
			}),
		)
		.default([]),
};

const factId = z.string('Write the id of a fact of facts.yaml.');
const version = z.union([z.string(), z.number().transform(String)]);

const policy = z
	.strictObject({
		kind: z.enum(policyKinds),
		/** The day from which it holds. */
		effective: calendarDate.optional(),
		version: version.optional(),
		/** Facts that hold the figures of the policy: see `policies/references.ts`. */
		window: factId.optional(),
		processing: factId.optional(),
		fees: factId.optional(),
		payer: factId.optional(),
		method: factId.optional(),
		condition: factId.optional(),
		refund: factId.optional(),
	})
	.check(({ value, issues }) => {
		for (const { reference, message, hint } of findMisplacedReferences(value)) {
			const said = `${message}\n${hint}`;
			issues.push({ code: 'custom', message: said, input: value, path: [reference] });
		}
	});

/** A policy as its source states it. */
export type Policy = z.output<typeof policy>;

/** What is true in every language: only the source, or an original, may say it. */
export const sharedFields = {
	topic: text('Write the id of a topic, or remove the line.').optional(),
	/** Lists show low numbers first. */
	order: z.number().optional(),
	related: z.array(articleKey).default([]),
	/** The day on which the article last changed in meaning: `2026-05-31`. */
	updated: calendarDate.optional(),
	/** Shown on the home page. */
	promoted: z.boolean().default(false),
	/** What changed in which version. A translation tells the same changes in the same order. */
	history: z
		.array(
			z.strictObject({
				version: version.optional(),
				date: calendarDate,
				what: text('Say what changed.'),
			}),
		)
		.default([]),
};

/** What the articles of one collection say besides. */
export const ownFields = {
	faq: {},
	policies: { policy: policy.optional() },
	tutorials: {
		/** How long a reader needs. */
		minutes: z.int().positive('Write the number of minutes: 1 or more.').optional(),
	},
} satisfies Record<CollectionName, z.ZodRawShape>;

const translated = {
	/** Digests of the source blocks that the translation was made from, in their order. */
	source: digests.optional(),
	translation: z.enum(['machine', 'reviewed', 'human']).default('human'),
	history: z.array(z.strictObject({ what: text('Say what changed.') })).default([]),
};

/** What the front matter of an entry may say, by its collection and role. */
export function frontMatterSchema(collection: CollectionName, role: EntryRole): FrontMatterSchema {
	return schemas[collection][role];
}

type FrontMatterSchema = z.ZodType<FrontMatter>;

function createSchema(collection: CollectionName, role: EntryRole): FrontMatterSchema {
	const shape: z.ZodRawShape = { ...language, ...fieldsOf[role] };
	if (role !== 'translation') Object.assign(shape, ownFields[collection]);
	return z.strictObject(shape) as unknown as FrontMatterSchema;
}

const fieldsOf: Record<EntryRole, z.ZodRawShape> = {
	source: sharedFields,
	original: { ...sharedFields, original: z.literal(true) },
	translation: translated,
};

/** Each is made once: zod compiles a schema when it is first used. */
const schemas = Object.fromEntries(
	collections.map((collection) => [
		collection,
		Object.fromEntries(
			(Object.keys(fieldsOf) as EntryRole[]).map((role) => [role, createSchema(collection, role)]),
		),
	]),
) as Record<CollectionName, Record<EntryRole, FrontMatterSchema>>;

type Shape<T extends z.ZodRawShape> = z.output<z.ZodObject<T>>;

/** Front matter of an entry of any collection and role. What a role may not say is at its default. */
export type FrontMatter = Shape<typeof language> &
	Partial<Omit<Shape<typeof sharedFields>, 'history'>> &
	Partial<Shape<typeof ownFields.policies>> &
	Partial<Shape<typeof ownFields.tutorials>> &
	Partial<Omit<Shape<typeof translated>, 'history'>> & {
		original?: true;
		history?: { version?: string | undefined; date?: string | undefined; what: string }[];
	};
