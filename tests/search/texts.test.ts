import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';
import { resolveLocales } from '../../src/i18n/locale.ts';
import { localeFile } from '../../src/schemas/locale.ts';
import { searchTexts } from '../../src/search/texts.ts';

const shipped = new Map(
	['en', 'ar', 'mr'].map((tag) => {
		const text = readFileSync(new URL(`../../locales/${tag}.json`, import.meta.url), 'utf8');
		return [tag, localeFile.parse(JSON.parse(text))] as const;
	}),
);

/** Welsh is new here: it has a name, and one text of its own. */
const welsh = { name: 'Cymraeg', strings: { 'search.close': 'Cau' } };
const own = new Map([...shipped, ['cy', welsh] as const]);
const { locales } = resolveLocales({ own, shipped, sourceLocale: 'en' });

function textsOf(tag: string) {
	const locale = locales.get(tag);
	if (!locale) throw new Error(tag);
	// As the browser gets them.
	return JSON.parse(JSON.stringify(searchTexts(locale, locales.values(), []))) as ReturnType<
		typeof searchTexts
	>;
}

test.each([
	['en', 1, '1 result'],
	['en', 1200, '1,200 results'],
	['mr', 3, /३/],
])('in %s, the browser says %i results', (tag, count, said) => {
	const { results } = textsOf(tag).strings;
	expect(fill(results.text, { count }, results)).toMatch(said);
});

test('Arabic has a form for each of its plurals', () => {
	const { results } = textsOf('ar').strings;
	const said = [0, 1, 2, 3, 11, 100].map((count) => fill(results.text, { count }, results));
	expect(new Set(said.map((text) => text.replace(/[\d٠-٩]+/g, '#').trim())).size).toBeGreaterThan(
		3,
	);
});

test('other locales are named and directed for the reader', () => {
	expect(textsOf('en').languages).toEqual({
		ar: { name: 'Arabic', direction: 'rtl' },
		cy: { name: 'Welsh', direction: 'ltr' },
		mr: { name: 'Marathi', direction: 'ltr' },
	});
});

test('a text that a locale lacks says whose it is', () => {
	const { strings } = textsOf('cy');
	expect(strings.close).toMatchObject({ text: 'Cau', tag: 'cy' });
	expect(strings.keys).toMatchObject({ tag: 'en' });
});

test('each collection has its name', () => {
	expect(textsOf('en').collections['policies']?.text).toBe('Policies');
});
