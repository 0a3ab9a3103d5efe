import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directionOf, directionOfScript } from '../../src/i18n/direction.ts';
import { englishStrings, locale, resolveSite } from './site.ts';

const chains = [
	{
		says: 'a locale falls back to the source',
		own: { en: {}, de: {} },
		chain: { de: ['en'], en: [] },
	},
	{
		says: 'a locale reads its own list, then broader tags, then the source',
		own: { en: {}, es: {}, pt: {}, 'pt-BR': { fallback: ['es'] } },
		chain: { 'pt-BR': ['es', 'pt', 'en'] },
	},
	{
		says: 'only broader tags that the site has are read',
		own: { en: {}, zh: {}, 'zh-Hant-TW': {} },
		chain: { 'zh-Hant-TW': ['zh', 'en'] },
	},
	{
		says: 'fallbacks of fallbacks come after the own list',
		own: { en: {}, mr: { fallback: ['hi', 'gu'] }, hi: { fallback: ['ur'] }, gu: {}, ur: {} },
		chain: { mr: ['hi', 'gu', 'ur', 'en'] },
	},
	{
		says: 'locales may fall back to each other',
		own: { en: {}, nb: { fallback: ['nn'] }, nn: { fallback: ['nb'] } },
		chain: { nb: ['nn', 'en'], nn: ['nb', 'en'] },
	},
	{
		says: 'the own list may put the source before others',
		own: { en: {}, hi: {}, mr: { fallback: ['en', 'hi'] } },
		chain: { mr: ['en', 'hi'] },
	},
	{
		says: 'the list of a shipped file skips locales that the site does not have',
		own: { en: {}, mr: {}, gu: {} },
		shipped: { mr: { fallback: ['hi', 'gu'] } },
		chain: { mr: ['gu', 'en'] },
	},
	{
		says: 'an empty list of its own replaces that of the shipped file',
		own: { en: {}, mr: { fallback: [] }, hi: {} },
		shipped: { mr: { fallback: ['hi'] } },
		chain: { mr: ['en'] },
	},
];

test.each(chains)('$says', ({ own, shipped, chain }) => {
	const { locales } = resolveSite(own, shipped);
	for (const [tag, expected] of Object.entries(chain)) {
		expect(locales.get(tag)?.fallback).toEqual(expected);
	}
});

test('every chain names each other locale at most once and ends, whatever the files say', () => {
	const tags = ['en', 'hi', 'mr', 'pt', 'pt-BR', 'zh', 'zh-Hant', 'zh-Hant-TW'];
	const file = fc.record({ fallback: fc.subarray(tags) });
	const files = fc.dictionary(fc.constantFrom(...tags.slice(1)), file, { noNullPrototype: true });
	fc.assert(
		fc.property(files, (own) => {
			const { locales } = resolveSite({ en: {}, ...own });
			for (const { tag, fallback } of locales.values()) {
				expect(new Set(fallback).size).toBe(fallback.length);
				expect(fallback).not.toContain(tag);
				expect(fallback.includes('en')).toBe(tag !== 'en');
			}
		}),
	);
});

const home = { 'home.title': 'own' };
const shippedHome = { 'home.title': 'shipped' };

test.each([
	{
		says: 'a string comes from the own file first',
		own: { en: {}, de: { strings: home } },
		shipped: { de: { strings: shippedHome } },
		gets: ['own', 'de'],
	},
	{
		says: 'a string that the own file lacks comes from the shipped file',
		own: { en: {}, de: {} },
		shipped: { de: { strings: shippedHome } },
		gets: ['shipped', 'de'],
	},
	{
		says: 'a string comes from the fallback chain next',
		own: { en: {}, de: { fallback: ['nl'] }, nl: { strings: home } },
		gets: ['own', 'nl'],
	},
	{
		says: 'a string may come from a shipped locale that the site does not have',
		own: { en: {}, 'de-AT': {} },
		shipped: { de: { strings: shippedHome } },
		tag: 'de-AT',
		gets: ['shipped', 'de'],
	},
	{
		says: 'a string comes from the source locale before English',
		own: { fr: { strings: home }, de: {} },
		sourceLocale: 'fr',
		gets: ['own', 'fr'],
	},
	{
		says: 'a string that nobody has is said in English',
		own: { fr: {}, de: {} },
		sourceLocale: 'fr',
		gets: ['How can we help?', 'en'],
	},
	{
		says: 'an empty string counts as missing',
		own: { en: {}, de: { strings: { 'home.title': '' } } },
		gets: ['How can we help?', 'en'],
	},
	{
		says: 'the own English file may change a string',
		own: { en: { strings: home }, de: {} },
		gets: ['own', 'en'],
	},
])('$says', ({ own, shipped, sourceLocale, tag = 'de', gets }) => {
	const found = resolveSite(own, shipped, sourceLocale).locales.get(tag);
	expect([found?.strings['home.title'], found?.stringLocales['home.title']]).toEqual(gets);
	expect(Object.keys(found?.strings ?? {})).toEqual(Object.keys(englishStrings));
});

