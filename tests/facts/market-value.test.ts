import { expect, test } from 'vitest';
import { factOf } from '../../src/facts/facts.ts';
import { literalForms } from '../../src/facts/literal-forms.ts';
import { factLink, factVaries, marketValue } from '../../src/facts/market-value.ts';
import { countriesOf, lineageOf, marketName } from '../../src/facts/markets.ts';
import { marketsSchema } from '../../src/schemas/markets.ts';
import { english, localeOf, markets, readFact, readFacts } from './shop.ts';

test.each([
	{ code: 'DE', lineage: ['DE', 'EU', 'nearby'] },
	{ code: 'CH', lineage: ['CH', 'nearby'] },
	{ code: 'IN', lineage: ['IN'] },
])('$code takes a value from $lineage', ({ code, lineage }) => {
	expect(lineageOf(code, markets)).toEqual(lineage);
});

test('groups that hold each other do not hang a build', () => {
	const cyclic = marketsSchema.parse({ A: { members: ['B'] }, B: { members: ['A'] } });
	expect(lineageOf('A', cyclic)).toEqual(['A', 'B']);
});

test.each([
	{ code: 'DE', value: { value: 14, unit: 'day' } },
	{ code: 'FR', value: { value: 60, unit: 'day' } },
	{ code: 'CH', value: { value: 3, unit: 'month' } },
	{ code: 'US', value: { value: 30, unit: 'day' } },
])('the nearest value for $code is $value', ({ code, value }) => {
	const overrides = { nearby: { value: 3, unit: 'month' }, EU: 60, DE: 14 };
	const fact = readFact({ type: 'duration', value: 30, unit: 'day', markets: overrides });
	expect(marketValue(fact, code, markets)).toEqual(value);
});

test('an override keeps the fields that it does not state', () => {
	const from = '2026-12-20';
	const fact = readFact({
		type: 'dateRange',
		from,
		to: '2026-12-25',
		markets: { DE: { to: '2026-12-31' } },
	});
	expect(marketValue(fact, 'DE', markets)).toEqual({ from, to: '2026-12-31' });
});

test.each([
	{ fact: { type: 'phone', value: '+49 30 1234567' }, link: 'tel:+49301234567' },
	{ fact: { type: 'email', value: 'help@shop.example' }, link: 'mailto:help@shop.example' },
	{ fact: { type: 'url', value: 'https://shop.example/' }, link: 'https://shop.example/' },
	{ fact: 30, link: undefined },
])('$fact links to $link', ({ fact, link }) => {
	expect(factLink(readFact(fact))).toBe(link);
});

test.each([
	{ fact: 30, varies: false },
	{ fact: { type: 'number', value: 30, markets: { DE: 30 } }, varies: false },
	{ fact: { type: 'number', value: 30, markets: { DE: 60 } }, varies: true },
	{ fact: { type: 'money', amount: { EUR: 5 } }, varies: false },
	{ fact: { type: 'money', amount: { EUR: 5, INR: 99 } }, varies: true },
])('whether $fact depends on the market: $varies', ({ fact, varies }) => {
	expect(factVaries(readFact(fact))).toBe(varies);
});

test.each([
	{ code: 'DE', tag: 'fr', name: 'Allemagne' },
	{ code: 'IN', tag: 'mr', name: 'भारत' },
	{ code: 'EU', tag: 'de', name: 'Europäische Union' },
	{ code: 'nearby', tag: 'de', name: 'Nachbarländer' },
	{ code: 'nearby', tag: 'ja', name: 'Nearby countries' },
])('a reader of $tag calls $code $name', ({ code, tag, name }) => {
	expect(marketName(code, markets, localeOf(tag))).toBe(name);
});

test('groups are not countries', () => {
	expect(countriesOf(markets)).toEqual(['DE', 'FR', 'CH', 'IN', 'US']);
});

test('no fact is found under a name that every object has', () => {
	expect(factOf(readFacts({ fee: 5 }), 'constructor')).toBeUndefined();
});

test.each([
	{
		fact: { type: 'duration', value: 30, unit: 'day' },
		tag: 'en',
		forms: ['30 days', '30-day'],
	},
	{
		fact: { type: 'duration', value: 30, unit: 'day', markets: { DE: 60 } },
		tag: 'mr',
		forms: ['30 दिवस', '60 दिवस', '३० दिवस', '६० दिवस'],
	},
	{
		fact: { type: 'money', amount: 4.9, currency: 'EUR' },
		tag: 'de',
		forms: ['4,90 Euro', '4,90 EUR', '4,90 €'],
	},
	{
		fact: { type: 'date', value: '2026-12-25' },
		tag: 'fr',
		forms: [
			'vendredi 25 décembre 2026',
			'25 décembre 2026',
			'25 déc. 2026',
			'2026-12-25',
			'25/12/2026',
		],
	},
	{
		fact: { type: 'phone', value: '+919876543210' },
		tag: 'hi',
		forms: [
			'+91 98765 43210',
			'+91-98765-43210',
			'+919876543210',
			'98765 43210',
			'98765-43210',
			'9876543210',
		],
	},
	{ fact: 30, tag: 'en', forms: [] },
])('a writer of $tag would type $fact as one of $forms', ({ fact, tag, forms }) => {
	expect(literalForms(readFact(fact), localeOf(tag))).toEqual(forms);
});

test('a fact of several values is typed in as many ways', () => {
	const fact = readFact({ type: 'percent', value: [10, 20], markets: { DE: 19 } });
	expect(literalForms(fact, english)).toEqual([
		'10-20 percent',
		'10–20 percent',
		'19 percent',
		'10% – 20%',
		'10%-20%',
		'19%',
	]);
});
