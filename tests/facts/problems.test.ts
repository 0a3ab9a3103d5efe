import { expect, test } from 'vitest';
import {
	findFactProblems,
	findMarketProblems,
	findUnusedFacts,
	unknownFact,
} from '../../src/facts/find-problems.ts';
import { factsSchema } from '../../src/schemas/facts.ts';
import { marketsSchema } from '../../src/schemas/markets.ts';
import { complaintsOf, markets, readFacts } from './shop.ts';

const types =
	'duration, money, number, percent, date, dateRange, timeRange, list, text, url, phone, email, boolean';
const dates = 'Write the year, month and day as `2026-12-25`.';
const clock = 'Write hours and minutes of the 24-hour clock: `09:00`.';
const digits = "Write it in quotes, with + and the country's code: `'+49 30 1234567'`.";
const range = 'Write a number, or the two ends of a range as `[3, 5]`.';
const hours = { type: 'timeRange', from: '09:00', to: '18:00', timeZone: 'Asia/Kolkata' };

test.each<{ fact: unknown; says: string[] }>([
	{ fact: null, says: [': The fact is empty. | Write a value, or `type:` and its fields.'] },
	{ fact: {}, says: [`: The fact does not say its type. | The types are ${types}.`] },
	{
		fact: { type: 'durration', value: 3 },
		says: [' type: `durration` is not a type of fact. | Did you mean `duration`?'],
	},
	{
		fact: { type: 'colour' },
		says: [` type: \`colour\` is not a type of fact. | The types are ${types}.`],
	},
	{
		fact: { type: 'duration', value: 30, unit: 'dya' },
		says: [' unit: `dya` is not a unit of time. | Did you mean `day`?'],
	},
	{
		fact: { type: 'duration', value: 30 },
		says: [
			' unit: The unit of time is missing. | Write one of minute, hour, day, week, month, year.',
		],
	},
	{
		fact: { type: 'duration', valeu: 30, unit: 'day' },
		says: [
			` value: The value of the duration is missing. | ${range}`,
			' valeu: Unknown field: `valeu`. | Did you mean `value`?',
		],
	},
	{
		fact: { type: 'duration', value: '30 days', unit: 'day' },
		says: [` value: \`30 days\` is not a number. | ${range}`],
	},
	{
		fact: { type: 'duration', value: -3, unit: 'day' },
		says: [' value: A duration cannot be negative: `-3`. | Take the minus away.'],
	},
	{
		fact: { type: 'duration', value: [5, 3], unit: 'day' },
		says: [
			' value: The range `[5,3]` ends before it starts. | Write the smaller number first: `[3, 5]`.',
		],
	},
	{
		fact: { type: 'number', value: 3, unit: 'kilogramm' },
		says: [' unit: `kilogramm` is not a unit of measure. | Did you mean `kilogram`?'],
	},
	{
		fact: { type: 'money', currency: 'EUR' },
		says: [' currency: `EUR` stands without an amount. | Write `amount: 4.90` beside it.'],
	},
	{
		fact: { type: 'money', amount: { EUR: null } },
		says: [
			' amount EUR: `EUR` stands without an amount. | Write the number behind it: `EUR: 4.90`.',
		],
	},
	{
		fact: { type: 'money', amount: 5 },
		says: [
			' amount: The amount `5` has no currency. | Write `{ amount: 5, currency: EUR }`, or `{ amount: { EUR: 5 } }`.',
		],
	},
	{
		fact: { type: 'money', amount: { eur: 5, RUPEE: 3 } },
		says: [
			' amount eur: `eur` is not a currency of ISO 4217. | Write `EUR`.',
			' amount RUPEE: `RUPEE` is not a currency of ISO 4217. | Write its three letters: `EUR`, `INR`.',
		],
	},
	{
		fact: { type: 'money', amount: '₹99', currency: 'INR' },
		says: [
			' amount: `₹99` is not an amount. | Write the number alone: `4.90`, or a range as `[5, 10]`.',
		],
	},
	{
		fact: { type: 'money', amount: 4.9, currency: 'JPY' },
		says: [' amount: `4.9` has more decimals than `JPY` has. | Round it to what can be paid.'],
	},
	{
		fact: { type: 'money', amount: { EUR: 5 }, currency: 'EUR' },
		says: [' currency: The amounts name their currencies already. | Take `currency` away.'],
	},
	{
		fact: { type: 'money', amount: { EUR: 5, INR: 99 }, markets: { DE: 3 } },
		says: [
			' markets DE: The amount `3` has no currency. | Write `{ amount: 5, currency: EUR }`, or `{ amount: { EUR: 5 } }`.',
		],
	},
	{
		fact: { type: 'date', value: '2026-02-30' },
		says: [' value: The date `2026-02-30` does not exist. | February 2026 has 28 days.'],
	},
	{
		fact: { type: 'date', value: '2026-13-01' },
		says: [` value: The date \`2026-13-01\` does not exist. | ${dates}`],
	},
	{
		fact: { type: 'date', value: '25.12.2026' },
		says: [` value: \`25.12.2026\` is not a date. | ${dates}`],
	},
	{
		fact: { type: 'dateRange', from: '2026-12-25', to: '2026-12-20' },
		says: [
			' to: The range ends on `2026-12-20`, before it starts on `2026-12-25`. | Swap `from` and `to`.',
		],
	},
	{
		fact: { type: 'dateRange', from: '2026-12-25' },
		says: [` to: The date is missing. | ${dates}`],
	},
	{
		fact: { ...hours, to: '08:00' },
		says: [' to: The hours end at `08:00`, before they start at `09:00`. | Swap `from` and `to`.'],
	},
	{
		fact: { ...hours, from: '9am' },
		says: [` from: \`9am\` is not a time of day. | ${clock}`],
	},
	{
		fact: { ...hours, timeZone: 'Asia/Kolkatta' },
		says: [' timeZone: `Asia/Kolkatta` is not a time zone. | Did you mean `Asia/Kolkata`?'],
	},
	{
		fact: { ...hours, timeZone: 'Europe/Berlim' },
		says: [' timeZone: `Europe/Berlim` is not a time zone. | Did you mean `Europe/Berlin`?'],
	},
	{
		fact: { ...hours, days: ['mon-fri', 'sut'] },
		says: [' days: `sut` is not a day. | Did you mean `sat`?'],
	},
	{
		fact: { type: 'phone', value: '030 1234567' },
		says: [` value: \`030 1234567\` is not an international phone number. | ${digits}`],
	},
	{
		fact: { type: 'phone', value: 4930123456 },
		says: [` value: \`4930123456\` is not an international phone number. | ${digits}`],
	},
	{
		fact: { type: 'email', value: 'help@shop' },
		says: [' value: `help@shop` is not an e-mail address. | Write it as `help@shop.example`.'],
	},
	{
		fact: { type: 'url', value: 'shop.example/returns' },
		says: [
			' value: `shop.example/returns` is not a web address. | Write `https://shop.example/returns`.',
		],
	},
	{
		fact: { type: 'url', value: 'javascript:alert(1)' },
		says: [
			' value: `javascript:alert(1)` is not a web address. | Write the whole address: `https://shop.example/returns`.',
		],
	},
	{
		fact: { type: 'boolean', value: 'yes' },
		says: [' value: `yes` is neither true nor false. | Write `true` or `false`.'],
	},
	{
		fact: { type: 'text', text: { en: 'Box', 'pt-br': 'Caixa', hi: null } },
		says: [
			' text pt-br: `pt-br` is not a language tag as BCP 47 writes it. | Write `pt-BR`.',
			' text hi: The text is empty. | Write it, or take the line away.',
		],
	},
	{
		fact: { type: 'list', items: { upi: 'UPI', card: 'Card' }, markets: { DE: ['crad'] } },
		says: [' markets DE 0: `crad` is not one of the items. | Did you mean `card`?'],
	},
	{
		fact: { type: 'duration', value: 30, unit: 'dya', markets: { DE: 60, FR: { unit: 'weak' } } },
		says: [
			' unit: `dya` is not a unit of time. | Did you mean `day`?',
			' markets FR unit: `weak` is not a unit of time. | Did you mean `week`?',
		],
	},
	{
		fact: { type: 'duration', markets: { DE: 60, FR: 30 } },
		says: [
			' unit: The unit of time is missing. | Write one of minute, hour, day, week, month, year.',
		],
	},
	{
		fact: { type: 'duration', value: 30, unit: 'day', markets: { DE: '60 days' } },
		says: [` markets DE: \`60 days\` is not a number. | ${range}`],
	},
	{
		fact: { type: 'duration', value: 30, unit: 'day', markets: [60] },
		says: [
			' markets: The markets are not a list of markets with their values. | Write a line for each market that differs: `DE: 60`.',
		],
	},
	{
		fact: {
			type: 'dateRange',
			from: '2026-12-20',
			to: '2026-12-25',
			markets: { DE: '2026-12-31' },
		},
		says: [
			' markets DE: The value of this market is missing. | Write a line for each field that differs: from, to.',
		],
	},
	{
		fact: { type: 'duration', value: 30, unit: 'day', markets: { DE: null } },
		says: [
			' markets DE: The value of this market is missing. | Write a line for each field that differs: value, unit.',
		],
	},
])('facts.yaml with $fact says $says', ({ fact, says }) => {
	const raw = { 'returns.window': fact };
	expect(complaintsOf(factsSchema, raw)).toEqual(says.map((said) => `returns.window${said}`));
});

