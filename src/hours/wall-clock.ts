const day = 86_400_000;

/**
 * What the clocks of a time zone show at a moment, as the number of milliseconds at which those of UTC
 * show the same.
 */
export function wallClock(moment: number, timeZone: string): number {
	const shown = new Map<string, number>(
		formatOf(timeZone)
			.formatToParts(moment)
			.map(({ type, value }) => [type, Number(value)]),
	);
	const [year, month, date, hour, minute] = units.map((unit) => shown.get(unit) ?? 0);
	return Date.UTC(year ?? 0, (month ?? 1) - 1, date, hour, minute);
}

const units = ['year', 'month', 'day', 'hour', 'minute'] as const;

/**
 * When the clocks of a time zone show a time: the first moment, where they show it twice; where they
 * skip it, as much later as they skip. So does `Temporal`.
 *
 * @see https://tc39.es/proposal-temporal/docs/ambiguity.html
 */
export function momentOf(wall: number, timeZone: string): number {
	const offsetAt = (moment: number) => wallClock(moment, timeZone) - moment;
	const [before, after] = [wall - offsetAt(wall - day), wall - offsetAt(wall + day)];
	const shown = [Math.min(before, after), Math.max(before, after)];
	return shown.find((moment) => wallClock(moment, timeZone) === wall) ?? before;
}

/** How many midnights lie between two moments in a time zone. */
export function daysBetween(from: number, to: number, timeZone: string): number {
	const [first, last] = [from, to].map((moment) => Math.floor(wallClock(moment, timeZone) / day));
	return (last ?? 0) - (first ?? 0);
}

/** They are dear to make, and asked for every day of a week. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
	const format = formats.get(timeZone) ?? toFormat(timeZone);
	formats.set(timeZone, format);
	return format;
}

function toFormat(timeZone: string): Intl.DateTimeFormat {
	return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
		...{ year: 'numeric', month: 'numeric', day: 'numeric' },
		...{ hour: 'numeric', minute: 'numeric', hourCycle: 'h23', timeZone },
	});
}
