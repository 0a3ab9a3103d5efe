import { dayOf } from '../facts/calendar-date.ts';
import { problemAt } from '../problems/validate.ts';
import type { Check } from './check.ts';

/**
 * No published article has changed on a day that is yet to come.
 *
 * @param today `2026-11-22`, where the command runs: writers may be a day ahead
 */
export function datesUntil(today: string): Check {
	const tomorrow = dayAfter(today);
	return ({ entries }) =>
		entries.flatMap(({ entry, frontMatter }) => {
			const { updated, draft } = entry;
			if (draft || updated === undefined || updated <= tomorrow) return [];
			return [
				problemAt(frontMatter, ['updated'], {
					severity: 'warning',
					message: `${updated} is yet to come, and readers are told that the article changed then.`,
					hint: 'Write the day of its last change in meaning.',
				}),
			];
		});
}

function dayAfter(date: string): string {
	const day = dayOf(date);
	day.setUTCDate(day.getUTCDate() + 1);
	return day.toISOString().slice(0, 10);
}