test('an id that is not written like others is named, and every fact is looked at', () => {
	const raw = { Returns_Window: 30, fee: { type: 'date', value: 'soon' } };
	expect(complaintsOf(factsSchema, raw)).toEqual([
		'Returns_Window: `Returns_Window` is not an id of a fact. | Write small letters, digits and hyphens, with dots between the parts: `returns.window`.',
		`fee value: \`soon\` is not a date. | ${dates}`,
	]);
});

test.each([factsSchema, marketsSchema])(
	'an empty file says nothing, and that is well',
	(schema) => {
		expect(schema.parse(null)).toEqual({});
	},
);

const germany = { currency: 'EUR', timeZone: 'Europe/Berlin', languages: ['de'] };

test.each<{ raw: unknown; says: string[] }>([
	{
		raw: { UK: germany },
		says: ['UK: `UK` is not a country of ISO 3166-1. | Write `GB` (United Kingdom).'],
	},
	{
		raw: { de: germany },
		says: ['de: `de` is not a country of ISO 3166-1. | Write `DE` (Germany).'],
	},
	{
		raw: { EU: germany },
		says: [
			'EU: `EU` is not a country of ISO 3166-1. | Write the two letters of the country, such as `DE`, or give a group its `members`.',
		],
	},
	{
		raw: { FR: { members: ['DE'] } },
		says: [
			'FR: The group `FR` has the code of France. | Give the group a name that is no code of a country.',
		],
	},
	{
		raw: { DE: null },
		says: [
			'DE: The market `DE` is empty. | Write `currency`, `timeZone` and `languages`, or `members` for a group.',
		],
	},
	{
		raw: { DE: { currency: 'EURO', timezone: 'Europe/Berlin', languages: ['DE'] } },
		says: [
			'DE currency: `EURO` is not a currency of ISO 4217. | Did you mean `EUR`?',
			'DE timeZone: The time zone is missing. | Write its name of the IANA list: `Europe/Berlin`, `Asia/Kolkata`.',
			'DE languages 0: `DE` is not a language tag as BCP 47 writes it. | Write `de`.',
			'DE timezone: Unknown field: `timezone`. | Did you mean `timeZone`?',
		],
	},
	{
		raw: { EU: { members: [] } },
		says: [
			'EU members: The members are missing. | Write the countries and groups it holds: `[DE, FR]`.',
		],
	},
])('markets.yaml with $raw says $says', ({ raw, says }) => {
	expect(complaintsOf(marketsSchema, raw)).toEqual(says);
});

