import { expect, test } from 'vitest';
import { statusCommand } from '../../src/authoring/commands/status.ts';
import {
	isSameLanguage,
	sameAsEnglish,
	sharedNames,
	stringProgress,
} from '../../src/authoring/string-progress.ts';
import { resolveLocales } from '../../src/i18n/locale.ts';
import { run } from './folder.ts';

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

test('what a locale says to be right as it is in English is done, whoever says so', () => {
	const strings = { 'state.source': 'Original', 'header.search': 'Search' };
	const shipped = new Map([
		['en', { name: 'English', strings }],
		['de', { name: 'Deutsch', sameAsEnglish: ['state.source'] }],
	]);
	const own = new Map([['de', { name: 'Deutsch', strings }]]);
	const files = { own, shipped, sourceLocale: 'en' };
	const [de] = resolveLocales(files).locales.values();
	if (!de) throw new Error('There is no German.');
	const told = { written: strings, sources: [], names: new Set<string>() };
	expect(stringProgress(de, { ...told, same: sameAsEnglish('de', files) })).toEqual({
		done: 1,
		toDo: ['header.search'],
	});
});

test('the languages that Jawab ships have nothing left to translate', async () => {
	const { json } = (await run(statusCommand, process.cwd())) as {
		json: { locales: { tag: string; strings: { toDo: string[] } }[] };
	};
	expect(json.locales.filter(({ strings }) => strings.toDo.length > 0)).toEqual([]);
});

test.each([
	['de', 'de-AT', true],
	['zh-Hant', 'zh-TW', true],
	['sr', 'sr-Latn', false],
	['de', 'nl', false],
])('who reads %s reads %s: %s', (a, b, same) => {
	expect(isSameLanguage(a, b)).toBe(same);
});
