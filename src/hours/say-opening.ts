import { formatTime } from '../facts/clock.ts';
import { tagsOf } from '../facts/fact-locale.ts';
import { fill } from '../i18n/fill.ts';
import { type Attended, type Opening, openingAt } from './opening.ts';
import type { ClockReader, OpeningText } from './clock-reader.ts';
import { daysBetween, wallClock } from './wall-clock.ts';

/**
 * Says whether something is open, and when it closes or opens: on the reader's own clock, which is
 * named where it differs. Undefined where the browser does not know a time zone.
 *
 * @example
 * sayOpening(Date.now(), { open, timeZone: 'Asia/Kolkata' }, { reader, timeZone: 'Europe/London' })
 * // => { isOpen: true, text: 'Open now, until 1:30 PM (your time)', tag: 'en' }
 */
export function sayOpening(
	now: number,
	attended: Attended,
	whom: { reader: ClockReader; timeZone: string },
): SaidOpening | undefined {
	try {
		return say(now, attended, whom);
	} catch {
		return undefined;
	}
}

export interface SaidOpening {
	isOpen: boolean;
	text: string;
	/** The language that the text is in. */
	tag: string;
}

function say(
	now: number,
	attended: Attended,
	{ reader, timeZone }: { reader: ClockReader; timeZone: string },
): SaidOpening | undefined {
	const opening = openingAt(now, attended);
	if (!opening) return undefined;
	const { isOpen } = opening;
	const change = isOpen ? opening.until : opening.opens;
	const { strings } = reader;
	const string = strings[nameOf(opening, now, timeZone)];
	const { tag } = string;
	if (change === undefined) return { isOpen, tag, text: fill(string.text, {}, string) };
	const values = {
		time: formatTime(change, reader, timeZone),
		day: dayFormat(change - now, reader, timeZone).format(change),
	};
	const text = fill(string.text, values, string);
	const isOwnClock = wallClock(change, timeZone) === wallClock(change, attended.timeZone);
	return { isOpen, tag, text: isOwnClock ? text : fill(strings.yourTime.text, { text }, string) };
}

function nameOf(opening: Opening, now: number, timeZone: string): OpeningText {
	if (!opening.isOpen) {
		const days = daysBetween(now, opening.opens, timeZone);
		return (['today', 'tomorrow'] as const)[days] ?? 'later';
	}
	if (opening.until === undefined) return 'always';
	// Within a day, a clock shows a time only once.
	return opening.until - now < day ? 'open' : 'openUntilDay';
}

/** The day of the week; with its date where that might be taken for today. */
function dayFormat(ahead: number, reader: ClockReader, timeZone: string): Intl.DateTimeFormat {
	return new Intl.DateTimeFormat(tagsOf(reader), {
		...{ weekday: 'long', timeZone, numberingSystem: reader.digits },
		...(ahead > 6 * day && { day: 'numeric', month: 'long' }),
	});
}

const day = 86_400_000;
