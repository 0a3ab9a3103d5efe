import * as z from 'zod';
import { calendarDate, dateFormat, dayOf, formatDateRange } from '../calendar-date.ts';
import { overrideOf, type FactForm, type FactType } from '../fact-type.ts';
import { issue } from '../rule.ts';

const shape = { from: calendarDate, to: calendarDate };

export type DateRange = z.output<typeof schema>;
const schema = z.strictObject(shape).check((context) => {
	const { from, to } = context.value;
	if (from <= to) return;
	const message = `The range ends on \`${to}\`, before it starts on \`${from}\`.`;
	context.issues.push(issue({ message, hint: 'Swap `from` and `to`.' }, to, ['to']));
});

/**
 * `{ type: dateRange, from: 2026-12-20, to: 2027-01-05 }`, both days included.
 * Reads "December 20, 2026 – January 5, 2027", short "Dec 20, 2026 – Jan 5, 2027".
 */
export const dateRange: FactType<DateRange> = {
	fields: Object.keys(shape),
	schema,
	states: ['from', 'to'],
	override: overrideOf(),
	direction: 'locale',
	text: ({ from, to }, { locale, form }) =>
		formatDateRange(dateFormat(locale, styleOf(form)), dayOf(from), dayOf(to)),
	literals: (value, locale) =>
		(['long', 'short', 'number'] as const).map((form) => dateRange.text(value, { locale, form })),
};

function styleOf(form: FactForm | undefined): Intl.DateTimeFormatOptions {
	if (form === 'number') return { year: 'numeric', month: '2-digit', day: '2-digit' };
	return { year: 'numeric', month: form === 'short' ? 'short' : 'long', day: 'numeric' };
}
