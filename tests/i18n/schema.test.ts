import { expect, test } from 'vitest';
import { localeFile } from '../../src/schemas/locale.ts';

test('a name is enough', () => {
	expect(localeFile.parse({ name: 'मराठी' })).toEqual({ name: 'मराठी' });
});

test.each([
	[{}, 'name', 'Write what the language calls itself.\nSuch as `मराठी` or `Português (Brasil)`.'],
	[
		{ name: ' ' },
		'name',
		'Write what the language calls itself.\nSuch as `मराठी` or `Português (Brasil)`.',
	],
	[
		{ name: 'x', direction: 'RTL' },
		'direction',
		'Write `ltr` (left to right) or `rtl` (right to left).',
	],
	[
		{ name: 'x', digits: 'devanagari' },
		'digits',
		'CLDR has no digits `devanagari`.\nWrite a name such as `latn` (0-9), `deva` (०-९), `beng` (০-৯) or `arab` (٠-٩).',
	],
	[
		{ name: 'x', fallback: 'hi' },
		'fallback',
		'Write a list of locales.\nIn square brackets, such as `["hi", "en"]`.',
	],
	[{ name: 'x', strings: { a: 1 } }, 'strings.a', 'Write a text in quotation marks.'],
	[
		{ name: 'x', strings: [] },
		'strings',
		'Write keys and texts.\nIn curly brackets, such as `{ "search.title": "Search" }`.',
	],
])('%j is told what to write at %s', (file, path, message) => {
	const issues = localeFile.safeParse(file).error?.issues ?? [];
	expect(issues.map((issue) => [issue.path.join('.'), issue.message])).toEqual([[path, message]]);
});

test('a key that a locale file does not have is refused', () => {
	expect(localeFile.safeParse({ name: 'x', dir: 'rtl' }).error?.issues[0]).toMatchObject({
		code: 'unrecognized_keys',
		keys: ['dir'],
	});
});
