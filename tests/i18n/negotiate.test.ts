import { expect, test } from 'vitest';
import { negotiate } from '../../src/i18n/negotiate.ts';

const shipped = ['en', 'hi', 'mr', 'bn', 'th', 'de', 'fr', 'es', 'ja', 'ar'];

test.each([
	{ wanted: ['mr'], available: shipped, gets: 'mr' },
	{ wanted: ['de-AT'], available: shipped, gets: 'de' },
	{ wanted: ['ko', 'hi-IN', 'en'], available: shipped, gets: 'hi' },
	{ wanted: ['PT-br'], available: ['en', 'pt', 'pt-BR'], gets: 'pt-BR' },
	{ wanted: ['pt-BR'], available: ['pt-PT', 'pt'], gets: 'pt' },
	{ wanted: ['pt'], available: ['en', 'pt-PT', 'pt-BR'], gets: 'pt-BR' },
	{ wanted: ['pt'], available: ['en', 'pt-PT'], gets: 'pt-PT' },
	{ wanted: ['en-IN', 'hi'], available: ['en-GB', 'hi'], gets: 'en-GB' },
	{ wanted: ['es-MX'], available: ['es-AR', 'es-ES'], gets: 'es-ES' },
	{ wanted: ['zh-TW'], available: ['zh', 'zh-Hans', 'zh-Hant'], gets: 'zh-Hant' },
	{ wanted: ['zh-TW'], available: ['zh-Hant-HK', 'zh-Hant-TW'], gets: 'zh-Hant-TW' },
	{ wanted: ['zh-HK'], available: ['zh-Hans', 'zh-Hant'], gets: 'zh-Hant' },
	{ wanted: ['zh-CN'], available: ['zh-Hant', 'zh-Hans'], gets: 'zh-Hans' },
	{ wanted: ['zh'], available: ['zh-Hant', 'zh-Hans'], gets: 'zh-Hans' },
	{ wanted: ['zh-TW', 'en'], available: ['zh-Hans', 'en'], gets: 'en' },
	{ wanted: ['zh-Hant-TW'], available: ['en', 'zh'], gets: 'zh' },
	{ wanted: ['zh-Hans'], available: ['zh-TW', 'zh-CN'], gets: 'zh-CN' },
	{ wanted: ['sr-Latn-RS'], available: ['sr', 'sr-Latn'], gets: 'sr-Latn' },
	{ wanted: ['iw-IL'], available: ['en', 'he'], gets: 'he' },
	{ wanted: ['in'], available: ['en', 'id'], gets: 'id' },
	{ wanted: ['th-TH-u-ca-gregory'], available: shipped, gets: 'th' },
	{ wanted: ['*', 'C', 'en_US', '', 'fr'], available: shipped, gets: 'fr' },
	{ wanted: ['xx'], available: ['en', 'xx'], gets: 'xx' },
	{ wanted: ['ko'], available: shipped, gets: undefined },
	{ wanted: [], available: shipped, gets: undefined },
	{ wanted: ['en'], available: [], gets: undefined },
])('who wants $wanted gets $gets from $available', ({ wanted, available, gets }) => {
	expect(negotiate(wanted, available)).toBe(gets);
});
