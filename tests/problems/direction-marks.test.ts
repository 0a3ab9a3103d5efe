import { expect, test } from 'vitest';
import { findDirectionMistakes } from '../../src/problems/direction-marks.ts';
import { complaintsOf } from '../support/complaints.ts';
import { article } from '../support/knowledge-base.ts';

const [lre, rle, pdf, lro, rlo] = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e'];
const [lri, rli, fsi, pdi] = ['\u2066', '\u2067', '\u2068', '\u2069'];
const [lrm, rlm, alm] = ['\u200e', '\u200f', '\u061c'];

test.each([
	['Arabic and Hebrew with marks', `إرجاع (${lrm}EU 40${lrm}) ${rlm}שלום${alm}!`],
	['Thai with zero-width spaces, and Marathi with joiners', 'คืน\u200bเงิน र\u200dक्\u200cष'],
	['a telephone number as phones copy it', `${lre}+972 3 123${pdf} ${lro}+966 1 23${pdf}`],
	['isolates in each other', `a ${fsi}b ${rli}c ${lri}d${pdi}${pdi} e${pdi} ${rle}f${pdf}`],
	['a pair over two lines of one paragraph', `a ${rli}b\nc${pdi} d`],
])('%s: nothing is wrong', (_, text) => {
	expect(findDirectionMistakes(text)).toEqual([]);
});

test.each([
	['an override', `x${rlo}cba${pdf}`, [{ kind: 'override', character: 'U+202E', column: 2 }]],
	['an isolate that is open', `a${lri}b`, [{ kind: 'open', character: 'U+2066', column: 2 }]],
	['an end of nothing', `ab${pdi}`, [{ kind: 'stray', character: 'U+2069', column: 3 }]],
	[
		'a pair that is crossed',
		`${lre}${rli}${pdf}${pdi}${pdf}`,
		[{ kind: 'stray', character: 'U+202C', column: 3 }],
	],
])('%s is told at its place', (_, text, said) => {
	expect(findDirectionMistakes(text)).toEqual(said.map((one) => ({ line: 1, ...one })));
});

test('what one paragraph, item or field leaves open, the next does not close', () => {
	for (const next of ['\n\n', '\n- ', '\ntitle: ', '\n| ', '\n\t"search.label": ']) {
		expect(findDirectionMistakes(`a ${rli}b${next}c${pdi}`)).toHaveLength(2);
	}
});

test('it is told of titles, bodies and data files', () => {
	const right = { title: 'T', description: 'D.', topic: 'orders' };
	expect(
		complaintsOf({
			'content/en/topics.yaml': `orders: Orders${lri}\n`,
			'content/en/faq/b.mdx': article({ ...right, title: `T${rli}` }, `a${rlo}b\n`),
		}).map((line) => line.split('\n')[0]),
	).toEqual([
		'content/en/faq/b.mdx:2:9: warning: An invisible character (U+2067) begins another direction of writing, which nothing ends.',
		'content/en/faq/b.mdx:6:2: error: An invisible character (U+202E) shows the letters from here on back to front.',
		'content/en/topics.yaml:1:15: warning: An invisible character (U+2066) begins another direction of writing, which nothing ends.',
	]);
});

test.each([lri, pdi, `${rlo} `, lri + pdi, `${lri}\n`, `111111111${lri}\n`])(
	'a megabyte of %j is read before the test runs out of time',
	(part) => {
		const text = lri + part.repeat(1_000_000 / part.length);
		expect(findDirectionMistakes(text).length).toBeLessThanOrEqual(1_000_000 / part.length);
	},
);
