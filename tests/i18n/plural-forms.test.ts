import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';
import { browserString, pluralForms } from '../../src/i18n/plural-forms.ts';
import { translator } from '../../src/i18n/translate.ts';
import { locale } from './site.ts';

test.each([
	['Search', 'Search'],
	['Results for “{query}”', 'Results for “{query}”'],
	[
		'{n, plural, one {# hit} other {# hits}} for {query}',
		{ one: '{count} hit for {query}', other: '{count} hits for {query}' },
	],
	[
		'{n, plural, =0 {Nothing} one {{n, number} hit} other {{n} hits}}',
		{ '=0': 'Nothing', one: '{count} hit', other: '{count} hits' },
	],
	[
		'{n, plural, =1 {It is} other {They are}} here: {n, plural, one {# hit} other {# hits}}',
		{
			'=1': 'It is here: {count} hit',
			one: 'They are here: {count} hit',
			other: 'They are here: {count} hits',
		},
	],
	["It''s {n, plural, other {'{#}' #}}", { other: "It's {#} {count}" }],
])('%s is prepared for the browser', (message, forms) => {
	expect(pluralForms(message, 'en')).toEqual(forms);
});

test.each([
	'{n, plural, one {x}',
	'{n, plural, one {x}}',
	'{n, plural, offset:1 other {#}}',
	'{n, selectordinal, other {#th}}',
	'{n, plural, other {#}} {m, plural, other {#}}',
	'{kind, select, other {x}}',
	'{n, number, percent}',
	'{day, date, long}',
])('%s takes more than the browser can do', (message) => {
	expect(pluralForms(message, 'en')).toBeUndefined();
});

test('what the browser cannot say is said in English', () => {
	const strings = { 'search.results': '{count, plural, offset:1 other {#}}' };
	expect(browserString('search.results', locale('mr', { strings }))).toEqual({
		text: { one: '{count} result', other: '{count} results' },
		tag: 'en',
		digits: 'deva',
	});
});

test('values are put in once and as they are', () => {
	const values = { query: '$& {count}', count: 3 };
	expect(fill('{query} {count} {unknown}', values, { tag: 'mr', digits: 'deva' })).toBe(
		'$& {count} ३ {unknown}',
	);
});

const word = fc.constantFrom(
	'articles',
	'لا',
	'लेख',
	"it''s",
	'“{query}”',
	'#',
	'{count, number}',
	' ',
);
const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
const forms = fc
	.dictionary(fc.constantFrom('=0', '=1', 'zero', 'one', 'two', 'few', 'many'), text)
	.chain((some) =>
		text.map((other): [string, string][] => [...Object.entries(some), ['other', other]]),
	);
const plural = forms.map(
	(all) => `{count, plural, ${all.map(([form, said]) => `${form} {${said}}`).join(' ')}}`,
);
const message = fc.array(
	fc.oneof(
		word.filter((one) => one !== '#'),
		plural,
	),
	{ minLength: 1 },
);

test('the browser says every message as the build does', () => {
	const tag = fc.constantFrom('ar', 'bn', 'cy', 'en', 'fr', 'ja', 'lv', 'mr', 'pl', 'xx');
	const values = fc.record({ count: fc.nat({ max: 2000 }), query: fc.string() });
	fc.assert(
		fc.property(tag, message, values, (tag, parts, values) => {
			const reader = locale(tag, { strings: { 'search.results': parts.join('') } });
			const { text, ...speaker } = browserString('search.results', reader);
			expect(fill(text, values, speaker)).toBe(translator(reader)('search.results', values));
		}),
	);
});
