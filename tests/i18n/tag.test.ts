import { expect, test } from 'vitest';
import { broaden, canonicalTag } from '../../src/i18n/tag.ts';

test.each([
	['pt-br', 'pt-BR'],
	['ZH-hant-tw', 'zh-Hant-TW'],
	['iw', 'he'],
	['mr', 'mr'],
])('%s is written %s', (tag, canonical) => {
	expect(canonicalTag(tag)).toBe(canonical);
});

test.each(['en_US', '', 'a', 'x-foo', '../en', 'en-', 'मराठी', 'node_modules'])(
	'`%s` is not a language tag',
	(tag) => {
		expect(canonicalTag(tag)).toBeUndefined();
	},
);

test.each([
	['zh-Hant-TW', ['zh-Hant-TW', 'zh-Hant', 'zh']],
	[
		'zh-Hant-CN-x-private1-private2',
		['zh-Hant-CN-x-private1-private2', 'zh-Hant-CN-x-private1', 'zh-Hant-CN', 'zh-Hant', 'zh'],
	],
	['de-u-co-phonebk', ['de-u-co-phonebk', 'de-u-co', 'de']],
	['mr', ['mr']],
])('%s broadens as RFC 4647 section 3.4 says', (tag, broader) => {
	expect([...broaden(tag)]).toEqual(broader);
});
