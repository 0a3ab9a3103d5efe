import { expect, test } from 'vitest';
import { glanceAt } from '../../src/policies/glance.ts';
import type { Policy } from '../../src/schemas/article.ts';
import { tellingIn } from './shop.ts';

const seen = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f]/g, '');

/** The panel as a reader sees it: `label: value; where: value`. */
function panel(policy: Policy, facts: unknown, locale = 'en') {
	return glanceAt(policy, tellingIn(locale, facts)).map(({ label, value, markets }) =>
		seen(
			[
				`${label}: ${value?.text ?? '–'}`,
				...markets.map(({ names, value }) => `${names}: ${value.text}`),
			].join('; '),
		),
	);
}

const window = { type: 'duration', value: 30, unit: 'day' };

test.each([
	{
		what: 'a figure that holds everywhere stands alone',
		fact: window,
		shows: ['Time to return: 30 days'],
	},
	{
		what: 'markets that differ follow the default',
		fact: { ...window, markets: { JP: 14 } },
		shows: ['Time to return: 30 days; Japan: 14 days'],
	},
	{
		what: 'a default for a few countries is told with their names, those of one value together, a group by its name',
		fact: { ...window, markets: { EU: 60, JP: 14 } },
		shows: ['Time to return: –; European Union: 60 days; India: 30 days; Japan: 14 days'],
	},
	{
		what: 'a market that says what the default says is not told apart',
		fact: { ...window, markets: { JP: 30 } },
		shows: ['Time to return: 30 days'],
	},
	{
		what: 'a default that holds in no market is not told',
		fact: { ...window, markets: { EU: 60, IN: 40, JP: 14 } },
		shows: ['Time to return: –; European Union: 60 days; India: 40 days; Japan: 14 days'],
	},
	{
		what: 'without a default every market is told',
		fact: { type: 'duration', unit: 'day', markets: { DE: 60, FR: 60, IN: 30, JP: 30 } },
		shows: ['Time to return: –; European Union: 60 days; India, Japan: 30 days'],
	},
])('$what', ({ fact, shows }) => {
	expect(panel({ kind: 'return', window: 'window' }, { window: fact })).toEqual(shows);
});

test.each([
	{
		what: 'nothing to pay in any currency is free',
		fact: { type: 'money', amount: { EUR: 0, INR: 0, JPY: 0 } },
		shows: ['Cost of a return: Free'],
	},
	{
		what: 'each currency stands with the countries that pay in it',
		fact: { type: 'money', amount: { EUR: 4.9, INR: 99, JPY: 0 } },
		shows: ['Cost of a return: –; European Union: €4.90; India: ₹99; Japan: Free'],
	},
	{
		what: 'a share of the price is a percentage',
		fact: { type: 'percent', value: 10 },
		shows: ['Cost of a return: 10%'],
	},
])('of fees, $what', ({ fact, shows }) => {
	expect(panel({ kind: 'return', fees: 'fees' }, { fees: fact })).toEqual(shows);
});

const everything = {
	window,
	processing: { type: 'duration', value: 24, unit: 'hour' },
	method: { type: 'list', items: { mail: { en: 'Parcel', hi: 'पार्सल' }, store: 'Paduka' } },
};

test.each([
	{
		locale: 'en',
		shows: [
			'Delivery time: 30 days',
			'Handed to the carrier within: 24 hours',
			'Ways of delivery: Parcel, Paduka',
		],
	},
	{
		locale: 'de',
		shows: ['Lieferzeit: 30 Tage', 'Bearbeitungszeit: 24 Stunden', 'Lieferarten: Parcel, Paduka'],
	},
	{
		locale: 'hi',
		shows: [
			'डिलीवरी का समय: 30 दिन',
			'ऑर्डर तैयार करने का समय: 24 घंटे',
			'डिलीवरी के तरीके: पार्सल, Paduka',
		],
	},
	{
		locale: 'mr',
		shows: [
			'डिलिव्हरीचा कालावधी: ३० दिवस',
			'ऑर्डर तयार करण्याचा कालावधी: २४ तास',
			'डिलिव्हरीचे मार्ग: Parcel, Paduka',
		],
	},
	{
		locale: 'ar',
		shows: ['مدة التوصيل: 30 يومًا', 'مدة تجهيز الطلب: 24 ساعة', 'طرق التوصيل: Parcel، Paduka'],
	},
])('a shipping policy is told in the words and digits of $locale', ({ locale, shows }) => {
	const policy = {
		kind: 'shipping',
		window: 'window',
		processing: 'processing',
		method: 'method',
	} as const;
	expect(panel(policy, everything, locale)).toEqual(shows);
});

test('figures and lists run as the language of the reader does', () => {
	const policy = { kind: 'return', window: 'window', method: 'method' } as const;
	const directions = glanceAt(policy, tellingIn('ar', everything)).map(({ value }) => value?.dir);
	expect(directions).toEqual(['rtl', 'rtl']);
});
