import { describe, expect, test } from 'vitest';
import { leastDays } from '../../src/structured-data/days.ts';
import { returnPolicies } from '../../src/structured-data/return-policy.ts';
import { markets, readFacts } from '../policies/shop.ts';

const finite = {
	returnPolicyCategory: 'https://schema.org/MerchantReturnFiniteReturnWindow',
	merchantReturnDays: 30,
};
const facts = {
	window: {
		type: 'duration',
		value: 30,
		unit: 'day',
		markets: { EU: { value: 3, unit: 'month' } },
	},
	none: { type: 'duration', value: 0, unit: 'day' },
	hours: { type: 'duration', value: 12, unit: 'hour' },
	free: { type: 'money', amount: 0, currency: 'EUR' },
	paid: { type: 'money', amount: { EUR: 4.9, INR: [99, 149], JPY: 500 } },
	share: { type: 'percent', value: 10 },
	shop: { type: 'list', items: { shop: 'We' }, markets: { JP: { items: { customer: 'You' } } } },
	method: { type: 'list', items: { mail: 'Post', pickup: 'Pick-up', store: 'Shop' } },
	pickup: { type: 'list', items: { pickup: 'Pick-up' } },
	refund: { type: 'list', items: { full: 'All', credit: 'Voucher' } },
	condition: { type: 'list', items: { new: 'Unworn' } },
};

function policies(references: Record<string, string>, known = markets, url?: string) {
	const policy = { kind: 'return' as const, ...references };
	return returnPolicies({ policy, facts: readFacts(facts), markets: known, url });
}

/** What is said of one country, but for what every test would repeat. */
function saidOf(country: string, references: Record<string, string>) {
	const said = policies(references).find(({ applicableCountry }) => applicableCountry === country);
	const { '@type': _, applicableCountry: __, ...rest } = said ?? { '@type': undefined };
	return rest;
}

test('every country has its own policy, and no group has one', () => {
	const countries = policies({}).map(({ applicableCountry }) => applicableCountry);
	expect(countries).toEqual(['DE', 'FR', 'IN', 'JP']);
});

test('a shop without markets has one policy, which does not say where it holds', () => {
	expect(policies({ window: 'window' }, {}, 'https://a.example/en/policies/returns/')).toEqual([
		{
			'@type': 'MerchantReturnPolicy',
			...finite,
			merchantReturnLink: 'https://a.example/en/policies/returns/',
		},
	]);
});

const unspecified = { returnPolicyCategory: 'https://schema.org/MerchantReturnUnspecified' };

test.each([
	{ country: 'IN', says: { window: 'window' }, is: finite },
	{ country: 'DE', says: { window: 'window' }, is: { ...finite, merchantReturnDays: 89 } },
	{
		country: 'IN',
		says: { window: 'none' },
		is: { returnPolicyCategory: 'https://schema.org/MerchantReturnNotPermitted' },
	},
	{ country: 'IN', says: { window: 'hours' }, is: unspecified },
	{
		country: 'JP',
		says: { fees: 'free' },
		is: { ...unspecified, returnFees: 'https://schema.org/FreeReturn' },
	},
	{
		country: 'DE',
		says: { fees: 'paid', payer: 'shop' },
		is: {
			...unspecified,
			returnFees: 'https://schema.org/ReturnShippingFees',
			returnShippingFeesAmount: { '@type': 'MonetaryAmount', value: 4.9, currency: 'EUR' },
		},
	},
	{
		country: 'IN',
		says: { fees: 'paid' },
		is: {
			...unspecified,
			returnFees: 'https://schema.org/ReturnShippingFees',
			returnShippingFeesAmount: {
				'@type': 'MonetaryAmount',
				minValue: 99,
				maxValue: 149,
				currency: 'INR',
			},
		},
	},
	{
		country: 'DE',
		says: { fees: 'share' },
		is: { ...unspecified, returnFees: 'https://schema.org/RestockingFees', restockingFee: 10 },
	},
	{
		country: 'DE',
		says: { payer: 'shop' },
		is: { ...unspecified, returnFees: 'https://schema.org/FreeReturn' },
	},
	{
		country: 'JP',
		says: { payer: 'shop' },
		is: { ...unspecified, returnFees: 'https://schema.org/ReturnFeesCustomerResponsibility' },
	},
	{
		country: 'DE',
		says: { method: 'method', refund: 'refund', condition: 'condition' },
		is: {
			...unspecified,
			returnMethod: ['https://schema.org/ReturnByMail', 'https://schema.org/ReturnInStore'],
			refundType: ['https://schema.org/FullRefund', 'https://schema.org/StoreCreditRefund'],
			itemCondition: 'https://schema.org/NewCondition',
		},
	},
	{ country: 'DE', says: { method: 'pickup' }, is: unspecified },
])('search engines are told of $says in $country', ({ country, says, is }) => {
	expect(saidOf(country, says)).toEqual(is);
});

describe('nobody is promised more days than the shop promises', () => {
	test.each([
		{ value: 30, unit: 'day', days: 30 },
		{ value: 2, unit: 'week', days: 14 },
		{ value: 1, unit: 'month', days: 28 },
		{ value: 3, unit: 'month', days: 89 },
		{ value: 14, unit: 'month', days: 424 },
		{ value: 0.5, unit: 'month', days: 14 },
		{ value: 2, unit: 'year', days: 730 },
		{ value: 60, unit: 'hour', days: 2 },
		{ value: [14, 30] as [number, number], unit: 'day', days: 14 },
	] as const)('$value $unit are $days days', ({ value, unit, days }) => {
		const figure = typeof value === 'number' ? value : ([...value] as [number, number]);
		expect(leastDays({ value: figure, unit })).toBe(days);
	});
});
