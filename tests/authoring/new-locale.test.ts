import { describe, expect, test } from 'vitest';
import { copiedMessage } from '../../src/authoring/copied-message.ts';
import { menuName, readTag } from '../../src/authoring/locale-tag.ts';

describe('a language is asked for by its tag', () => {
	test.each([
		['sw', 'sw'],
		['pt-br', 'pt-BR'],
		['ZH-hant', 'zh-Hant'],
		['iw', 'he'],
	])('`%s` is %s', (typed, tag) => {
		expect(readTag(typed)).toEqual({ tag });
	});

	test.each([
		['en_US', '`en_US` is not a language tag.', 'Write `en-US`.'],
		['', '`` is not a language tag.', 'Write a BCP 47 tag, such as `sw`, `pt-BR` or `zh-Hant`.'],
		['swahili', 'There is no language `swahili`.', 'Did you mean `sw` (Swahili)?'],
		['русский', '`русский` is not a language tag.', 'Write `ru`.'],
		['jp', 'There is no language `jp`.', 'Did you mean `ja` (Japanese)?'],
		['de-XQ', 'There is no country or region `XQ`.', 'Write `de`.'],
		['de-Abcd', 'There is no script `Abcd`.', 'Write `de`.'],
		[
			'hi-u-nu-deva',
			'`hi-u-nu-deva` says more than a language.',
			'Write `hi`. Digits are set in the file: "digits".',
		],
	])('`%s` is refused', (typed, message, hint) => {
		expect(readTag(typed)).toEqual({ message, hint });
	});
});

test.each([
	['sw', 'Kiswahili'],
	['pt-BR', 'Português (Brasil)'],
	['ru', 'Русский'],
	['ka', 'ქართული'],
	['ar', 'العربية'],
	['zh-Hant', '繁體中文'],
])('a menu shows %s as %s', (tag, name) => {
	expect(menuName(tag)).toBe(name);
});

describe('a string to translate has the plural forms that the language needs', () => {
	const results = '{count, plural, one {# result} other {# results}}';
	const all = '{count, plural, one {See the article} other {See all # articles}} of {site}';
	test.each([
		[
			'ar',
			results,
			'{count, plural, zero {# results} one {# result} two {# results} few {# results} many {# results} other {# results}}',
		],
		['th', results, '{count, plural, other {# results}}'],
		['de', all, '{count, plural, one {See the article} other {See all # articles}} of {site}'],
		// In Russian `one` is for 21, too.
		[
			'ru',
			all,
			'{count, plural, one {See all # articles} few {See all # articles} many {See all # articles} other {See all # articles}} of {site}',
		],
		['ar', 'No results for “{query}”', 'No results for “{query}”'],
		[
			'pl',
			'{n, plural, =0 {none} other {#}}',
			'{n, plural, =0 {none} one {#} few {#} many {#} other {#}}',
		],
	])('%s: %s', (tag, text, copied) => {
		expect(copiedMessage(text, tag)).toBe(copied);
	});
});
