import { expect, test } from 'vitest';
import { paragraphs } from './clean.ts';
import { messages } from './texts.ts';

const pairs = paragraphs.flatMap(({ en, ...translations }) =>
	Object.entries(translations).map(([locale, text]) => ({ en, locale, text })),
);

test('there are more than 200 clean translations', () => {
	expect(pairs.length).toBeGreaterThan(200);
});

test.each(pairs)('nothing is invented in $locale: $text', ({ en, locale, text }) => {
	expect(messages(['en', en], [locale, text], ['Paduka'])).toEqual([]);
});

test('nearly nothing is invented between any two of the ten languages', () => {
	const found = paragraphs.flatMap((paragraph) =>
		Object.entries(paragraph).flatMap(([locale, text]) =>
			Object.entries(paragraph).flatMap(([other, translation]) =>
				locale === other ? [] : messages([locale, text], [other, translation], ['Paduka']),
			),
		),
	);
	// Arabic writes "the second after noon" for what is `14 h` in French.
	expect(found).toEqual([
		'4:1: The source says `14 h` here; this translation does not.',
		'4:120: This translation says `14 h` here; the source does not.',
	]);
});
