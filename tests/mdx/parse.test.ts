import { describe, expect, test } from 'vitest';
import { parse } from '../../src/mdx/parse.ts';
import { problemsIn } from './problems.ts';

describe('an article is front matter and a body', () => {
	test.each([
		{ what: 'Unix lines', text: '---\ntitle: A\n---\n\nB' },
		{ what: 'Windows lines', text: '---\r\ntitle: A\r\n---\r\n\r\nB' },
		{ what: 'old Macintosh lines', text: '---\rtitle: A\r---\r\rB' },
		{ what: 'a byte order mark', text: '\uFEFF---\ntitle: A\n---\n\nB' },
		{ what: 'blanks behind the dashes', text: '---  \ntitle: A\n--- \n\nB' },
	])('with $what, both have their places in the file', ({ text }) => {
		const { frontMatter, body, problems } = parse(text, 'x.mdx');
		expect(frontMatter).toEqual({ text: expect.stringMatching(/^title: A\r?\n?$/), line: 2 });
		expect(body.children[0]?.position?.start).toMatchObject({ line: 5, column: 1 });
		expect(problems).toEqual([]);
	});

	test.each([
		{ what: 'an empty file', text: '', frontMatter: undefined, blocks: 0 },
		{ what: 'a byte order mark alone', text: '\uFEFF', frontMatter: undefined, blocks: 0 },
		{ what: 'no front matter', text: 'A\n\n---\n\nB', frontMatter: undefined, blocks: 3 },
		{ what: 'front matter alone', text: '---\na: b\n---', frontMatter: 'a: b\n', blocks: 0 },
		{ what: 'empty front matter', text: '---\n---\n', frontMatter: '', blocks: 0 },
		{
			what: 'longer rules in the body',
			text: '---\na: b\n---\n----\n',
			frontMatter: 'a: b\n',
			blocks: 1,
		},
	])('$what is read as it stands', ({ text, frontMatter, blocks }) => {
		const parsed = parse(text, 'x.mdx');
		expect(parsed.frontMatter?.text).toBe(frontMatter);
		expect(parsed.body.children).toHaveLength(blocks);
		expect(parsed.problems).toEqual([]);
	});

	test('front matter that never ends is a problem, not a body', () => {
		expect(problemsIn('---\ntitle: A\n\nText')).toEqual([
			'1:1: error: The front matter that begins here is never closed.\n' +
				'  hint: Put a line `---` after its last field.',
		]);
	});
});

describe('braces are ordinary characters where Markdown says so', () => {
	test.each([
		{ text: '`{a}` and `\\{b}`', values: ['{a}', '\\{b}'] },
		{ text: '```\n{ "a": {} }\n```', values: ['{ "a": {} }'] },
		{ text: 'a \\{b\\} c } d', values: ['a {b} c } d'] },
		{ text: '\uE000 `{\uE001`', values: ['\uE000 ', '{\uE001'] },
		{ text: 'import duties\nexport taxes', values: ['import duties\nexport taxes'] },
	])('$text', ({ text, values }) => {
		const json = JSON.stringify(parse(text, 'x.mdx').body);
		for (const value of values) expect(json).toContain(`"value":${JSON.stringify(value)}`);
		expect(problemsIn(text)).toEqual([]);
	});
});

