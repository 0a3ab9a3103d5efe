import { describe, expect, test } from 'vitest';
import { readQuery, wordsOf } from '../../src/search/query.ts';

describe('what was typed', () => {
	test.each([
		['spaces around and inside', '  where\tis \n my order ', 'where is my order'],
		['letters written in two code points', 'cafe\u0301', 'caf\u00E9'],
		['half of an emoji', 'refund \uD83D', 'refund'],
		['an emoji', '🎉 refund', '🎉 refund'],
		['control characters', 'refund\u0000\u001B', 'refund'],
		['a soft hyphen', 're\u00ADfund', 'refund'],
		['nothing', '', ''],
	])('is read as one line: %s', (_, typed, read) => {
		expect(readQuery(typed)).toBe(read);
	});

	test('is cut where nobody reads on, and never inside of a character', () => {
		expect(readQuery('a'.repeat(10_000))).toBe('a'.repeat(200));
		expect(readQuery(`${'a'.repeat(199)}🎉`)).toBe('a'.repeat(199));
	});
});

describe('the words to look up', () => {
	test.each([
		['en', 'Where IS my order?', ['where', 'is', 'my', 'order']],
		['en', '"refund policy"', ['refund', 'policy']],
		['en', 'e-mail, or it’s gone', ['e-mail', 'or', 'it’s', 'gone']],
		['en', 'above 1,000 rupees,please', ['above', '1,000', 'rupees', 'please']],
		['en', '<b class="x">refund</b> 🎉 now', ['refund', 'now']],
		['hi', 'पार्सल कहाँ है?', ['पार्सल', 'कहाँ', 'है']],
		['ar', 'متى تصل الشحنة؟', ['متى', 'تصل', 'الشحنة']],
		['th', 'อยากคืนเงิน', ['อยาก', 'คืน', 'เงิน']],
		['zh-Hans', '如何退款', ['如何', '退款']],
	])('in %s, of %j', (locale, query, words) => {
		expect(wordsOf(query, locale)).toEqual(words);
	});

	test.each([
		['nothing', ''],
		['punctuation', '?!… — ।'],
		['emoji', '🎉🙏🏽'],
		['markup', '<script></script><img src=x>'],
		['marks without a letter', '\u093F\u200D'],
		['what is longer than any word', 'a'.repeat(200)],
	])('are none in %s', (_, query) => {
		expect(wordsOf(query, 'en')).toEqual([]);
	});

	test('are found by the same rule in every browser, whatever its own language', () => {
		expect(wordsOf('İADE IADE', 'tr')).toEqual(['i̇ade', 'iade']);
	});
});
