import * as z from 'zod';
import { calendarDate } from '../facts/calendar-date.ts';
import { issue } from '../facts/rule.ts';
import { articleKey } from './article-key.ts';

const announcement = z
	.strictObject({
		/** Plain text, with facts in braces. */
		text: z
			.string()
			.trim()
			.min(1, 'Write what customers should know, or remove this announcement.'),
		/** The article that says more. */
		article: articleKey.optional(),
		/** The first and the last day on which it holds. */
		from: calendarDate.optional(),
		until: calendarDate.optional(),
		importance: z.enum(['note', 'warning']).default('note'),
	})
	.check(({ value: { from, until }, issues }) => {
		if (from === undefined || until === undefined || from <= until) return;
		const message = `The announcement ends on \`${until}\`, before it begins on \`${from}\`.`;
		issues.push(issue({ message, hint: 'Swap `from` and `until`.' }, until, ['until']));
	});

/** `content/<locale>/announcements.yaml`: what is out of the ordinary, in the order in which it is shown. */
export const announcementsSchema = z.array(
	announcement,
	'Write a list, in which every announcement begins with `- text: …`.',
);

export type Announcement = z.output<typeof announcement>;
