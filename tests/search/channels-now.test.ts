import { expect, test } from 'vitest';
import type { ReachableChannel } from '../../src/search/channels.ts';
import { reachableChannels } from '../../src/search/channels.ts';
import { channelsNow } from '../../src/search/interface/channels-now.ts';
import { clockReader } from '../../src/hours/clock-reader.ts';
import { localeOf } from '../hours/locales.ts';

/** Open in some hours of every Monday. */
function channel(name: string, languages: string[], from?: number, to?: number): ReachableChannel {
	return {
		label: { text: name },
		href: `https://shop.example/${name}`,
		languages,
		...(from !== undefined &&
			to !== undefined && {
				attended: { open: [[from * 60, to * 60]], timeZone: 'UTC' },
			}),
	};
}

function namesAt(hour: number, channels: ReachableChannel[], tag = 'en'): string[] {
	const whom = { reader: { ...clockReader(localeOf('en')), tag }, timeZone: 'UTC' };
	// A Monday.
	const now = Date.UTC(2026, 10, 23, hour);
	return channelsNow(channels, now, whom).map(
		({ label, said }) => `${label.text}${said ? (said.isOpen ? ' open' : ' closed') : ''}`,
	);
}

const shop = [
	channel('form', ['en', 'de']),
	channel('german', ['de'], 8, 12),
	channel('english', ['en'], 9, 12),
	channel('late', ['en', 'de'], 14, 18),
];

test.each([
	[
		'the open ones that speak the language, then what is always there, then other languages',
		10,
		'en',
		['english open', 'form', 'german open'],
	],
	[
		'a language with its region counts as the language',
		10,
		'de-AT',
		['german open', 'form', 'english open'],
	],
	[
		'a language that nobody speaks leaves the open ones first',
		10,
		'th',
		['german open', 'english open', 'form'],
	],
	['none but the next where none is open', 13, 'en', ['late closed', 'form']],
	['the next may be on another day', 20, 'en', ['form', 'german closed']],
])('a reader is offered %s', (_, hour, tag, names) => {
	expect(namesAt(hour, shop, tag)).toEqual(names);
});

test('no more than five are offered: there is a page of all', () => {
	const many = Array.from({ length: 9 }, (_, index) => channel(`form-${index}`, ['en']));
	expect(namesAt(10, many)).toHaveLength(5);
	expect(namesAt(10, [])).toEqual([]);
});

test('a channel that no link opens is not offered, and one without a label is called by its type', () => {
	const said = { label: undefined, note: undefined, hours: undefined, languages: [] };
	const timed = { open: [[0, 60]] as const, timeZone: 'UTC' };
	const channels = reachableChannels(
		[
			{ ...said, ...timed, type: 'phone', value: '+91 (20) 1' },
			{ ...said, open: undefined, timeZone: 'UTC', type: 'email', value: 'a@shop.example' },
			{ ...said, ...timed, type: 'shop', value: '1 High Street' },
		],
		(type) => `The ${type}`,
	);
	expect(channels).toEqual([
		{ label: { text: 'The phone' }, href: 'tel:+91201', languages: [], attended: timed },
		{ label: { text: 'The email' }, href: 'mailto:a@shop.example', languages: [] },
	]);
});
