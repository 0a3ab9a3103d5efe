import { describe, expect, test } from 'vitest';
import { readHours } from '../../src/hours/read-hours.ts';

const week = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** @example // ['Mo 09:00+9h'] */
function told(raw: unknown): string[] {
	const read = readHours(raw);
	if ('complaint' in read) throw new Error(read.complaint.message);
	return read.hours.map(([from, to]) => {
		const [day, hour, minute] = [week[Math.floor(from / 1440)], (from % 1440) / 60, from % 60];
		const clock = [Math.floor(hour), minute].map((part) => String(part).padStart(2, '0')).join(':');
		return `${day} ${clock}+${(to - from) / 60}h`;
	});
}

describe('hours', () => {
	test.each([
		['of one day', 'Mo 09:00-18:00', ['Mo 09:00+9h']],
		['of a range of days', 'Mo-We 9:00-18:00', ['Mo 09:00+9h', 'Tu 09:00+9h', 'We 09:00+9h']],
		['of days over the end of the week', 'Sa-Mo 10:00-11:00', ['Mo', 'Sa', 'Su'].map(at10)],
		['of days in a list', ['Mo, Sa 10:00-11:00', 'Su 10:00-11:00'], ['Mo', 'Sa', 'Su'].map(at10)],
		['of days that YAML has parted', ['Mo', 'Sa-Su 10:00-11:00'], ['Mo', 'Sa', 'Su'].map(at10)],
		['with a pause', 'Mo 08:00-12:00, 14:00-18:00', ['Mo 08:00+4h', 'Mo 14:00+4h']],
		['with a pause that YAML has parted', ['Mo 08:00-12:00', '14:00-18:00'], pause],
		['past midnight', 'Su 22:00-02:30', ['Su 22:00+4.5h']],
		['of a whole day', 'Sa 00:00-24:00', ['Sa 00:00+24h']],
		['until midnight', 'Sa 20:00-24:00', ['Sa 20:00+4h']],
		['in words for the days', 'monday – Tue 09:00 – 10:00', ['Mo 09:00+1h', 'Tu 09:00+1h']],
		['that meet', ['Mo 09:00-12:00', 'Mo 12:00-15:00'], ['Mo 09:00+3h', 'Mo 12:00+3h']],
	])('%s are read', (_, raw, hours) => {
		expect(told(raw)).toEqual(hours);
	});
});

function at10(day: string): string {
	return `${day} 10:00+1h`;
}

const pause = ['Mo 08:00+4h', 'Mo 14:00+4h'];

describe('a writer is told', () => {
	const days = 'The days are Mo, Tu, We, Th, Fr, Sa and Su.';
	const clock =
		'Write hours and minutes of the 24-hour clock: `09:00-18:00`. What ends in the night is `22:00-02:00`.';
	const first = 'Write the days first. Every day is `Mo-Su`, as in `Mo-Su 00:00-24:00`.';
	const whole = 'Write `Mo-Fr 09:00-18:00`. A whole day is `00:00-24:00`.';
	const once = 'Name each day once, as in `[Mo-Th 09:00-18:00, Fr 09:00-14:00]`.';
	const example =
		'Write `Mo-Fr 09:00-18:00`, or a list such as `[Mo-Fr 09:00-18:00, Sa 10:00-14:00]`.';

	test.each([
		['Mi 09:00-18:00', '`Mi` is not a day.', days, []],
		[['Mo 09:00-18:00', 'Sut 09:00-18:00'], '`Sut` is not a day.', days, [1]],
		['M 09:00-18:00', '`M` is not a day.', days, []],
		['Mo-Fr 09:00-25:00', '`25:00` is not a time.', clock, []],
		['Mo-Fr 09:60-18:00', '`09:60` is not a time.', clock, []],
		['Mo-Fr 9-17', '`9` is not a time.', clock, []],
		['Mo-Fr 09:00', '`09:00` has no beginning and end.', example, []],
		['Mo 09:00-09:00', '`09:00-09:00` is no time at all.', whole, []],
		['Mo 24:00-09:00', '`24:00-09:00` is no time at all.', whole, []],
		['24/7', '`24/7` names no days.', first, []],
		['Mo-Fr', '`Mo-Fr` says no hours.', whole, []],
		[['Mo 09:00-12:00', 'Sa'], '`Sa` says no hours.', whole, [1]],
		['Mo, Mo 09:00-10:00', twice('Mo 09:00-10:00'), once, []],
		[['Mo-Fr 09:00-18:00', 'Fr 09:00-14:00'], twice('Fr 09:00-14:00'), once, [1]],
		[['Mo 01:00-09:00', 'Su 22:00-02:00'], twice('Su 22:00-02:00'), once, [1]],
		[[], 'The opening hours are missing.', example, []],
		[null, 'The opening hours are missing.', example, []],
		[{ 'Mo-Fr': '9-5' }, '`{"Mo-Fr":"9-5"}` are no opening hours.', example, []],
	])('of %j: %s', (raw, message, hint, path) => {
		expect(readHours(raw)).toEqual({ complaint: { message, hint }, path });
	});
});

function twice(part: string): string {
	return `\`${part}\` is at the same time as other hours of this list.`;
}

test('hostile hours are refused in no time', () => {
	const before = performance.now();
	for (const raw of ['Mo,'.repeat(1e5), ' -'.repeat(1e5), `Mo ${'0'.repeat(1e6)}`, '–'.repeat(1e6)])
		expect(readHours(raw)).toHaveProperty('complaint');
	expect(performance.now() - before).toBeLessThan(2000);
});
