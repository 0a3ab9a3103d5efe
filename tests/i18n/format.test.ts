import { expect, test } from 'vitest';
import {
	compareIn,
	formatDate,
	formatList,
	formatNumber,
	languageName,
} from '../../src/i18n/format.ts';
import { locale } from './site.ts';

test.each([
	['en', 'November 2, 2026'],
	['en-GB', '2 November 2026'],
	['th', '2 พฤศจิกายน 2569'],
	['mr', '२ नोव्हेंबर, २०२६'],
	['bn', '২ নভেম্বর, ২০২৬'],
	['ar', '2 نوفمبر 2026'],
	['fa', '۱۱ آبان ۱۴۰۵'],
	['ja', '2026年11月2日'],
	['xx', 'November 2, 2026'],
])('a reader of %s reads the date as %s', (tag, text) => {
	expect(formatDate('2026-11-02', locale(tag))).toBe(text);
});

test('a date is written in the digits that the locale file names', () => {
	expect(formatDate('2026-11-02', locale('th', { digits: 'thai' }))).toBe('๒ พฤศจิกายน ๒๕๖๙');
});

test.each([
	['en', '1,234,567.5'],
	['de', '1.234.567,5'],
	['hi', '12,34,567.5'],
	['mr', '१२,३४,५६७.५'],
	['ar', '1,234,567.5'],
	['ar-EG', '١٬٢٣٤٬٥٦٧٫٥'],
])('a reader of %s reads the number as %s', (tag, text) => {
	expect(formatNumber(1234567.5, locale(tag))).toBe(text);
});

test.each([
	['fr', 'de', 'Allemand'],
	['es', 'en', 'Inglés'],
	['ru', 'hi', 'Хинди'],
	['ka', 'de', 'გერმანული'],
	['hi', 'mr', 'मराठी'],
	['en', 'pt-BR', 'Brazilian Portuguese'],
	['en', 'th-u-nu-thai', 'Thai'],
	['xx', 'de', 'German'],
	['en', 'xx', 'xx'],
])('a reader of %s calls %s “%s”', (reader, tag, name) => {
	expect(languageName(tag, locale(reader))).toBe(name);
});

test('a locale calls itself what its file says', () => {
	expect(languageName('de', locale('de', { name: 'Hochdeutsch' }))).toBe('Hochdeutsch');
});

test('a language that CLDR does not know is called as it calls itself', () => {
	expect(languageName('xx', locale('de'), 'Xxisch')).toBe('Xxisch');
});

test.each([
	['en', 'Hindi, Marathi, and Thai'],
	['de', 'Hindi, Marathi und Thai'],
	['ja', 'Hindi、Marathi、Thai'],
])('a reader of %s reads a list as %s', (tag, text) => {
	expect(formatList(['Hindi', 'Marathi', 'Thai'], locale(tag))).toBe(text);
});

test.each([
	['de', ['Ärger', 'Zebra']],
	['sv', ['Zebra', 'Ärger']],
	['en', ['Step 2', 'Step 10']],
	['th', ['กลับ', 'เก็บ']],
])('%s sorts %j', (tag, words) => {
	expect(words.toReversed().sort(compareIn(locale(tag)))).toEqual(words);
});

test('words that a language holds equal are sorted the same from any order', () => {
	const words = ['\u00e9', 'e\u0301', 'x'];
	const compare = compareIn(locale('fr'));
	expect(words.toSorted(compare)).toEqual(words.toReversed().sort(compare));
});
