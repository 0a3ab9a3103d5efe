import * as z from 'zod';
import { calendarDate, dateFormat, dayOf } from '../calendar-date.ts';
import { overrideOf, type FactForm, type FactType } from '../fact-type.ts';

const shape = { value: calendarDate };

export type CalendarDate = z.output<typeof schema>;
const schema = z.strictObject(shape);

/**
 * `{ type: date, value: 2026-12-25 }`.
 * Reads "December 25, 2026", long "Friday, December 25, 2026", short "Dec 25, 2026", number "12/25/2026".
 */
export const date: FactType<CalendarDate> = {
	fields: Object.keys(shape),
	schema,
	states: ['value'],
	override: overrideOf('value'),
	direction: 'locale',
	text: ({ value }, { locale, form }) => dateFormat(locale, styleOf(form)).format(dayOf(value)),
	literals: ({ value }, locale) => [
		value,
		...([undefined, 'long', 'short', 'number'] as const).map((form) =>
			date.text({ value }, { locale, form }),
		),
	],
};

function styleOf(form: FactForm | undefined): Intl.DateTimeFormatOptions {
	if (form === 'number') return { year: 'numeric', month: '2-digit', day: '2-digit' };
	return { dateStyle: form === 'long' ? 'full' : form === 'short' ? 'medium' : 'long' };
}
