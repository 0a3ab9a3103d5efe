import { expect, test } from 'vitest';
import { marketTexts } from '../../src/policies/market-texts.ts';
import { countriesIn, namesTogether } from '../../src/policies/market-groups.ts';
import { markets, tellingIn } from './shop.ts';

const { locale: english } = tellingIn('en', {});
const { locale: german } = tellingIn('de', {});

test.each([
	{ codes: ['DE', 'FR', 'IN'], locale: english, names: ['European Union', 'India'] },
	{ codes: ['DE', 'IN'], locale: english, names: ['Germany', 'India'] },
	{ codes: ['JP', 'FR', 'DE'], locale: german, names: ['Europäische Union', 'Japan'] },
])('$codes are called $names', ({ codes, locale, names }) => {
	expect(namesTogether(codes, markets, locale)).toEqual(names);
});

test('a group stands for its countries, each of which counts once', () => {
	expect(countriesIn(['EU', 'DE', 'JP'], markets)).toEqual(['DE', 'FR', 'JP']);
});

test('a table of markets has a row for each country, in the alphabetical order of the reader', () => {
	const facts = {
		time: { type: 'duration', value: [5, 8], unit: 'day', markets: { EU: 3 } },
		gift: { type: 'boolean', value: true, markets: { JP: false } },
	};
	const table = (tag: string) =>
		marketTexts(tellingIn(tag, facts))
			.rows(['time', 'gift'])
			.map(({ code, name, cells }) => [code, name, ...cells.map(({ text }) => text)].join(' '));
	expect(table('en')).toEqual([
		'FR France 3 days Yes',
		'DE Germany 3 days Yes',
		'IN India 5–8 days Yes',
		'JP Japan 5–8 days No',
	]);
	expect(table('de')).toEqual([
		'DE Deutschland 3 Tage Ja',
		'FR Frankreich 3 Tage Ja',
		'IN Indien 5–8 Tage Ja',
		'JP Japan 5–8 Tage Nein',
	]);
});