describe('what the parser stumbles over is said in a writer’s words', () => {
	const cases: { text: string; says: string[] }[] = [
		{
			text: 'a\n\n<Callout>\nb\n',
			says: [
				'3:1: error: `<Callout>` is never closed.\n' +
					'  hint: Put `</Callout>` on a line of its own after what belongs to it.',
			],
		},
		{
			text: 'Within <Fact id="a.b">.',
			says: ['1:8: error: `<Fact>` is never closed.\n  hint: End it with `/>` instead of `>`.'],
		},
		{
			text: '1. a\n\n   <Callout>\n   b\n\n</Callout>\n',
			says: [
				'3:4: error: `<Callout>` is not closed in the list item in which it begins.\n' +
					'  hint: Put `</Callout>` there as well, with the same indentation.',
			],
		},
		{
			text: '> <Callout>\n> b\n\n</Callout>',
			says: [
				'1:3: error: `<Callout>` is not closed in the quote in which it begins.\n' +
					'  hint: Put `</Callout>` there as well, with the same indentation.',
			],
		},
		{
			text: 'a\n\n</Callout>',
			says: [
				'3:1: error: `</Callout>` closes nothing.\n' +
					'  hint: Delete it, or put `<Callout>` where it begins.',
			],
		},
		{
			text: '<Tabs>\n<Tab title="a">\nb\n</Tabs>\n</Tab>',
			says: [
				'4:1: error: `</Tabs>` stands where `<Tab>` should be closed.\n' +
					'  hint: Put `</Tab>` before it.',
				'1:1: error: `<Tabs>` holds something else than `<Tab>`.\n' +
					'  hint: Put everything in it into `<Tab …>`.',
			].reverse(),
		},
		{
			text: 'It is <5 kg, or 3<4.',
			says: [
				'1:7: error: This `<` begins nothing.\n  hint: Write `\\<` for the sign itself.',
				'1:18: error: This `<` begins nothing.\n  hint: Write `\\<` for the sign itself.',
			],
		},
		{
			text: 'See <https://a.example/b> or <help@a.example>.',
			says: [
				'1:5: error: `<https://a.example/b>` is not a link here.\n' +
					'  hint: Write `[text](https://a.example/b)`.',
				'1:30: error: `<help@a.example>` is not a link here.\n' +
					'  hint: Write `[text](mailto:help@a.example)`.',
			],
		},
		{
			text: '---\ntitle: A\n---\r\n\r\na <!-- b --> c',
			says: [
				'5:3: error: This is an HTML comment, which articles cannot hold.\n' +
					'  hint: Delete it: readers could see it in the source of the page.',
			],
		},
		{
			text: 'one<br>two<br>three',
			says: [
				'1:4: error: `<br>` is HTML, which articles cannot hold.\n' +
					'  hint: End the line with a backslash, or leave an empty line for a new paragraph.',
				'1:11: error: `<br>` is HTML, which articles cannot hold.\n' +
					'  hint: End the line with a backslash, or leave an empty line for a new paragraph.',
			],
		},
		{
			text: 'a <b>c\n\nd</b>',
			says: ['1:3: error: `<b>` is HTML, which articles cannot hold.\n  hint: Write `**text**`.'],
		},
		{
			text: '<Callout title=“a”>\nb\n</Callout>',
			says: [
				'1:10: error: The value of `title` is in typographic quotes.\n' +
					'  hint: Write straight ones: `title="…"`.',
			],
		},
		{
			text: '<Callout type=tip>\nb\n</Callout>',
			says: ['1:10: error: The value of `type` is not in quotes.\n  hint: Write `type="…"`.'],
		},
		{
			text: '<Callout\n\ttype={tip}>\nb\n</Callout>',
			says: [
				'2:2: error: The value of `type` is code, which articles cannot hold.\n' +
					'  hint: Write it in straight quotes: `type="…"`.',
			],
		},
		{
			text: '<Callout {...all}>\nb\n</Callout>',
			says: [
				'1:10: error: `{…}` in `<Callout>` is code, which articles cannot hold.\n' +
					'  hint: Write each attribute by its name: `name="value"`.',
			],
		},
		{
			text: 'a <Fact id="b />',
			says: [
				'1:9: error: The quote that begins the value of `id` is never closed.\n' +
					'  hint: Write `id="…"`.',
			],
		},
		{
			text: 'a <Fact id="b"',
			says: [
				'1:3: error: `<Fact` is not a complete tag.\n' +
					'  hint: Write `<Name attribute="value">`, or `\\<` for the sign itself.',
			],
		},
		{
			text: '<Callout>a</callout>',
			says: [
				'1:11: error: `</callout>` stands where `<Callout>` should be closed.\n' +
					'  hint: Put `</Callout>` before it.',
			],
		},
	];

	test.each(cases)('$text', ({ text, says }) => {
		expect(problemsIn(text)).toEqual(says);
	});

	test('what else is wrong in the article is found in the same run', () => {
		expect(
			problemsIn('a < b <Calout /> <br>\n\n{x}\n\n[](y)').map((line) => line.split('\n')[0]),
		).toEqual([
			'1:7: error: There is no component `<Calout>`.',
			'1:18: error: `<br>` is HTML, which articles cannot hold.',
			'3:1: error: `{x}` is code, which articles cannot hold.',
			'5:1: error: This link has no text.',
		]);
	});
});
