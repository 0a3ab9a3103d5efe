import { expect, test } from 'vitest';
import { basisOf } from '../../src/policies/basis.ts';
import { articleOf, entryOf, markets, readFacts } from './shop.ts';

const before = {
	'returns.window': { type: 'duration', value: 30, unit: 'day' },
	'shop.name': 'Shop',
};
const after = {
	window: { ...before, 'returns.window': { type: 'duration', value: 45, unit: 'day' } },
	market: {
		...before,
		'returns.window': { type: 'duration', value: 30, unit: 'day', markets: { JP: 14 } },
	},
	other: { ...before, 'shop.name': 'Another' },
};
const dearer = { ...markets, JP: { currency: 'USD', timeZone: 'Asia/Tokyo', languages: ['ja'] } };

const plain = entryOf({});
const stating = entryOf({}, { facts: ['returns.window'] });
const tabling = entryOf({}, { hasMarkets: true });
const policy = entryOf({ policy: { kind: 'return' } });
const translation = entryOf({ locale: 'de', role: 'translation' });

test.each([
	{ what: 'another value of a fact it shows', source: stating, facts: after.window, changes: true },
	{ what: 'a market of a fact it shows', source: stating, facts: after.market, changes: true },
	{
		what: 'another value of a fact it does not show',
		source: stating,
		facts: after.other,
		changes: false,
	},
	{
		what: 'another value of any fact, where it shows none',
		source: plain,
		facts: after.window,
		changes: false,
	},
	{ what: 'another market, where it shows markets', source: tabling, known: dearer, changes: true },
	{ what: 'another market, where it is a policy', source: policy, known: dearer, changes: true },
	{ what: 'another market, where it shows none', source: stating, known: dearer, changes: false },
	{
		what: 'another value of a fact its source shows',
		source: stating,
		entry: translation,
		facts: after.window,
		changes: true,
	},
])(
	'for $what, a page is rendered again: $changes',
	({ source, entry = source, facts = before, known = markets, changes }) => {
		const basis = (raw: unknown, markets = known) =>
			JSON.stringify(basisOf(articleOf(source), entry, { facts: readFacts(raw), markets }));
		expect(basis(facts) !== basis(before, markets)).toBe(changes);
	},
);
