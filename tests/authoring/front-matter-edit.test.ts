import { describe, expect, test } from 'vitest';
import {
	aliasEdit,
	relatedEdits,
	scalar,
	sourceEdit,
} from '../../src/authoring/front-matter-edit.ts';
import { splice } from '../../src/authoring/splice.ts';

describe('a translation says what it was made from in one line, and no other byte changes', () => {
	test.each([
		['a new last line', '---\ntitle: A\n---\nB\n', '---\ntitle: A\nsource: 1a2b.3c4d\n---\nB\n'],
		[
			'a replaced one with its comment',
			'---\nsource: 9f2c.1b7a # machine\ntitle: A\n---\n',
			'---\nsource: 1a2b.3c4d # machine\ntitle: A\n---\n',
		],
		[
			'an empty one',
			'---\nsource: # to do\ntitle: A\n---\n',
			'---\nsource: 1a2b.3c4d # to do\ntitle: A\n---\n',
		],
		[
			'one in quotes',
			"---\nsource: '1234'\ntitle: A\n---\n",
			'---\nsource: 1a2b.3c4d\ntitle: A\n---\n',
		],
		[
			'Windows lines',
			'---\r\ntitle: A\r\n---\r\nB',
			'---\r\ntitle: A\r\nsource: 1a2b.3c4d\r\n---\r\nB',
		],
		[
			'a byte order mark',
			'\uFEFF---\ntitle: A\n---\n',
			'\uFEFF---\ntitle: A\nsource: 1a2b.3c4d\n---\n',
		],
		['indented fields', '---\n  title: A\n---\n', '---\n  title: A\n  source: 1a2b.3c4d\n---\n'],
	])('%s', (_, before, after) => {
		expect(splice(before, [sourceEdit(before, '1a2b.3c4d')])).toBe(after);
	});
});

describe('an old name becomes an alias, in the way the list is written', () => {
	test.each([
		['no list', 'title: A\n', 'title: A\naliases: [old]\n'],
		['an empty list', 'aliases: []\ntitle: A\n', 'aliases: [old]\ntitle: A\n'],
		['a list in brackets', 'aliases: [a, b] # c\n', 'aliases: [a, b, old] # c\n'],
		[
			'a list with dashes',
			'aliases:\n  - a\n  - b # c\ntitle: A\n',
			'aliases:\n  - a\n  - b # c\n  - old\ntitle: A\n',
		],
		['the way back to an old name', 'aliases: [a, new]\n', 'aliases: [a, old]\n'],
	])('%s', (_, before, after) => {
		const text = `---\n${before}---\n`;
		expect(splice(text, [aliasEdit(text, 'old', 'new')])).toBe(`---\n${after}---\n`);
	});

	test.each([
		['404', "'404'"],
		['1e3', "'1e3'"],
		['null', "'null'"],
		['where-is-it', 'where-is-it'],
		['Fees: how?', "'Fees: how?'"],
	])('%s stays a text', (text, written) => {
		expect(scalar(text)).toBe(written);
	});
});

test('related articles are renamed wherever the list names them, and only there', () => {
	const text = '---\ntitle: See faq/a\nrelated: [faq/ab, "faq/a"]\n---\nfaq/a\n';
	expect(splice(text, relatedEdits(text, 'faq/a', 'faq/z'))).toBe(
		'---\ntitle: See faq/a\nrelated: [faq/ab, "faq/z"]\n---\nfaq/a\n',
	);
});
