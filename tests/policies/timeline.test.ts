import { expect, test } from 'vitest';
import { textOfPhrase } from '../../src/policies/phrase.ts';
import { timelineOf } from '../../src/policies/timeline.ts';
import type { Policy } from '../../src/schemas/article.ts';
import { tellingIn } from './shop.ts';

const facts = {
	window: { type: 'duration', value: 30, unit: 'day' },
	varying: { type: 'duration', value: 30, unit: 'day', markets: { EU: 60 } },
	processing: { type: 'duration', value: 24, unit: 'hour' },
};

function course(policy: Policy, locale = 'en') {
	return timelineOf(policy, tellingIn(locale, facts)).map(({ label, when }) =>
		when ? `${label}: ${textOfPhrase(when)}` : label,
	);
}

const whole: Policy = { kind: 'return', window: 'window', processing: 'processing' };

test.each([
	{
		locale: 'en',
		is: [
			'Delivered',
			'Last day to return: 30 days after delivery',
			'Refund sent: at most 24 hours after we get your parcel',
		],
	},
	{
		locale: 'de',
		is: [
			'Zugestellt',
			'Letzter Tag für die Rückgabe: 30 Tage nach der Zustellung',
			'Erstattung veranlasst: spätestens 24 Stunden nach Eingang Ihres Pakets',
		],
	},
	{
		locale: 'mr',
		is: [
			'डिलिव्हरी',
			'परत करण्याचा शेवटचा दिवस: डिलिव्हरीनंतर ३० दिवस',
			'रिफंड पाठवणे: पार्सल मिळाल्यानंतर जास्तीत जास्त २४ तास',
		],
	},
	{
		locale: 'ja',
		is: ['お届け', '返品期限: お届けから30日', '返金手続き: 返品商品の到着後24時間以内'],
	},
])('the course of a return is told in $locale', ({ locale, is }) => {
	expect(course(whole, locale)).toEqual(is);
});

test('where countries differ, the course tells all that may hold', () => {
	expect(course({ ...whole, window: 'varying' })[1]).toBe(
		'Last day to return: 30–60 days after delivery',
	);
});

test.each([
	{
		what: 'without a time for the refund it ends with the last day',
		policy: { ...whole, processing: undefined },
		steps: 2,
	},
	{
		what: 'without a time to return there is none',
		policy: { ...whole, window: undefined },
		steps: 0,
	},
	{ what: 'a warranty has none', policy: { ...whole, kind: 'warranty' as const }, steps: 0 },
])('$what', ({ policy, steps }) => {
	expect(course(policy)).toHaveLength(steps);
});
