import { describe, expect, test } from 'vitest';
import { openingAt } from '../../src/hours/opening.ts';
import { readHours } from '../../src/hours/read-hours.ts';

/** @example stateAt('2026-11-23T09:00Z', 'Mo-Fr 09:00-18:00') // => 'open until 2026-11-23T18:00Z' */
function stateAt(moment: string, hours: string, timeZone = 'UTC'): string {
	const read = readHours(hours);
	if ('complaint' in read) throw new Error(read.complaint.message);
	const opening = openingAt(Date.parse(moment), { open: read.hours, timeZone });
	if (!opening) return 'never open';
	if (!opening.isOpen) return `opens ${iso(opening.opens)}`;
	return opening.until === undefined ? 'always open' : `open until ${iso(opening.until)}`;
}

function iso(moment: number): string {
	return new Date(moment).toISOString().replace(':00.000Z', 'Z');
}

const office = 'Mo-Fr 09:00-18:00';

describe('2026-11-23 is a Monday', () => {
	test.each([
		['2026-11-23T08:59:59Z', office, 'opens 2026-11-23T09:00Z'],
		['2026-11-23T09:00:00Z', office, 'open until 2026-11-23T18:00Z'],
		['2026-11-23T17:59:59Z', office, 'open until 2026-11-23T18:00Z'],
		['2026-11-23T18:00:00Z', office, 'opens 2026-11-24T09:00Z'],
		['2026-11-27T18:00:00Z', office, 'opens 2026-11-30T09:00Z'],
		['2026-11-29T12:00:00Z', office, 'opens 2026-11-30T09:00Z'],
		['2026-11-23T12:30:00Z', 'Mo 09:00-12:00, 14:00-18:00', 'opens 2026-11-23T14:00Z'],
		['2026-11-23T10:00:00Z', 'Mo 09:00-10:00', 'opens 2026-11-30T09:00Z'],
		// Past midnight, and past the end of the week.
		['2026-11-28T01:59:00Z', 'Fr 22:00-02:00', 'open until 2026-11-28T02:00Z'],
		['2026-11-28T02:00:00Z', 'Fr 22:00-02:00', 'opens 2026-12-04T22:00Z'],
		['2026-11-23T01:00:00Z', 'Su 22:00-02:00', 'open until 2026-11-23T02:00Z'],
		// What goes on without a pause has one end.
		['2026-11-23T10:00:00Z', 'Mo 09:00-12:00, 12:00-15:00', 'open until 2026-11-23T15:00Z'],
		['2026-11-25T10:00:00Z', 'Mo-Fr 00:00-24:00', 'open until 2026-11-28T00:00Z'],
		['2026-11-29T10:00:00Z', 'Sa-Mo 00:00-24:00', 'open until 2026-12-01T00:00Z'],
		['2026-11-25T10:00:00Z', 'Mo-Su 00:00-24:00', 'always open'],
	])('at %s, what is open %s is: %s', (moment, hours, state) => {
		expect(stateAt(moment, hours)).toBe(state);
	});
});

describe('the clock is that of the channel', () => {
	test.each([
		['2026-11-23T03:29Z', 'Asia/Kolkata', 'opens 2026-11-23T03:30Z'],
		['2026-11-23T03:30Z', 'Asia/Kolkata', 'open until 2026-11-23T12:30Z'],
		// It is Saturday there.
		['2026-11-27T23:00Z', 'Pacific/Auckland', 'opens 2026-11-29T20:00Z'],
		// On 29 March 2026 London goes from GMT to BST, and on 25 October back.
		['2026-03-27T17:59Z', 'Europe/London', 'open until 2026-03-27T18:00Z'],
		['2026-03-27T18:00Z', 'Europe/London', 'opens 2026-03-30T08:00Z'],
		['2026-10-23T17:00Z', 'Europe/London', 'opens 2026-10-26T09:00Z'],
	])('at %s in %s, what is open %s', (moment, timeZone, state) => {
		expect(stateAt(moment, office, timeZone)).toBe(state);
	});

	test.each([
		['skipped: an hour later', '2026-03-29T00:00Z', 'Su 02:30-12:00', 'opens 2026-03-29T01:30Z'],
		['shown twice: the first', '2026-10-24T12:00Z', 'Su 02:30-12:00', 'opens 2026-10-25T00:30Z'],
		['an hour longer', '2026-10-24T22:00Z', 'Su 00:00-08:00', 'open until 2026-10-25T07:00Z'],
		['never closed', '2026-10-24T22:00Z', 'Mo-Su 00:00-24:00', 'always open'],
	])('a night when the clocks change, %s', (_, moment, hours, state) => {
		expect(stateAt(moment, hours, 'Europe/Berlin')).toBe(state);
	});
});

test('what has no hours never opens', () => {
	expect(openingAt(0, { open: [], timeZone: 'UTC' })).toBeUndefined();
});