test('groups that hold each other are told once, with the way round', () => {
	const raw = {
		A: { members: ['B'] },
		B: { members: ['C', 'DE'] },
		C: { members: ['A'] },
		DE: germany,
	};
	expect(findMarketProblems(marketsSchema.parse(raw))).toEqual([
		{
			path: ['A', 'members', 0],
			severity: 'error',
			message: 'The group `A` holds itself: A → B → C → A.',
			hint: 'Take `A` out of the members of `C`.',
		},
	]);
});

test('a group that holds itself is told', () => {
	const problems = findMarketProblems(marketsSchema.parse({ A: { members: ['A'] } }));
	expect(problems).toEqual([
		{
			path: ['A', 'members', 0],
			severity: 'error',
			message: 'The group `A` holds itself: A → A.',
			hint: 'Take `A` out of the members of `A`.',
		},
	]);
});

test('a member that is no market is told', () => {
	const raw = { EU: { members: ['DE', 'FR'] }, nordics: { members: ['nordcis'] }, DE: germany };
	expect(findMarketProblems(marketsSchema.parse(raw))).toEqual([
		{
			path: ['EU', 'members', 1],
			severity: 'error',
			message: '`FR` is not a market of markets.yaml.',
			hint: 'Add `FR:` to markets.yaml, with its currency, time zone and languages.',
		},
		{
			path: ['nordics', 'members', 0],
			severity: 'error',
			message: '`nordcis` is not a market of markets.yaml.',
			hint: 'Did you mean `nordics`?',
		},
	]);
});

