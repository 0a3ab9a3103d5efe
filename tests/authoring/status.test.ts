import { expect, test } from 'vitest';
import { changedWordsCounter } from '../../src/authoring/changed-words.ts';
import { figuresIn } from '../../src/authoring/contradicted-figures.ts';
import { alignColumns, displayWidth } from '../../src/authoring/display-width.ts';
import { byHarm, takesUnderFiveMinutes, type Work } from '../../src/authoring/status.ts';

test('what does most harm comes first: wrong figures, then policies, then what is promoted, then what is missing', () => {
	const work = (key: string, kind: Work['kind'], promoted = false, contradicted = 0): Work => {
		return { key, kind, promoted, contradicted, file: '', words: 0, quick: false };
	};
	const ordered = byHarm([
		work('tutorials/a', 'missing', true),
		work('faq/b', 'machine', true),
		work('faq/c', 'missing'),
		work('policies/d', 'machine'),
		work('policies/e', 'outdated'),
		work('policies/f', 'missing'),
		work('policies/g', 'machine', true),
		work('tutorials/h', 'outdated', false, 1),
		work('faq/i', 'contradicted', false, 2),
	]);
	expect(ordered.map(({ key }) => key)).toEqual([
		'faq/i',
		'tutorials/h',
		'policies/g',
		'policies/f',
		'policies/e',
		'policies/d',
		'faq/b',
		'faq/c',
		'tutorials/a',
	]);
});

test.each([
	['missing', 23, true],
	['outdated', 24, false],
	['machine', 71, true],
	['machine', 72, false],
] as const)('%s, %i words: under five minutes is %s', (kind, words, quick) => {
	expect(takesUnderFiveMinutes(kind, words)).toBe(quick);
});

test.each([
	['a paragraph', 'We pay **within** <Fact id="refund.processing">, [see here](faq/x).', 6],
	['a heading', '## What it costs', 3],
	['a component', '<Figure alt="A closed box" src="/a.svg">', 3],
	['Thai', 'คืนเงินภายใน', 3],
])('the words of %s are counted without its marks', (_, text, words) => {
	expect(changedWordsCounter()(['a', 'x'], [block('a', 'Not counted'), block('b', text)])).toBe(
		words,
	);
});

function block(digest: string, text: string) {
	return { digest, text, section: -1 };
}

test.each([
	['Deutsch', 7],
	['日本語', 6],
	['한국어', 6],
	['हिन्दी', 5],
	['ไทย', 3],
	['ＡＢ', 4],
])('%s takes %i columns', (text, width) => {
	expect(displayWidth(text)).toBe(width);
});

test('columns stand under each other, numbers at the right', () => {
	expect(alignColumns([['ja', '日本語', 5], ['de', 'Deutsch', 120], ['x']])).toEqual([
		'ja  日本語     5',
		'de  Deutsch  120',
		'x',
	]);
});

test.each([
	{ body: 'Within 30 days.', hasDigits: true },
	{
		body: '1. Open [the page](https://shop.example/2026).\n  2. <Fact id="a.b" /> <Figure src="/3.png" />',
		hasDigits: false,
	},
	{ body: '\n'.repeat(400_000), hasDigits: false },
	{ body: '<'.repeat(400_000), hasDigits: false },
	{ body: ']('.repeat(200_000), hasDigits: false },
])(
	'whether figures are typed is seen without parsing, however odd the text (%#)',
	({ body, hasDigits }) => {
		expect(figuresIn(body, { title: 'T' }).hasDigits).toBe(hasDigits);
	},
);
