import { expect, test } from 'vitest';
import { isSameLanguage, sharedNames } from '../../src/authoring/string-progress.ts';

test('a string that most translations keep is a name; a language nobody has translated yet has no say', () => {
	const english = { chat: 'WhatsApp', word: 'Original', a: 'One', b: 'Two', c: 'Three' };
	const files = new Map([
		['en', { name: 'English', strings: english }],
		['de', { name: 'Deutsch', strings: { ...english, a: 'Eins', b: 'Zwei', c: 'Drei' } }],
		[
			'hi',
			{ name: 'हिन्दी', strings: { chat: 'WhatsApp', word: 'मूल', a: 'एक', b: 'दो', c: 'तीन' } },
		],
		[
			'fr',
			{
				name: 'Français',
				strings: { chat: 'WhatsApp', word: 'Texte', a: 'Un', b: 'Deux', c: 'Trois' },
			},
		],
		['sw', { name: 'Kiswahili', strings: english }],
		['pl', { name: 'Polski', strings: english }],
	]);
	expect([...sharedNames(files)]).toEqual(['chat']);
});

test.each([
	['de', 'de-AT', true],
	['zh-Hant', 'zh-TW', true],
	['sr', 'sr-Latn', false],
	['de', 'nl', false],
])('who reads %s reads %s: %s', (a, b, same) => {
	expect(isSameLanguage(a, b)).toBe(same);
});
