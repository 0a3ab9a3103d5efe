import * as z from 'zod';

const name = z.string('Put quotes around the name.').trim().min(1, 'Write the name of the topic.');
const id = z
	.string()
	.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		'The id of a topic is written in small letters, digits and hyphens.',
	);

const described = { name, description: z.string().trim().min(1).optional() };

/** The source locale's `topics.yaml`: its order is the order of the site. A name alone is enough. */
export const topicsSchema = z.record(
	id,
	z.union(
		[
			name.transform((value) => ({ name: value })),
			z.strictObject({ ...described, icon: z.string().optional() }),
		],
		'Write the name of the topic, or `name:` and `description:` under it.',
	),
);

/** Another locale's `topics.yaml`: names and descriptions only. */
export const topicNamesSchema = z.record(
	id,
	z.union(
		[name.transform((value) => ({ name: value })), z.strictObject(described)],
		'Write the name of the topic, or `name:` and `description:` under it. An icon belongs to the source locale.',
	),
);

export type Topics = z.output<typeof topicsSchema>;
