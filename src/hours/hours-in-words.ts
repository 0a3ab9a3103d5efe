import { formatHours } from '../facts/clock.ts';
import { type Day, formatDays, week } from '../facts/days.ts';
import { enumerate, type FactLocale } from '../facts/fact-locale.ts';
import { capitalise } from '../i18n/format.ts';
import { minutesOfDay, type OpeningHours } from './opening-hours.ts';

/**
 * Opening hours in the words of a locale, a line for all days with the same hours.
 *
 * @example
 * hoursInWords([[540, 1080], [1980, 2520], …], english, words)
 * // => ['Monday – Friday, 9:00 AM – 6:00 PM', 'Saturday, 10:00 AM – 2:00 PM']
 */
export function hoursInWords(open: OpeningHours, locale: FactLocale, words: HourWords): string[] {
	const days = Map.groupBy(
		week.filter((day) => hoursOn(day, open, locale, words).length > 0),
		(day) => enumerate(hoursOn(day, open, locale, words), locale),
	);
	return [...days].map(([hours, days]) => {
		const isEveryDay = days.length === week.length;
		const named = isEveryDay ? words.everyDay : formatDays(inARow(days), locale, 'long');
		return capitalise(enumerate([named, hours], locale), locale.tag);
	});
}

/** What CLDR has no words for. */
export interface HourWords {
	everyDay: string;
	/** From midnight to midnight. */
	allDay: string;
}

function hoursOn(
	day: Day,
	open: OpeningHours,
	locale: FactLocale,
	{ allDay }: HourWords,
): string[] {
	const midnight = week.indexOf(day) * minutesOfDay;
	return open
		.filter(([from]) => from >= midnight && from < midnight + minutesOfDay)
		.map(([from, to]) =>
			to - from === minutesOfDay ? allDay : formatHours(onOneDay(from), onOneDay(to), locale),
		);
}

/** `Intl` names the days of a range that goes over midnight. */
function onOneDay(minute: number): Date {
	return new Date((minute % minutesOfDay) * 60_000);
}

/** Sunday to Thursday begins on Sunday: with the first day that does not follow another. */
function inARow(days: readonly Day[]): Day[] {
	const isAfterAnother = (day: Day) => days.includes(week.at(week.indexOf(day) - 1) ?? day);
	const first = days.findIndex((day) => !isAfterAnother(day));
	return [...days.slice(first), ...days.slice(0, first)];
}
