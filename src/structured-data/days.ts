import { endsOf } from '../facts/figure.ts';
import type { Values } from '../facts/facts.ts';

/**
 * The whole days that a duration lasts at the very least, because search engines count nothing else and
 * nobody may be promised more than the shop promises.
 *
 * @example
 * leastDays({ value: 30, unit: 'day' }) // => 30
 * leastDays({ value: 3, unit: 'month' }) // => 89: February, March and April
 */
export function leastDays({ value, unit }: Values['duration']): number {
	const [least] = endsOf(value);
	switch (unit) {
		case 'month':
			return leastDaysOfMonths(Math.floor(least)) + Math.floor((least % 1) * 28);
		case 'year':
			return Math.floor(least * 365);
		default:
			return Math.floor(least * daysIn[unit]);
	}
}

const daysIn = { minute: 1 / (24 * 60), hour: 1 / 24, day: 1, week: 7 } as const;

function leastDaysOfMonths(months: number): number {
	const spans = Array.from({ length: 12 }, (_, start) => {
		// No span of a common year that begins in 2025 meets a leap day before 2028.
		const [from, to] = [Date.UTC(2025, start, 1), Date.UTC(2025, start + (months % 12), 1)];
		return Math.round((to - from) / 86_400_000);
	});
	return Math.floor(months / 12) * 365 + Math.min(...spans);
}
