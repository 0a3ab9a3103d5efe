import anyAscii from 'any-ascii';
import { expect, test } from 'vitest';
import { termsOf } from '../../src/search/analysis/terms.ts';
import { kanaInLatin } from '../../src/search/analysis/kana.ts';
import { createSearch } from '../../src/search/create-search.ts';
import type { Engine } from '../../src/search/engine.ts';
import { packWords } from '../../src/search/vocabulary.ts';

test('kana are written in Latin letters as the readings of a site are', () => {
	const codes = [...Array(0x3096 - 0x3041 + 1).keys()].map((step) => 0x3041 + step);
	for (const hiragana of codes.map((code) => String.fromCodePoint(code))) {
		const katakana = String.fromCodePoint((hiragana.codePointAt(0) ?? 0) + 0x60);
		expect(kanaInLatin(hiragana), hiragana).toBe(anyAscii(hiragana));
		expect(kanaInLatin(katakana), katakana).toBe(anyAscii(hiragana));
	}
	expect(kanaInLatin('サービス')).toBe('sabisu');
});

test.each(['返金', 'へん金', 'henkin', '', 'へんきん?'])('%j is no kana', (text) => {
	expect(kanaInLatin(text)).toBeUndefined();
});

/** A site in Japanese that holds 返金 and 申請, and knows いつ for a word that tells nothing. */
const toTerm = termsOf('ja');
const refund = { key: 'faq/refund', url: '/ja/faq/refund/', title: '返金', excerpt: '返金' };
const engine: Engine = {
	load: async () => ({
		size: 1,
		isFiller: (word) => word === 'いつ',
		find: async (term) => {
			const isExact = [toTerm('返金'), toTerm('申請')].includes(term);
			const place = { score: 1, isInTitle: true, places: [0] };
			return { term, isExact, articles: new Map(isExact ? [['a', place]] : []) };
		},
		score: async (term) => ({
			term,
			isExact: true,
			articles: new Map([['a', { score: 1, isInTitle: true, places: [0] }]]),
		}),
		read: async () => ({ ...refund, titleMarks: [], marks: [] }),
	}),
	vocabulary: async () =>
		packWords([
			{ written: 'いつ', frequency: 1, isInTitle: false },
			{ written: '申請', frequency: 1, isInTitle: true },
			{ written: '返金', frequency: 1, isInTitle: true },
		]),
	readings: async () => 'itsu shinsei henkin',
	directory: async () => ({ chain: [], others: [], articles: [] }),
	entry: async () => ({ ...refund, titleMarks: [], marks: [] }),
};

test.each([
	['へんきん', '返金'],
	['ヘンキン', '返金'],
	['へんきん いつ', '返金 いつ'],
	['へんきんいつ', '返金いつ'],
	// Not all of it sounds as a word.
	['へんきんせんせい', undefined],
	['いつ', undefined],
	// A teacher sounds nearly like an application, but kana say how.
	['せんせい', undefined],
])('%s, typed and not turned into kanji, is searched for as %s', async (query, corrected) => {
	const answer = await createSearch('ja', { engine }).search(query);
	expect(answer.corrected).toBe(corrected);
	expect(answer.groups.length).toBe(corrected ? 1 : 0);
});
