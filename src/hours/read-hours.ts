import { type Complaint, quote } from '../facts/rule.ts';
import { minutesOfDay, minutesOfWeek, type OpeningHours, type Stretch } from './opening-hours.ts';

/**
 * Reads hours as schema.org writes them. A comma may stand between days, between hours, and between both,
 * so that it makes no difference whether YAML takes it for one of its own.
 *
 * @example
 * readHours('Mo-Fr 09:00-18:00') // => { hours: [[540, 1080], [1980, 2520], …] }
 * readHours(['Mo', 'We 09:00-12:00', '14:00-18:00']) // on both days, at both times
 */
export function readHours(raw: unknown): ReadHours {
	const items: unknown[] = Array.isArray(raw) ? raw : [raw];
	const pathTo = (index: number) => (Array.isArray(raw) ? [index] : []);
	let week: Week = { stretches: [], waiting: [], days: [] };
	for (const [index, item] of items.entries()) {
		if (typeof item !== 'string' && item !== null)
			return { complaint: noText(item), path: pathTo(index) };
		for (const part of (item ?? '').replace(/[–—]/g, '-').split(',')) {
			const next = readPart(part.trim(), week);
			if ('message' in next) return { complaint: next, path: pathTo(index) };
			week = next;
		}
	}
	const last = items.at(-1);
	if (last === undefined) return { complaint: missing, path: [] };
	if (week.waiting.length > 0) return { complaint: noHours(last), path: pathTo(items.length - 1) };
	return { hours: week.stretches.toSorted(([a], [b]) => a - b) };
}

export type ReadHours =
	| { hours: OpeningHours }
	/** The path leads to the item of the list that is wrong. */
	| { complaint: Complaint; path: number[] };

/** What is known of a week after some of the parts that tell it. */
interface Week {
	stretches: readonly Stretch[];
	/** Days whose hours are yet to come. */
	waiting: readonly number[];
	/** The days that had hours last. */
	days: readonly number[];
}

/** A part names days, or hours, or both: `Mo-Fr 09:00-18:00`. */
function readPart(part: string, week: Week): Week | Complaint {
	const start = part.search(/\d|$/);
	const [named, stated] = [part.slice(0, start).trim(), part.slice(start)];
	if (part === '') return missing;
	const days = named === '' ? [] : readDays(named);
	if ('message' in days) return days;
	if (days.some((day) => week.waiting.includes(day))) return toldTwice(part);
	const waiting = [...week.waiting, ...days];
	if (stated === '') return { ...week, waiting };
	const open = waiting.length > 0 ? waiting : week.days;
	if (open.length === 0) return { message: `${quote(part)} names no days.`, hint: daysFirst };
	const hours = readSpan(stated);
	if ('message' in hours) return hours;
	const [from, to] = hours;
	const added = open.map((day): Stretch => [day * minutesOfDay + from, day * minutesOfDay + to]);
	const isTold = added.some((one) => week.stretches.some((other) => overlap(one, other)));
	if (isTold) return toldTwice(part);
	return { stretches: [...week.stretches, ...added], waiting: [], days: open };
}

/** `Fr` or `Fr-Mo`, which goes over the end of the week. Monday is 0. */
function readDays(text: string): number[] | Complaint {
	const ends = text.split('-').map((name) => name.trim());
	const [first = -1, last = first] = ends.map(dayCalled);
	const unknown = ends.find((name) => dayCalled(name) < 0);
	if (unknown !== undefined || ends.length > 2) {
		return { message: `${quote(unknown ?? text)} is not a day.`, hint: nameDays };
	}
	return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, later) => (first + later) % 7);
}

/** `Mo`, `mon` and `Monday` are one. */
function dayCalled(name: string): number {
	return name.length < 2 ? -1 : names.findIndex((day) => day.startsWith(name.toLowerCase()));
}

const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** `09:00-18:00`; what ends before it begins ends on the next day. */
function readSpan(text: string): Stretch | Complaint {
	const ends = text.split('-').map((time) => time.trim());
	const [from = NaN, to = NaN] = ends.map(minuteOf);
	const unknown = ends.find((time) => Number.isNaN(minuteOf(time)));
	if (unknown !== undefined)
		return { message: `${quote(unknown)} is not a time.`, hint: writeTimes };
	if (ends.length !== 2)
		return { message: `${quote(text)} has no beginning and end.`, hint: example };
	if (from === to || from === minutesOfDay) {
		return { message: `${quote(text)} is no time at all.`, hint: writeWholeDays };
	}
	return [from, to > from ? to : to + minutesOfDay];
}

function minuteOf(time: string): number {
	const [, hours, minutes] = /^(\d\d?):([0-5]\d)$/.exec(time) ?? [];
	const minute = Number(hours) * 60 + Number(minutes);
	return minute <= minutesOfDay ? minute : NaN;
}

/** The end of a week goes on at its beginning. */
function overlap([from, to]: Stretch, [start, end]: Stretch): boolean {
	return [-minutesOfWeek, 0, minutesOfWeek].some(
		(later) => from < end + later && start + later < to,
	);
}

function noText(raw: unknown): Complaint {
	return { message: `${quote(raw)} are no opening hours.`, hint: example };
}

function noHours(raw: unknown): Complaint {
	return { message: `${quote(raw)} says no hours.`, hint: writeWholeDays };
}

function toldTwice(part: string): Complaint {
	return {
		message: `${quote(part)} is at the same time as other hours of this list.`,
		hint: 'Name each day once, as in `[Mo-Th 09:00-18:00, Fr 09:00-14:00]`.',
	};
}

const example =
	'Write `Mo-Fr 09:00-18:00`, or a list such as `[Mo-Fr 09:00-18:00, Sa 10:00-14:00]`.';
const missing = { message: 'The opening hours are missing.', hint: example };
const nameDays = 'The days are Mo, Tu, We, Th, Fr, Sa and Su.';
const daysFirst = 'Write the days first. Every day is `Mo-Su`, as in `Mo-Su 00:00-24:00`.';
const writeTimes =
	'Write hours and minutes of the 24-hour clock: `09:00-18:00`. What ends in the night is `22:00-02:00`.';
const writeWholeDays = 'Write `Mo-Fr 09:00-18:00`. A whole day is `00:00-24:00`.';
