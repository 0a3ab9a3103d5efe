import * as z from 'zod';
import { describe, expect, test } from 'vitest';
import { didYouMean } from '../../src/problems/did-you-mean.ts';
import { parseJson } from '../../src/problems/json.ts';
import { formatProblem } from '../../src/problems/problem.ts';
import { formatPath, validate } from '../../src/problems/validate.ts';
import { parseYaml, sourceOf } from '../../src/problems/yaml.ts';

const told = (parsed: ReturnType<typeof parseYaml>) => parsed.problems.map(formatProblem);

describe('YAML', () => {
	test.each([
		[
			'a: [1\nb: 2',
			'x:1:4: error: This bracket is not closed, or what stands in it is not indented.',
		],
		['a: "b', 'x:1:4: error: A quote is not closed.'],
		["a: b\nc: 'What's new'", 'x:2:10: error: The text goes on behind its closing quote.'],
		[
			'a: { b: c\n# d\ne: f',
			'x:1:4: error: This bracket is not closed, or what stands in it is not indented.',
		],
		['a: b: c', 'x:1:4: error: A second colon stands in one line.'],
		['a: 1\na: 2', 'x:2:1: error: This key stands here twice.'],
		['a:\n\tb: 1', 'x:2:1: error: A tab indents this line.'],
		['a: @b', 'x:1:4: error: A text may not begin with this character.'],
		['a: "\\d"', 'x:1:5: error: A backslash stands before a letter that it cannot change.'],
		['a: &b 1', 'x:1:7: error: A value begins with `&`, which means an anchor in YAML.'],
		['a: *b', 'x:1:4: error: A value begins with `*`, which means a reference in YAML.'],
		['a: !b c', 'x:1:7: error: A value begins with `!`, which means a type in YAML.'],
		['a: !!str 5', 'x:1:10: error: A value begins with `!`, which means a type in YAML.'],
		['a: !!set { b }', 'x:1:10: error: A value begins with `!`, which means a type in YAML.'],
		['a: 1\n---\nb: 2', 'x:2:1: error: A second document begins here.'],
	])('%j is refused in plain words', (text, said) => {
		expect(told(parseYaml('x', text))[0]?.split('\n')[0]).toBe(said);
	});

	test('what another generator takes for a date, a yes or an octal number stays as it was written', () => {
		const { value } = parseYaml('x', 'day: 2026-05-31\nok: yes\nzip: 0123\nnone: ~\n');
		expect(value).toEqual({ day: '2026-05-31', ok: 'yes', zip: 123, none: null });
	});

	test('digests that look like a number can be had as they were written', () => {
		expect(sourceOf('source: 1234.5670', ['source'])).toBe('1234.5670');
	});

	test.each([
		[['a', 1, 'b'], 'value', { line: 12, column: 8 }],
		[['a', 1, 'b'], 'key', { line: 12, column: 5 }],
		[['a', 1, 'c'], 'value', { line: 12, column: 5 }],
		[['nothing'], 'value', { line: 10, column: 1 }],
		[[], 'value', { line: 10, column: 1 }],
	] as const)('%o has its place (%s), or that of what is around it', (path, part, place) => {
		const parsed = parseYaml('x', 'a:\n  - 1\n  - b: 2\n', 10);
		expect(parsed.locate(path, part)).toEqual(place);
	});

	test('columns count as editors count them', () => {
		expect(parseYaml('x', '{ "😀": 1, b: 2 }').locate(['b'])).toEqual({ line: 1, column: 15 });
	});

	test('a name that every object has is a key like any other', () => {
		const { value } = parseYaml('x', '__proto__: 1\nconstructor: 2\n');
		expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
	});
});

