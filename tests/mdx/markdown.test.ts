import { expect, test } from 'vitest';
import { factsIn, interpolate, markdownOf } from '../../src/mdx/markdown.ts';
import { parse } from '../../src/mdx/parse.ts';
import { markets } from './rendered.ts';

const fact = (id: string) => (id === 'refund.processing' ? '5 days' : `*${id}*`);
const markdown = (text: string) =>
	markdownOf(parse(text, 'x.mdx'), {
		title: 'Refunds',
		fact,
		url: (target) => (/^[a-z]+:/.test(target) ? target : `https://a.example/en/${target}`),
		callout: { note: 'Good to know', tip: 'Tip' },
		markets,
	});

test('what is Markdown already stays as it is written', () => {
	const body =
		'Some *text*,  _oddly_ __spaced__ &amp; escaped\\!\n\n* a\n+ b\n\n|c|d|\n|-|-|\n|e|\n\n```\n[f](g)\n```\n';
	expect(markdown(`---\ntitle: Refunds\n---\n\n${body}`)).toBe(`# Refunds\n\n${body}`);
});

test.each([
	{ text: 'In <Fact id="refund.processing" /> or <Fact id="x" />.', is: 'In 5 days or \\*x\\*.' },
	{
		text: '[a](faq/b#c "D") <E> [f]( <faq/g h> )'.replace('<E> ', ''),
		is: '[a](https://a.example/en/faq/b#c "D") [f]( <https://a.example/en/faq/g%20h> )',
	},
	{ text: '[a][b]\n\n[b]: faq/c', is: '[a][b]\n\n[b]: https://a.example/en/faq/c' },
	{
		text: 'https://b.example [c](mailto:d@e.example)',
		is: 'https://b.example [c](mailto:d@e.example)',
	},
	{
		text: '[![a](/b.png)](faq/c)',
		is: '[![a](https://a.example/en//b.png)](https://a.example/en/faq/c)',
	},
	{
		text: '<Callout type="tip">\n  a\n\n  - b\n    - c\n</Callout>\n\nd',
		is: '> **Tip**\n>\n> a\n>\n> - b\n>   - c\n\nd',
	},
	{ text: '<Callout title="a*b">c</Callout>', is: '> **a\\*b**\n>\n> c' },
	{ text: 'a\n<Callout>\nb\n</Callout>\nc', is: 'a\n\n> **Good to know**\n>\n> b\n\nc' },
	{
		text: '<Steps>\n  1. a\n\n     <Callout>\n     b\n     </Callout>\n  2. c\n</Steps>',
		is: '1. a\n\n   > **Good to know**\n   >\n   > b\n\n2. c',
	},
	{
		text: '<Tabs>\n<Tab title="a">\n- b\n</Tab>\n<Tab title="c">d</Tab>\n</Tabs>',
		is: '**a**\n\n- b\n\n\n**c**\n\nd',
	},
	{
		text: '> <Details summary="a">\n> b <Fact id="x" />\n> </Details>\n> c',
		is: '> **a**\n>\n> b \\*x\\*\n>\n> c',
	},
	{
		text: '<Figure src="/a.png" alt="b" caption="c" />',
		is: '![b](https://a.example/en//a.png)\n\n*c*',
	},
	{
		text: '<Video src="/a.mp4" poster="/a.jpg" captions="/a.vtt" title="b" />',
		is: '[b](https://a.example/en//a.mp4)',
	},
	{
		text: '<Figure src="/a (1) é.png" alt="b" />',
		is: '![b](https://a.example/en//a%20%281%29%20%C3%A9.png)',
	},
	{
		text: '<Video src="/कैसे>:).mp4" poster="/a.jpg" captions="/a.vtt" title="b" />',
		is: '[b](https://a.example/en//%E0%A4%95%E0%A5%88%E0%A4%B8%E0%A5%87%3E:%29.mp4)',
	},
	{ text: '![a](</b(c%20d.png>)', is: '![a](<https://a.example/en//b%28c%20d.png>)' },
	{ text: '', is: '' },
])('$text becomes $is', ({ text, is }) => {
	expect(markdown(text).slice('# Refunds\n\n'.length)).toBe(`${is}\n`);
});

test('Windows lines stay Windows lines', () => {
	expect(
		markdown('---\r\na: b\r\n---\r\n\r\n<Details summary="c">\r\nd\r\n\r\ne\r\n</Details>\r\n'),
	).toBe('# Refunds\n\n**c**\n\nd\r\n\r\ne\n');
});

test.each([
	{ text: 'Within {refund.processing}!', is: 'Within 5 days!', facts: [7] },
	{ text: '{refund.processing}{refund.processing}', is: '5 days5 days', facts: [0, 19] },
	{
		text: '{ refund.processing } {} {A} {a..b} } {',
		is: '{ refund.processing } {} {A} {a..b} } {',
		facts: [],
	},
	{ text: '{{refund.processing}}', is: '{5 days}', facts: [1] },
])('a title “$text” reads “$is”', ({ text, is, facts }) => {
	expect(interpolate(text, fact)).toBe(is);
	expect(factsIn(text)).toEqual(facts.map((offset) => ({ id: 'refund.processing', offset })));
});