test('an override for a market that is not there is told', () => {
	const window = { type: 'duration', value: 30, unit: 'day', markets: { AT: 14, nearbye: 20 } };
	expect(findFactProblems(readFacts({ window }), markets)).toEqual([
		{
			path: ['window', 'markets', 'AT'],
			severity: 'error',
			message: '`AT` is not a market of markets.yaml.',
			hint: 'Add `AT:` to markets.yaml, with its currency, time zone and languages.',
		},
		{
			path: ['window', 'markets', 'nearbye'],
			severity: 'error',
			message: '`nearbye` is not a market of markets.yaml.',
			hint: 'Did you mean `nearby`?',
		},
	]);
});

test('a market with neither a value nor a default is named', () => {
	const address = { type: 'text', markets: { nearby: 'Berlin', IN: 'Pune' } };
	expect(findFactProblems(readFacts({ address }), markets)).toEqual([
		{
			path: ['address'],
			severity: 'error',
			message: 'The fact `address` has no value for the market `US`, and no default.',
			hint: 'Add `US:` to `markets`, or a `text` for all markets.',
		},
	]);
});

test('a market whose currency has no amount is named', () => {
	const fee = { type: 'money', amount: { INR: 99, EUR: 4.9, CHF: 5 } };
	expect(findFactProblems(readFacts({ fee }), markets)).toEqual([
		{
			path: ['fee'],
			severity: 'error',
			message: 'The fact `fee` has no amount in USD, the currency of the market `US`.',
			hint: 'Add `USD:` to `amount`, or `US:` to `markets`.',
		},
	]);
});

test('a fact that nothing shows is a warning', () => {
	const facts = readFacts({ 'returns.window': 30, 'returns.fee': 5 });
	expect(findUnusedFacts(facts, new Set(['returns.fee']))).toEqual([
		{
			path: ['returns.window'],
			severity: 'warning',
			message: 'Nothing shows the fact `returns.window`.',
			hint: 'Write `<Fact id="returns.window" />` where an article states it, or take it away.',
		},
	]);
});

test.each([
	{ id: 'returns.windw', hint: 'Did you mean `returns.window`?' },
	{ id: 'constructor', hint: 'Add it to content/facts.yaml.' },
])('an article that shows $id is told: $hint', ({ id, hint }) => {
	expect(unknownFact(id, ['returns.window'])).toEqual({
		message: `There is no fact \`${id}\`.`,
		hint,
	});
});
