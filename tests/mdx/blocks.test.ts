import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/mdx/blocks.ts';
import { changedBlocks } from '../../src/mdx/changed-blocks.ts';
import { digestOf } from '../../src/mdx/digest.ts';
import { parse } from '../../src/mdx/parse.ts';

const blocks = (text: string, fields = {}) => blocksOf(parse(text, 'x.mdx'), fields);
const digests = (text: string) => blocks(text).map(({ digest }) => digest);

test('an entry is its text fields and then its blocks, each in a section', () => {
	const text = `Intro *a*.

## Fees

1. One
   more

   and more
   - Two
2. <Fact id="fee" />

<Callout type="tip" title="Now">
Three

| a | b |
|---|---|
| c | d |
</Callout>

### Help

<Figure src="/e.png" alt="f" />

\`\`\`
g
\`\`\`

> [h][i][^1]

[i]: faq/i
[^1]: Four
`;
	const fields = { title: 'T', description: 'D “d”', keywords: ['k', 'l'] };
	expect(blocks(text, fields).map(({ text, section }) => [section, text])).toEqual([
		[-1, 'T\nD "d"\nk\nl'],
		[-1, 'Intro *a*.'],
		[0, '## Fees'],
		[0, '1. One more and more'],
		[0, '- Two'],
		[0, '1. <Fact id="fee">'],
		[0, '<Callout title="Now" type="tip">'],
		[0, 'Three'],
		[0, '| a | b |'],
		[0, '| c | d |'],
		[1, '### Help'],
		[1, '<Figure alt="f" src="/e.png">'],
		[1, '```\ng'],
		[1, '[h](faq/i)[^]'],
		[1, 'Four'],
	]);
});

describe('another spelling is no change', () => {
	test.each([
		['*a* **b**', '_a_ __b__'],
		['- a\n- b', '* a\n\n* b'],
		['## A', 'A\n---'],
		['a\nb   c', 'a b c'],
		['[a](faq/b "c")', '[a][x]\n\n[x]: faq/b "c"'],
		['“a” ‘b’ c… d – e', '"a" \'b\' c... d - e'],
		['a\\!', 'a!'],
		['&copy; e\u0301', '© é'],
		['a\u00a0b\u00adc\u200b', 'a bc'],
		['a  \nb', 'a\\\nb'],
		['| a |\n|---|\n| b |', '|a|\n|:-:|\n|b|'],
		['```\na\n```', '~~~\na\n~~~'],
		['1. a\n2. b', '1) a\n1) b'],
		['<Callout>\na\n</Callout>', '<Callout type="note">a</Callout>'],
		['<Figure src="/a" alt="b" />', "<Figure\n\talt='b'\n\tsrc='/a'\n/>"],
		['a\r\n\r\nb\r\n', 'a\n\n\nb'],
	])('%j means %j', (a, b) => {
		expect(blocks(a)).toEqual(blocks(b));
	});
});

describe('another meaning is a change', () => {
	test.each([
		['a', 'b'],
		['within 30 days', 'within 14 days'],
		['*a*', 'a'],
		['*a*', '**a**'],
		['\\*a\\*', '*a*'],
		['[a](faq/b)', '[a](faq/c)'],
		['[a](faq/b)', 'a'],
		['<Fact id="a" />', '<Fact id="b" />'],
		['## A', '### A'],
		['- a', '1. a'],
		['- [ ] a', '- [x] a'],
		['`a`', 'a'],
		['![a](/b.png)', '![c](/b.png)'],
		['<Callout type="tip">a</Callout>', '<Callout type="caution">a</Callout>'],
		['<Callout title="a">b</Callout>', '<Callout title="c">b</Callout>'],
		['दिन', 'दीन'],
	])('%j is not %j', (a, b) => {
		expect(digests(a)).not.toEqual(digests(b));
	});
});

test('digests stay what translations have recorded', () => {
	expect(['', 'a', '## Fees', 'धनवापसी'].map(digestOf)).toMatchInlineSnapshot(`
		[
		  "7c0b",
		  "b1b3",
		  "c1da",
		  "4506",
		]
	`);
});

test.each([
	{ what: 'nothing changed', was: 'abc', is: 'abc', changed: [] },
	{ what: 'one changed', was: 'abc', is: 'axc', changed: [1] },
	{ what: 'one is new', was: 'abc', is: 'abxc', changed: [2] },
	{ what: 'one is gone', was: 'abc', is: 'ac', changed: [0] },
	{ what: 'the first is gone', was: 'abc', is: 'bc', changed: [0] },
	{ what: 'the last is gone', was: 'abc', is: 'ab', changed: [1] },
	{ what: 'one moved', was: 'abcd', is: 'bcda', changed: [0, 3] },
	{ what: 'everything is new', was: '', is: 'ab', changed: [0, 1] },
	{ what: 'everything is gone', was: 'ab', is: '', changed: [] },
	{ what: 'one of two alike is gone', was: 'aab', is: 'ab', changed: [0] },
])('where $what, $is against $was changed at $changed', ({ was, is, changed }) => {
	expect(
		changedBlocks(
			[...was],
			[...is].map((digest) => ({ digest })),
		),
	).toEqual(changed);
});

test('what is not named as changed is what was recorded, in its order', () => {
	const entry = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
	fc.assert(
		fc.property(entry, entry, (was, is) => {
			const changed = changedBlocks(
				was,
				is.map((digest) => ({ digest })),
			);
			const kept = is.filter((_, index) => !changed.includes(index));
			let at = 0;
			for (const digest of kept) at = was.indexOf(digest, at) + 1 || Infinity;
			expect(at).toBeLessThanOrEqual(was.length);
			expect(changed.length === 0).toBe(was.join() === is.join() || is.length === 0);
		}),
	);
});
