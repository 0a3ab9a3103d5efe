import { describe, expect, test } from 'vitest';
import { excerptOf, findWords, splitByMarks, withoutTitle } from '../../src/search/excerpt.ts';

describe('an excerpt', () => {
	const long = Array.from({ length: 60 }, (_, index) => `w${index} `);

	test('is plain text with places that match, and shows markup instead of becoming it', () => {
		expect(excerptOf(['Your ', 'refund, ', 'with <b> ', '(way). '], [1, 3], 'Refunds')).toEqual({
			text: 'Your refund, with <b> (way).',
			marks: [
				[5, 11],
				[23, 26],
			],
		});
	});

	test('stands where most of the words are, some words before the first', () => {
		const { text, marks } = excerptOf(long, [2, 40, 42], 'Title', 10);
		expect(text).toBe('w38 w39 w40 w41 w42 w43 w44 w45 w46 w47 …');
		expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['w40', 'w42']);
	});

	test('is the beginning without the title where nothing matches', () => {
		const words = ['How ', 'refunds ', 'work · ', 'We ', 'pay ', 'you ', 'back.'];
		expect(excerptOf(words, [], 'How refunds work')).toEqual({
			text: 'We pay you back.',
			marks: [],
		});
	});

	test('in Thai marks words that touch as one', () => {
		expect(excerptOf(['ขอ', 'คืน', 'เงิน'], [1, 2], '')).toEqual({
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
			[
				[4, 11],
				[18, 25],
			],
		],
		['Prefunds', ['refunds', 'fund'], []],
		['ขอคืนเงินได้ไหม', ['คืน', 'เงิน'], [[2, 9]]],
		['Anything', [''], []],
	])('in %j of %j', (title, words, marks) => {
		expect(findWords(title, words)).toEqual(marks);
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
