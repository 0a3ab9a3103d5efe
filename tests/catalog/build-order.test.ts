import { expect, test } from 'vitest';
import { buildOrder } from '../../src/catalog/build-order.ts';

test.each([
	{
		locales: ['en', 'hi', 'th', 'de', 'ja'],
		only: undefined,
		order: ['th', 'ja', 'en', 'hi', 'de'],
	},
	{ locales: ['en', 'zh-Hant', 'ko'], only: undefined, order: ['zh-Hant', 'en', 'ko'] },
	{ locales: ['en', 'th', 'de'], only: ['de', 'th'], order: ['th', 'de'] },
])('of $locales, scripts without spaces come first: $order', ({ locales, only, order }) => {
	expect(buildOrder(locales, only)).toEqual(order);
});
