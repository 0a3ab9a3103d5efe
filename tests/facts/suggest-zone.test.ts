import { expect, test } from 'vitest';
import { suggestZone } from '../../src/facts/suggest-zone.ts';
import { timeZone } from '../../src/facts/time-zone.ts';

test.each([
	['IST', 'Did you mean `Asia/Kolkata`, `Europe/Dublin` or `Asia/Jerusalem`?'],
	['bst', 'Did you mean `Europe/London` or `Asia/Dhaka`?'],
	['PST', 'Did you mean `America/Los_Angeles`?'],
	['Kolkata', 'Did you mean `Asia/Kolkata`?'],
	['Asia/Kolkatta', 'Did you mean `Asia/Kolkata`?'],
	['Buenos Aires', 'Did you mean `America/Argentina/Buenos_Aires`?'],
	['Europe/Berln', 'Did you mean `Europe/Berlin`?'],
	['Mo-Fr 09:00', undefined],
	[5, undefined],
])('%s is no time zone, and the hint is: %s', (raw, hint) => {
	expect(timeZone.safeParse(raw).success).toBe(false);
	expect(suggestZone(raw)).toBe(hint);
});

test.each(['Asia/Kolkata', 'Asia/Calcutta', 'Europe/Kyiv', 'UTC', 'CET', 'EST5EDT', 'Japan'])(
	'%s is a time zone',
	(raw) => expect(timeZone.safeParse(raw).success).toBe(true),
);
