import { describe, expect, test } from 'vitest';
import { findWords, readExcerpt, splitByMarks, withoutTitle } from '../../src/search/excerpt.ts';

describe("an excerpt of Pagefind's", () => {
	test('is plain text with places that match', () => {
		const text = 'Your refund is on its (way).';
		expect(readExcerpt('Your <mark>refund</mark> is on its <mark>(way).</mark>')).toEqual({
			text,
			marks: [
				[5, 11],
				[23, 26],
			],
		});
	});

	test('that speaks of markup shows it, and does not become it', () => {
		expect(readExcerpt('Write &lt;b&gt; or &lt;mark&gt;<mark>bold</mark>')).toEqual({
			text: 'Write <b> or <mark>bold',
			marks: [[19, 23]],
		});
	});

	test("in Thai loses Pagefind's word boundaries, and words that touch are one mark", () => {
		expect(readExcerpt('ขอ\u200B<mark>คืน</mark>\u200B<mark>เงิน</mark>')).toEqual({
			text: 'ขอคืนเงิน',
			marks: [[2, 9]],
		});
	});
});

describe('the title at the beginning of an excerpt', () => {
	test.each([
		[
			'Refunds. We pay you back.',
			'Refunds',
			[
				[0, 8],
				[12, 15],
			],
			'We pay you back.',
			[[3, 6]],
		],
		['คืนเงิน.เราจ่าย', 'คืนเงิน', [[0, 7]], 'เราจ่าย', []],
		['Refunds', 'Refunds', [[0, 7]], '', []],
		['We pay refunds.', 'Refunds', [[3, 6]], 'We pay refunds.', [[3, 6]]],
	] as const)('is left out of %j', (text, title, marks, rest, moved) => {
		expect(withoutTitle({ text, marks: [...marks] }, title)).toEqual({ text: rest, marks: moved });
	});
});

describe('the words of a title that match', () => {
	test.each([
		[
			'How refunds work: refunds',
			['refunds'],
			false,
			[
				[4, 11],
				[18, 25],
			],
		],
		['Prefunds', ['refunds', 'fund'], false, []],
		['ขอคืนเงินได้ไหม', ['คืน', 'เงิน'], true, [[2, 9]]],
		['Anything', [''], true, []],
	])('in %j of %j', (title, words, anywhere, marks) => {
		expect(findWords(title, words, anywhere)).toEqual(marks);
	});
});

test('a text is cut at its marks for the page', () => {
	expect(splitByMarks({ text: 'A refund now', marks: [[2, 8]] })).toEqual([
		{ text: 'A ', marked: false },
		{ text: 'refund', marked: true },
		{ text: ' now', marked: false },
	]);
	expect(splitByMarks({ text: '', marks: [] })).toEqual([]);
});
