import type * as z from 'zod';
import { dateFormat } from './calendar-date.ts';
import { enumerate, type FactLocale } from './fact-locale.ts';
import { quote, rule, suggest, type Complaint, textOf } from './rule.ts';

export const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A day of the week. */
export type Day = (typeof week)[number];

const hint = 'Write `mon-fri`, or a list such as `[mon, wed, sat]`.';

/** `mon-fri`, `[mon, wed]`, `[mon-fri, sun]`: the days in the order of the week. */
export const days: z.ZodType<Day[], unknown> = rule<string | string[]>(
	{ message: 'The days are missing.', hint },
	(raw) => spansOf(raw).map(complainOfSpan).find(Boolean),
).transform((raw) => {
	const open = new Set(spansOf(raw).flatMap((span) => daysOf(textOf(span))));
	return week.filter((day) => open.has(day));
});

/**
 * Days that follow one another are a range, also over the end of the week: `['sat', 'sun', 'mon']`.
 *
 * @example formatDays(['mon', 'tue', 'wed', 'sun'], english, 'short') // => 'Mon – Wed, Sun'
 */
export function formatDays(open: readonly Day[], locale: FactLocale, weekday: 'long' | 'short') {
	const format = dateFormat(locale, { weekday });
	const texts = runsOf(open).flatMap((run) => {
		const [first] = run;
		if (!first) return [];
		if (run.length < 3) return run.map((day) => format.format(dateIn(day)));
		return [format.formatRange(dateIn(first), dateIn(first, run.length - 1))];
	});
	return enumerate(texts, locale);
}

function spansOf(raw: unknown): unknown[] {
	return Array.isArray(raw) ? raw : [raw];
}

function complainOfSpan(raw: unknown): Complaint | undefined {
	const ends = textOf(raw).split('-');
	const unknown = ends.find((end) => !week.some((day) => day === end));
	if (unknown !== undefined) {
		return { message: `${quote(unknown)} is not a day.`, hint: suggest(unknown, week) ?? hint };
	}
	if (ends.length <= 2 && daysOf(textOf(raw)).length > 0) return undefined;
	return { message: `The days ${quote(raw)} end before they start.`, hint };
}

function daysOf(span: string): Day[] {
	const [first = '', last = first] = span.split('-');
	return week.slice(indexOf(first), indexOf(last) + 1);
}

function indexOf(name: string): number {
	return week.findIndex((day) => day === name);
}

/** Days that follow one another, together. */
function runsOf(open: readonly Day[]): Day[][] {
	const runs: Day[][] = [];
	for (const day of open) {
		const run = runs.at(-1);
		if (run && (indexOf(run.at(-1) ?? '') + 1) % week.length === indexOf(day)) run.push(day);
		else runs.push([day]);
	}
	return runs;
}

/** The first week of 2024 began on a Monday. */
function dateIn(day: Day, later = 0): Date {
	return new Date(Date.UTC(2024, 0, 1 + indexOf(day) + later));
}
