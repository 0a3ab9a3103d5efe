import { expect, test } from 'vitest';
import { linkEdits } from '../../src/authoring/rename-links.ts';
import { splice } from '../../src/authoring/splice.ts';
import { parse } from '../../src/mdx/parse.ts';

test.each([
	['a link', '[A](faq/a)', '[A](policies/z)'],
	['its anchor and title', '[A](faq/a#fees "Fees")', '[A](policies/z#fees "Fees")'],
	['a slash at its end', '[A](faq/a/)', '[A](policies/z/)'],
	['angle brackets', '[A](<faq/a>)', '[A](<policies/z>)'],
	['a definition', '[A][x]\n\n[x]: faq/a#b', '[A][x]\n\n[x]: policies/z#b'],
	['an escape', '[A](faq\\/a#b)', '[A](policies/z#b)'],
	[
		'a component',
		'<Callout>\n\n[faq/a](faq/a)\n\n</Callout>',
		'<Callout>\n\n[faq/a](policies/z)\n\n</Callout>',
	],
	['a table', '| a |\n| - |\n| [A](faq/a) |', '| a |\n| - |\n| [A](policies/z) |'],
	[
		'a longer key',
		'[A](faq/ab) [A](faq/a-b) [A](faq/a?b)',
		'[A](faq/ab) [A](faq/a-b) [A](faq/a?b)',
	],
	['code and text', '`[A](faq/a)` faq/a', '`[A](faq/a)` faq/a'],
	['a web address', '[A](https://x.example/faq/a)', '[A](https://x.example/faq/a)'],
])('a new key in %s', (_, before, after) => {
	const text = `---\ntitle: faq/a\n---\n\n${before}\n`;
	const edits = linkEdits(parse(text, 'x.mdx'), 'faq/a', 'policies/z');
	expect(splice(text, edits)).toBe(`---\ntitle: faq/a\n---\n\n${after}\n`);
});
