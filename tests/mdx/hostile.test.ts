import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/mdx/blocks.ts';
import { lint } from '../../src/mdx/lint.ts';
import { outlineOf } from '../../src/mdx/outline.ts';
import { parse } from '../../src/mdx/parse.ts';
import { entryTexts } from '../../src/xliff/entry-texts.ts';
import { problemsIn } from './problems.ts';

const split = 'Split it into several articles.';
const deep =
	'Lists, quotes or components nest more than 100 levels deep here.\n  hint: Nest them less deeply.';

describe('a text that would crash or stall the parser is a problem with a place', () => {
	test.each([
		{
			what: 'a megabyte of brackets',
			text: '['.repeat(1_000_000),
			says: `1:1: error: This article has 1,000,000 characters; 500,000 is the most.\n  hint: ${split}`,
		},
		{
			what: 'many brackets in a line of text',
			text: `a${'['.repeat(400_000)}`,
			says: `1:10002: error: This article has more than 10,000 square brackets.\n  hint: ${split}`,
		},
		{
			what: 'an endless expression',
			text: `{${'['.repeat(400_000)}`,
			says: `1:10002: error: This article has more than 10,000 square brackets.\n  hint: ${split}`,
		},
		{
			what: '10,000 components in each other',
			text: `${'<Details summary="a">\n'.repeat(10_000)}b\n${'</Details>\n'.repeat(10_000)}`,
			says: `3001:1: error: This article has more than 3,000 components.\n  hint: ${split}`,
		},
		{
			what: '1,000 components in each other',
			text: `${'<Details summary="a">\n'.repeat(1_000)}b\n${'</Details>\n'.repeat(1_000)}`,
			says: `100:1: error: ${deep}`,
		},
		{
			what: '10,000 quotes in each other',
			text: `a\n\n${'>'.repeat(10_000)} b`,
			says: `3:1: error: ${deep}`,
		},
		{
			what: '200,000 lists in each other',
			text: `${'- '.repeat(200_000)}a`,
			says: `1:1: error: ${deep}`,
		},
		{
			what: '15,000 emphases in each other',
			text: `${'*a '.repeat(15_000)}${'b*'.repeat(15_000)}`,
			says: `1:55002: error: This article has more than 20,000 asterisks and underscores.\n  hint: ${split}`,
		},
		{
			what: '50,000 entities',
			text: '&amp;'.repeat(50_000),
			says:
				'1:25001: error: This article has more than 5,000 characters written as `&…;`.\n' +
				'  hint: Write the characters themselves.',
		},
		{
			what: 'an endless word',
			text: `a\n${'ก'.repeat(400_000)}`,
			says: '2:1: error: This line has more than 100,000 characters.\n  hint: Divide it into paragraphs.',
		},
		{
			what: 'a NUL',
			text: 'a\nb\0',
			says: '2:2: error: This character (U+0000) is no text.\n  hint: Delete it, or save the file as UTF-8 text.',
		},
		{
			what: 'half a character',
			text: 'a\n😀\ud800',
			says: '2:3: error: This character (U+D800) is no text.\n  hint: Delete it, or save the file as UTF-8 text.',
		},
	])('$what', ({ text, says }) => {
		expect(problemsIn(text)).toEqual([says]);
	});
});

describe('a text that is only odd is read', () => {
	test.each([
		{ what: 'a paragraph of short lines', text: 'a *b*\n'.repeat(9_000) },
		{ what: 'a long rule', text: '- '.repeat(49_000) },
		{ what: 'many braces', text: '`{` '.repeat(9_000) },
		{ what: 'braces in braces', text: '{\n'.repeat(200_000) },
		{ what: 'an endless program', text: `export const a = ${'(\n'.repeat(200_000)}` },
		{ what: 'a long table', text: `a|b\n-|-\n${'c|d\n'.repeat(50_000)}` },
		{ what: 'a long table of columns', text: `${'|a'.repeat(5_000)}|\n${'|-'.repeat(5_000)}|\n` },
		{ what: 'a row of a table that is none', text: `${'|'.repeat(5_000)}\n${'|-'.repeat(5_000)}x` },
		{ what: 'emphasis that never ends', text: '*a_ '.repeat(9_000) },
		{ what: 'tags that never end', text: '<A>\n'.repeat(1_500) },
		{ what: 'many backslashes', text: '\\'.repeat(99_000) },
		{ what: 'many backslashes before a brace', text: `${lines('\\'.repeat(99_000))}{a}` },
		{ what: 'many backslashes before a tag', text: `${lines('\\'.repeat(99_000))}1 < 2` },
		{ what: 'lines that are almost too long', text: lines('a'.repeat(99_999)) },
		{ what: 'headings that say the same', text: '## a\n\n'.repeat(80_000) },
		{ what: 'words far apart', text: lines(`a${' '.repeat(99_000)}b`) },
		{ what: 'many blank lines', text: `${'\n'.repeat(400_000)}a` },
		{ what: 'one long word', text: 'ก'.repeat(99_000) },
		{ what: 'many facts', text: '<Fact id="a" /> '.repeat(3_000) },
		{
			what: 'many definitions',
			text: Array.from({ length: 9_000 }, (_, n) => `[${n}]: /a`).join('\n'),
		},
		{
			what: 'many notes',
			text: Array.from({ length: 2_000 }, (_, n) => `[^${n}]\n\n[^${n}]: a`).join('\n\n'),
		},
		{ what: 'all characters of the private use area', text: privateUse() + '{a}' },
	])('$what', ({ text }) => {
		const parsed = parse(text, 'x.mdx');
		lint(parsed);
		outlineOf(parsed);
		blocksOf(parsed, {});
		entryTexts(parsed, {});
		expect(parsed.body.children.length + parsed.problems.length).toBeGreaterThan(0);
	});
});

function lines(line: string): string {
	return `${line}\n`.repeat(4);
}

function privateUse(): string {
	return Array.from({ length: 0x1900 }, (_, index) => String.fromCharCode(0xe000 + index)).join('');
}
