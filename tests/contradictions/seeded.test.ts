import { expect, test } from 'vitest';
import { paragraphs } from './clean.ts';
import { seeded, seededPairs } from './seeded.ts';
import { messages } from './texts.ts';

const mistakes = seeded.map(({ kind, locale, paragraph, right, wrong }) => {
	const clean = paragraphs.find(({ en }) => en.startsWith(paragraph));
	const text = clean?.[locale].replace(right, wrong) ?? '';
	return { kind, locale, en: clean?.en ?? '', wrong: text, isSeeded: text !== clean?.[locale] };
});

test.each(mistakes)('a wrong $kind is found in $locale', ({ locale, en, wrong, isSeeded }) => {
	expect(isSeeded).toBe(true);
	expect(messages(['en', en], [locale, wrong], ['Paduka'])).not.toEqual([]);
});

test.each(seededPairs)('a wrong $kind is found in $locale', ({ en, locale, wrong, right }) => {
	expect(messages(['en', en], [locale, wrong])).not.toEqual([]);
	expect(messages(['en', en], [locale, right])).toEqual([]);
});
