import { beforeHour } from './day-parts.ts';
import { type FactLocale, scriptOf, tagsOf } from './fact-locale.ts';

/**
 * Hours as a door says them. The ranges of CLDR write `08:00–23:00 Uhr` and `8時00分～23時00分` where its
 * single times are `8:00`: of a range this takes what stands between its ends, and a word after them.
 */
export function formatHours(from: Date, to: Date, locale: FactLocale): string {
	const { format, isSpoken } = clockOf(locale, 'UTC');
	if (isSpoken) return joinSpoken(spoken(from, format, locale), spoken(to, format, locale));
	const parts = format.formatRangeToParts(from, to);
	const isOneHalf = parts.some(({ type, source }) => type === 'dayPeriod' && source === 'shared');
	if (isOneHalf) return format.formatRange(from, to);
	const between = parts[parts.findIndex(({ source }) => source === 'endRange') - 1]?.value ?? '–';
	const joint = between.replace(/^\p{L}+/u, '');
	const word = /^\s\p{L}+$/u.exec(parts.at(-1)?.value ?? '')?.[0] ?? '';
	return `${format.format(from)}${joint}${format.format(to)}${word}`;
}

/**
 * A time of day, in the reader's digits and hour cycle.
 *
 * @example
 * formatTime(Date.UTC(2026, 0, 1, 18), hindi, 'UTC') // => 'शाम 6:00'
 */
export function formatTime(time: Date | number, locale: FactLocale, timeZone: string): string {
	const { format, isSpoken } = clockOf(locale, timeZone);
	return isSpoken ? spoken(time, format, locale).join(' ') : format.format(time);
}

/** @example // 'सुबह 9:00–11:30', but 'सुबह 9:00 – शाम 6:00' */
function joinSpoken(first: Spoken, last: Spoken): string {
	const isOnePart = first[0] === last[0];
	return isOnePart ? `${first.join(' ')}–${last[1]}` : `${first.join(' ')} – ${last.join(' ')}`;
}

/** The part of the day, and the hour. CLDR writes some the other way round, which nobody says: `৯:০০ সকাল`. */
function spoken(time: Date | number, format: Intl.DateTimeFormat, locale: FactLocale): Spoken {
	const parts = format.formatToParts(time);
	const hour = parts.filter(({ type }) => type !== 'dayPeriod').map(({ value }) => value);
	const part = parts.find(({ type }) => type === 'dayPeriod')?.value ?? '';
	return [beforeHour(part, locale), hour.join('').trim()];
}

type Spoken = [part: string, hour: string];

/** Where AM and PM are written in Latin letters amid another script, people say "morning" and "evening". */
function clockOf(locale: FactLocale, timeZone: string) {
	const format = formatIn(locale, timeZone, {});
	const half = format.formatToParts(0).find(({ type }) => type === 'dayPeriod')?.value ?? '';
	const isSpoken = /\p{Script=Latin}/u.test(half) && scriptOf(locale) !== 'Latn';
	return {
		isSpoken,
		format: isSpoken ? formatIn(locale, timeZone, { dayPeriod: 'short' }) : format,
	};
}

function formatIn(
	locale: FactLocale,
	timeZone: string,
	options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
	return new Intl.DateTimeFormat(tagsOf(locale), {
		...{ hour: 'numeric', minute: '2-digit', timeZone, numberingSystem: locale.digits },
		...options,
	});
}