test('the least that a locale file may say makes a whole locale', () => {
	const { locales, findings } = resolveSite({ xx: { name: 'Xx' } }, {}, 'xx');
	expect(findings).toEqual([]);
	expect(locales.get('xx')).toMatchObject({
		tag: 'xx',
		name: 'Xx',
		direction: 'ltr',
		digits: 'latn',
		fallback: [],
		strings: englishStrings,
	});
});

test.each([
	['ar', 'rtl', 'latn'],
	['ar-EG', 'rtl', 'arab'],
	['bn', 'ltr', 'beng'],
	['fa', 'rtl', 'arabext'],
	['he', 'rtl', 'latn'],
	['hi', 'ltr', 'latn'],
	['mr', 'ltr', 'deva'],
	['pa-PK', 'rtl', 'arabext'],
	['th', 'ltr', 'latn'],
])('CLDR says that %s runs %s with %s digits', (tag, direction, digits) => {
	expect(locale(tag)).toMatchObject({ direction, digits });
});

test('a locale file has the last word on direction and digits', () => {
	const file = { direction: 'rtl', digits: 'thai' } as const;
	expect(locale('th', file)).toMatchObject(file);
	expect(resolveSite({ en: {}, th: {} }, { th: file }).locales.get('th')).toMatchObject(file);
});

test('a language that CLDR does not know writes digits as the locale it falls back to', () => {
	const { locales } = resolveSite({ en: {}, mr: {}, xx: { fallback: ['mr'] } });
	expect(locales.get('xx')?.digits).toBe('deva');
});

test.each([
	'ar',
	'az-Arab',
	'dv',
	'en',
	'ff-Adlm',
	'ks',
	'nqo',
	'rhg',
	'sd-Deva',
	'syr',
	'uz-AF',
	'yi',
])('the script alone tells the direction of %s as CLDR does', (tag) => {
	expect(directionOfScript(tag)).toBe(directionOf(tag));
});

test.each([
	{
		says: 'a tag in the wrong case',
		own: { en: {}, 'pt-br': {} },
		file: 'locale',
		tag: 'pt-br',
		path: [],
		message: '`pt-br` is not how this tag is written.',
		hint: 'Rename the file to `pt-BR.json`.',
	},
	{
		says: 'a tag with an underscore',
		own: { en: {}, pt_BR: {} },
		file: 'locale',
		tag: 'pt_BR',
		path: [],
		message: '`pt_BR` is not a language tag.',
		hint: 'Rename the file to `pt-BR.json`.',
	},
	{
		says: 'a name that is no tag',
		own: { en: {}, 'x.backup': {} },
		file: 'locale',
		tag: 'x.backup',
		path: [],
		message: '`x.backup` is not a language tag.',
		hint: 'Write a BCP 47 tag, such as `mr`, `pt-BR` or `zh-Hant`.',
	},
	{
		says: 'a fallback that the site does not have',
		own: { en: {}, mr: { fallback: ['en', 'hi'] } },
		file: 'locale',
		tag: 'mr',
		path: ['fallback', 1],
		message: 'There is no locale `hi` to fall back to.',
		hint: 'Name locales that have a file in `locales/`.',
	},
	{
		says: 'a fallback that is nearly one of the site',
		own: { en: {}, 'zh-Hant': {}, 'zh-TW': { fallback: ['zh-Hans'] } },
		file: 'locale',
		tag: 'zh-TW',
		path: ['fallback', 0],
		message: 'There is no locale `zh-Hans` to fall back to.',
		hint: 'Name locales that have a file in `locales/`; did you mean `zh-Hant`.',
	},
	{
		says: 'a fallback in the wrong case',
		own: { en: {}, 'pt-BR': {}, pt: { fallback: ['pt-br'] } },
		file: 'locale',
		tag: 'pt',
		path: ['fallback', 0],
		message: '`pt-br` is not how this tag is written.',
		hint: 'Write `pt-BR`.',
	},
	{
		says: 'a fallback to itself',
		own: { en: {}, mr: { fallback: ['mr'] } },
		file: 'locale',
		tag: 'mr',
		path: ['fallback', 0],
		message: '`mr` cannot fall back to itself.',
		hint: 'Remove it.',
	},
	{
		says: 'a source locale without a file',
		own: { de: {} },
		file: 'site',
		tag: 'en',
		path: ['sourceLocale'],
		message: 'The source locale `en` has no file.',
		hint: 'Write `locales/en.json` with `{ "name": "…" }`, or name another locale.',
	},
])('$says is an error that says what to write', ({ own, file, tag, path, message, hint }) => {
	expect(resolveSite(own).findings).toEqual([
		{ file, tag, path, severity: 'error', message, hint },
	]);
});

test('a file whose name is no tag does not stop the others from being read', () => {
	const { locales } = resolveSite({ en: {}, de: { fallback: ['x.backup'] }, 'x.backup': {} });
	expect([...locales.keys()]).toEqual(['en', 'de']);
	expect(locales.get('de')?.fallback).toEqual(['en']);
});
