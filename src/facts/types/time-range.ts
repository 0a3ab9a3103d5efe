import * as z from 'zod';
import { formatHours } from '../clock.ts';
import { days, formatDays } from '../days.ts';
import { enumerate, type FactLocale, scriptOf } from '../fact-locale.ts';
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

/** Names with brackets of their own lose them: `Vereinigtes Königreich (Ortszeit)`. */
function inBrackets(name: string, locale: FactLocale): string {
	const bare = name.replace(/ ?\(([^)]*)\)/, ', $1');
	return /^(Jpan|Han[st])$/.test(scriptOf(locale)) ? `（${bare}）` : ` (${bare})`;
}
