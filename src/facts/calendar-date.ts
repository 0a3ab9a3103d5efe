import { tagsOf, type FactLocale } from './fact-locale.ts';
import { quote, rule, type Complaint, textOf } from './rule.ts';

const example = 'Write the year, month and day as `2026-12-25`.';

/** A day of the calendar: `2026-12-25`. */
export const calendarDate = rule<string>(
	{ message: 'The date is missing.', hint: example },
	complainOfDate,
);

/** A day, in no time zone: `Intl` is told so with `timeZone: 'UTC'`. */
export function dayOf(date: string): Date {
	return new Date(`${date}T00:00:00Z`);
}

/** A format for days in the reader's calendar (2569 in Thailand) and digits. */
export function dateFormat(
	locale: FactLocale,
	options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
	const { digits: numberingSystem } = locale;
	return new Intl.DateTimeFormat(tagsOf(locale), { ...options, numberingSystem, timeZone: 'UTC' });
}

/** Two days and what lies between: `20.–25. Dezember 2026`. */
export function formatDateRange(format: Intl.DateTimeFormat, from: Date, to: Date): string {
	const range = format.formatRange(from, to);
	const words = format.formatToParts(from).filter(isWord);
	if (words.every(({ value }) => range.includes(value))) return range;
	// CLDR has no long range for Japanese: `2026/12/20～2026/12/25` for days read as 2026年12月20日.
	const joint = format.formatRangeToParts(from, to).find(({ source }) => source === 'shared');
	return [format.format(from), format.format(to)].join(joint?.value ?? ' – ');
}

function isWord({ type, value }: Intl.DateTimeFormatPart): boolean {
	return type === 'literal' && /\p{L}/u.test(value);
}

function complainOfDate(raw: unknown): Complaint | undefined {
	const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(textOf(raw)) ?? [];
	if (!year || !month) return { message: `${quote(raw)} is not a date.`, hint: example };
	const day = dayOf(textOf(raw));
	if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(textOf(raw))) return undefined;
	return { message: `The date ${quote(raw)} does not exist.`, hint: lengthOf(year, month) };
}

/** @example lengthOf('2026', '02') // => 'February 2026 has 28 days.' */
function lengthOf(year: string, month: string): string {
	const last = new Date(Date.UTC(Number(year), Number(month), 0));
	if (Number(month) < 1 || Number(month) > 12) return example;
	const name = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
	return `${name.format(last)} has ${last.getUTCDate()} days.`;
}
