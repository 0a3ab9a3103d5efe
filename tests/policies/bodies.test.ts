import { expect, test } from 'vitest';
import { blocksOf } from '../../src/mdx/blocks.ts';
import { markdownOf } from '../../src/mdx/markdown.ts';
import { outlineOf } from '../../src/mdx/outline.ts';
import { parse } from '../../src/mdx/parse.ts';
import { htmlOf, markets } from '../mdx/rendered.ts';

const table = '<MarketTable facts="ship.time, ship.fee" labels="Time، Fee" />';
const told =
	'<Market in="DE, EU">\n\nWith <Fact id="refund.processing" market="DE" />.\n\n</Market>';

test.each([
	{
		what: 'a phone number is dialled, and runs from left to right in any text',
		text: 'Call <Fact id="support.phone" />.',
		html: '<p>Call <a href="tel:+9120"><bdi dir="ltr" data-fact="support.phone">+91 20</bdi></a>.</p>',
	},
	{
		what: 'a link holds no other link',
		text: '[Call <Fact id="support.phone" />](faq/x)',
		html: '<p><a href="/help/en/faq/x">Call <bdi dir="ltr" data-fact="support.phone">+91 20</bdi></a></p>',
	},
	{
		what: 'text for some markets says for which',
		text: told,
		html: '<Market {"in":"DE, EU","title":"DE & EU","countries":["DE","EU"]}><p>With <bdi data-fact="refund.processing">5 daysDE</bdi>.</p>\n</Market>',
	},
])('$what', ({ text, html }) => {
	expect(htmlOf(text)).toBe(html);
});

test('a table of markets has the labels that its writer separated with the comma of any script', () => {
	expect(htmlOf(table)).toContain('"head":["Country","Time","Fee"]');
});

const markdown = (text: string) =>
	markdownOf(parse(text, 'x.mdx'), {
		title: 'A',
		fact: (id) => id,
		url: (target) => target,
		callout: {},
		markets,
	});

test('as Markdown, a table of markets is a table, and text for some markets begins with their names', () => {
	expect(markdown(`${table}\n\n${told}\n`)).toBe(`# A

| Country | Time | Fee |
| --- | --- | --- |
| Germany | ship.time \\| DE | ship.fee \\| DE |
| India | ship.time \\| IN | ship.fee \\| IN |

**DE & EU**

With refund.processing.
`);
});

test('facts and markets have places of their own, each in its list', () => {
	const { facts, markets, hasMarketTable } = outlineOf(parse(`${told}\n\n${table}\n`, 'x.mdx'));
	expect({ facts, markets, hasMarketTable }).toEqual({
		facts: [
			{ id: 'refund.processing', place: { line: 3, column: 16 } },
			{ id: 'ship.time', place: { line: 7, column: 21 } },
			{ id: 'ship.fee', place: { line: 7, column: 32 } },
		],
		markets: [
			{ code: 'DE', place: { line: 1, column: 13 } },
			{ code: 'EU', place: { line: 1, column: 17 } },
			{ code: 'DE', place: { line: 3, column: 43 } },
		],
		hasMarketTable: true,
	});
});

test.each([
	{
		what: 'another market',
		before: '<Fact id="a" market="DE" />',
		after: '<Fact id="a" market="FR" />',
	},
	{ what: 'another form', before: '<Fact id="a" form="number" />', after: '<Fact id="a" />' },
	{
		what: 'another label',
		before: '<MarketTable facts="a" labels="A" />',
		after: '<MarketTable facts="a" labels="B" />',
	},
])('$what changes what a translator must look at', ({ before, after }) => {
	const digests = (text: string) => blocksOf(parse(text, 'x.mdx'), {}).map(({ digest }) => digest);
	expect(digests(before)).not.toEqual(digests(after));
});
