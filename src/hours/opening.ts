import { minutesOfDay, minutesOfWeek, type OpeningHours } from './opening-hours.ts';
import { momentOf, wallClock } from './wall-clock.ts';

/** Whether something is open, and until when it stays so. */
export type Opening =
	/** Without an end where it never closes. */
	{ isOpen: true; until: number | undefined } | { isOpen: false; opens: number };

/**
 * Whether something with such hours is open at a moment. It is from the minute of opening on, and no
 * more at the minute of closing. Undefined where it never opens.
 *
 * @example
 * // On a Friday at 18:00 in Berlin, and it opens on Monday at 9:00:
 * openingAt(Date.UTC(2026, 10, 27, 17), { open: [[540, 1080], …], timeZone: 'Europe/Berlin' })
 * // => { isOpen: false, opens: Date.UTC(2026, 10, 30, 8) }
 */
export function openingAt(now: number, { open, timeZone }: Attended): Opening | undefined {
	const times = timesAround(now, { open, timeZone });
	const current = times.find(({ from, to }) => from <= now && now < to);
	if (!current) {
		const next = times.find(({ from }) => from > now);
		return next && { isOpen: false, opens: next.from };
	}
	const until = times.reduce(
		(end, { from, to }) => (from <= end ? Math.max(end, to) : end),
		current.to,
	);
	const isEndless = until === times.at(-1)?.to;
	return { isOpen: true, until: isEndless ? undefined : until };
}

/** When something is open, and on whose clock. */
export interface Attended {
	open: OpeningHours;
	/** A name of the IANA list. */
	timeZone: string;
}

/** The times of last week, this week and the next, in their order. */
function timesAround(now: number, { open, timeZone }: Attended): { from: number; to: number }[] {
	const monday = beginningOfWeek(wallClock(now, timeZone) / 60_000);
	return [-1, 0, 1].flatMap((week) => {
		const start = monday + week * minutesOfWeek;
		const at = (minute: number) => momentOf((start + minute) * 60_000, timeZone);
		return open.map(([from, to]) => ({ from: at(from), to: at(to) }));
	});
}

/** In minutes. The first Monday after 1970 began was its fifth day. */
function beginningOfWeek(minute: number): number {
	const since = minute - 4 * minutesOfDay;
	return minute - (((since % minutesOfWeek) + minutesOfWeek) % minutesOfWeek);
}
