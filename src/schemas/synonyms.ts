import * as z from 'zod';

const text = z
	.string('Put quotes around it: it is a word, and not a number.')
	.trim()
	.min(1, 'Write a word.');

/** `synonyms.yaml`: for words that the articles use, those that customers use for them. */
export const synonymsSchema = z.record(
	text,
	z
		.array(text, 'Write a list of words: `refund: [money back, reimbursement]`.')
		.min(1, 'Write at least one word that customers use, or remove this line.'),
	'Write a word that the articles use, and after it those that customers use: `refund: [money back]`.',
);

export type Synonyms = z.output<typeof synonymsSchema>;
