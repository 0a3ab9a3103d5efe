import { expect, test } from 'vitest';
import { announcementsIn } from '../../src/catalog/announcements.ts';
import type { Announcement } from '../../src/schemas/announcements.ts';
import { catalogOf } from './site.ts';

const catalog = catalogOf({ 'en faq/strike': { title: 'Strike' }, 'hi faq/strike': {} });

function listsOf(texts: Record<string, string[]>): Map<string, Announcement[]> {
	const said = (text: string): Announcement => ({ text, importance: 'note' });
	return new Map(Object.entries(texts).map(([locale, all]) => [locale, all.map(said)]));
}

test.each([
	['en', ['Strike', 'Holiday'], undefined],
	['hi', ['हड़ताल'], undefined],
	['mr', ['हड़ताल'], { tag: 'hi', direction: 'ltr' }],
	['ar', ['Strike', 'Holiday'], { tag: 'en', direction: 'ltr' }],
])('a reader of %s is told %j, in the language %j', (reader, texts, language) => {
	const told = announcementsIn(
		catalog,
		listsOf({ en: ['Strike', 'Holiday'], hi: ['हड़ताल'] }),
		reader,
	);
	expect(told.map(({ text }) => text)).toEqual(texts);
	for (const announcement of told) expect(announcement.language).toEqual(language);
});

test('where a locale says that there is nothing, there is nothing', () => {
	expect(announcementsIn(catalog, listsOf({ en: ['Strike'], mr: [] }), 'mr')).toEqual([]);
	expect(announcementsIn(catalog, new Map(), 'en')).toEqual([]);
});

test('what says more is the reader’s own entry, whatever the language of the announcement', () => {
	const strike: Announcement = { text: 'Strike', importance: 'note', article: 'faq/strike' };
	const [told] = announcementsIn(catalog, new Map([['en', [strike]]]), 'hi');
	expect(told).toMatchObject({
		language: { tag: 'en' },
		article: { path: '/hi/faq/strike/', title: 'hi faq/strike' },
	});
});