describe('JSON', () => {
	test.each([
		['{ "a": 1, }', 1, 11],
		['{\n  "a": 1\n  "b": 2\n}', 3, 3],
		['{ "a": "b', 1, 10],
		['', 1, 1],
		['{ a: 1 }', 1, 3],
		["{ 'a': 1 }", 1, 3],
		['{ "a": 1 } // b', 1, 12],
		['{\n"a": hello,\n"b": 1\n}', 2, 6],
		['{\n"a": ["b", ],\n"c": ","\n}', 2, 12],
		['{\n"a": ,\n"b": [], "c": {}\n}', 2, 6],
		['{ "a": x "(line 5 column 6)" }', 1, 8],
	])('%j is refused at its line and column, though it may be YAML', (text, line, column) => {
		expect(parseJson('x', text).problems).toMatchObject([
			{ line, column, message: 'This is not valid JSON from here on.' },
		]);
	});

	test('a key that stands twice is told, though JSON takes the last', () => {
		expect(told(parseJson('x', '{ "a": 1,\n "a": 2 }'))).toEqual([
			'x:2:2: error: This key stands here twice.\n  hint: Keep one of the two.',
		]);
	});

	test('escapes and letters of all planes arrive as they are meant', () => {
		const text = '{ "a": "\\ud83d\\ude00 \\/ \\u0915 😀" }';
		expect(parseJson('x', text)).toMatchObject({ value: { a: '😀 / क 😀' }, problems: [] });
	});
});

describe('a schema in a writer’s words', () => {
	const schema = z.strictObject({
		title: z.string(),
		order: z.number().optional(),
		kind: z.enum(['return', 'refund']).optional(),
		channels: z.array(z.strictObject({ type: z.string() })).optional(),
		names: z.record(z.string().regex(/^[a-z]+$/, 'Small letters only.'), z.string()).optional(),
		draft: z.boolean().optional(),
	});
	test.each([
		['order: 1', ['x:1:1: error: title: This is missing.\n  hint: Add `title: …`.']],
		['title: 5', ['x:1:8: error: title: Write a text here.\n  hint: Put quotes around the value.']],
		['title: [a]', ['x:1:8: error: title: Write a text here.']],
		['title:', ['x:1:7: error: title: Write a text here.']],
		['title: a\norder: b', ['x:2:8: error: order: Write a number here.']],
		['title: a\ndraft: ja', ['x:2:8: error: draft: Write `true` or `false` here.']],
		['title: a\nchannels: b', ['x:2:11: error: channels: Write a list here.']],
		[
			'title: a\nkind: retrun',
			[
				'x:2:7: error: kind: `retrun` is not one of `return`, `refund`.\n  hint: Did you mean `return`?',
			],
		],
		[
			'title: a\nchannels: [{ typ: b }]',
			['x:2:14: error: channels[0]: Unknown key: `typ`.\n  hint: Did you mean `type`?'],
		],
		[
			'title: a\nzzz: b',
			[
				'x:2:1: error: Unknown key: `zzz`.\n  hint: Known keys: title, order, kind, channels, names, draft.',
			],
		],
		['title: a\nnames: { A: b }', ['x:2:10: error: names.A: Small letters only.']],
		['- a', ['x:1:1: error: Write keys with values here.']],
		['', ['x:1:1: error: title: This is missing.\n  hint: Add `title: …`.']],
	])('%j', (text, said) => {
		const { value, problems } = validate(schema, parseYaml('x', text));
		expect(problems.map(formatProblem)).toEqual(said);
		expect(value).toBeUndefined();
	});

	test('a file whose syntax is broken is not held against its schema', () => {
		expect(validate(schema, parseYaml('x', 'a: "b')).problems).toHaveLength(1);
	});

	test('a path is written as people write it', () => {
		expect(formatPath(['channels', 0, 'type'])).toBe('channels[0].type');
	});
});

test.each([
	['windw', 'window'],
	['Window', 'window'],
	['wnidow', 'window'],
	['fee', 'fees'],
	['ordr', 'order'],
	['colour', undefined],
	['x', undefined],
	['', undefined],
])('%j was meant to be %j', (word, meant) => {
	expect(didYouMean(word, ['window', 'fees', 'order'])).toBe(meant);
});
