import * as z from 'zod';
import { dateFormat } from '../calendar-date.ts';
import { days, formatDays } from '../days.ts';
import { enumerate, type FactLocale } from '../fact-locale.ts';
import { overrideOf, type FactType } from '../fact-type.ts';
import { issue, quote, rule } from '../rule.ts';
import { timeZone, timeZoneName } from '../time-zone.ts';

const hint = 'Write hours and minutes of the 24-hour clock: `09:00`.';

const time = rule<string>({ message: 'The time is missing.', hint }, (raw) => {
	if (typeof raw === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(raw)) return undefined;
	return { message: `${quote(raw)} is not a time of day.`, hint };
});

const shape = { from: time, to: time, timeZone, days: days.optional() };

export type TimeRange = z.output<typeof schema>;
const schema = z.strictObject(shape).check((context) => {
	const { from, to } = context.value;
	if (from < to) return;
	const message = `The hours end at \`${to}\`, before they start at \`${from}\`.`;
	context.issues.push(issue({ message, hint: 'Swap `from` and `to`.' }, to, ['to']));
});

/**
 * `{ type: timeRange, from: 09:00, to: 18:00, timeZone: Asia/Kolkata, days: mon-fri }`; `days` may
 * also be a list, or left out.
 * Reads "Monday – Friday, 9:00 AM – 6:00 PM (India Standard Time)", short "Mon – Fri, 9:00 AM – 6:00 PM",
 * number "9:00 AM – 6:00 PM"; "सुबह 9:00 – शाम 6:00", "9:00～18:00（インド標準時）".
 */
export const timeRange: FactType<TimeRange> = {
	fields: Object.keys(shape),
	schema,
	states: ['from', 'to'],
	override: overrideOf(),
	direction: 'locale',
	text({ from, to, timeZone: zone, days: open }, { locale, form }) {
		const hours = formatHours(momentOf(from), momentOf(to), locale);
		if (form === 'number') return hours;
		const isShort = form === 'short';
		const week = open ? [formatDays(open, locale, isShort ? 'short' : 'long')] : [];
		const text = enumerate([...week, hours], locale);
		return isShort ? text : text + inBrackets(timeZoneName(zone, locale), locale);
	},
	literals: (value, locale) => [
		timeRange.text(value, { locale, form: 'number' }),
		`${value.from}–${value.to}`,
		`${value.from}-${value.to}`,
	],
};

function momentOf(clock: string): Date {
	return new Date(`2024-01-01T${clock}:00Z`);
}

/**
 * Hours as a door says them. The ranges of CLDR write `08:00–23:00 Uhr` and `8時00分～23時00分` where its
 * single times are `8:00`: of a range this takes what stands between its ends, and a word after them.
 */
function formatHours(from: Date, to: Date, locale: FactLocale): string {
	const format = clockOf(locale);
	const parts = format.formatRangeToParts(from, to);
	const isOneHalf = parts.some(({ type, source }) => type === 'dayPeriod' && source === 'shared');
	if (isOneHalf) return format.formatRange(from, to);
	const between = parts[parts.findIndex(({ source }) => source === 'endRange') - 1]?.value ?? '–';
	const joint = between.replace(/^\p{L}+/u, '');
	const word = /^\s\p{L}+$/u.exec(parts.at(-1)?.value ?? '')?.[0] ?? '';
	return `${format.format(from)}${joint}${format.format(to)}${word}`;
}

/** Where AM and PM are written in Latin letters amid another script, people say "morning" and "evening". */
function clockOf(locale: FactLocale): Intl.DateTimeFormat {
	const options = { hour: 'numeric', minute: '2-digit' } as const;
	const format = dateFormat(locale, options);
	const half = format.formatToParts(0).find(({ type }) => type === 'dayPeriod')?.value ?? '';
	const isForeign = /\p{Script=Latin}/u.test(half) && scriptOf(locale) !== 'Latn';
	return isForeign ? dateFormat(locale, { ...options, dayPeriod: 'short' }) : format;
}

/** Names with brackets of their own lose them: `Vereinigtes Königreich (Ortszeit)`. */
function inBrackets(name: string, locale: FactLocale): string {
	const bare = name.replace(/ ?\(([^)]*)\)/, ', $1');
	return /^(Jpan|Han[st])$/.test(scriptOf(locale)) ? `（${bare}）` : ` (${bare})`;
}

function scriptOf({ tag }: FactLocale): string {
	return new Intl.Locale(tag).maximize().script ?? '';
}
