import { expect, test } from 'vitest';
import { timeZoneName } from '../../src/facts/time-zone.ts';

test.each([
	['en', 'Europe/Berlin', 'Central European Time'],
	['de', 'Europe/Berlin', 'Mitteleuropäische Zeit'],
	['hi', 'Asia/Kolkata', 'भारतीय मानक समय'],
	['en', 'UTC', 'Coordinated Universal Time'],
	// Since 2024 the whole country has one.
	['en', 'Asia/Almaty', 'Kazakhstan Time'],
])('a reader of %s calls %s “%s” all year', (tag, zone, name) => {
	expect(timeZoneName(zone, { tag, digits: 'latn', fallback: [] })).toBe(name);
});
