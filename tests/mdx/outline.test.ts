import { expect, test } from 'vitest';
import { headingIds } from '../../src/mdx/heading-ids.ts';
import { outlineOf } from '../../src/mdx/outline.ts';
import { parse } from '../../src/mdx/parse.ts';

const outline = (text: string) => outlineOf(parse(text, 'x.mdx'));

test('an outline names what others must answer to, with its places', () => {
	const text = [
		'---',
		'title: A',
		'---',
		'Within <Fact id="refund.processing" />: [one](faq/one#a "T") or [two][r], https://b.example.',
		'',
		'## *Fees* in <Fact id="shop.name" />',
		'',
		'',
		'![Three](</images/three.png>) and ![Four][i]',
		'',
		'<Figure alt="Five"',
		'  src="/five.png" />',
		'',
		'<Video src="/six.mp4" poster="/six.jpg" captions="/six.vtt" title="Six" />',
		'',
		'[r]: policies/returns',
		'[i]: /four.png',
	].join('\n');
	expect(outline(text)).toEqual({
		headings: [
			{ depth: 2, text: 'Fees in {shop.name}', id: 'fees-in', place: { line: 6, column: 1 } },
		],
		links: [
			{ target: 'faq/one#a', place: { line: 4, column: 47 } },
			{ target: 'policies/returns', place: { line: 4, column: 65 } },
			{ target: 'https://b.example', place: { line: 4, column: 75 } },
		],
		images: [
			{ src: '/images/three.png', alt: 'Three', place: { line: 9, column: 11 } },
			{ src: '/four.png', alt: 'Four', place: { line: 9, column: 35 } },
			{ src: '/five.png', alt: 'Five', place: { line: 12, column: 8 } },
		],
		files: [
			{ path: '/images/three.png', place: { line: 9, column: 11 } },
			{ path: '/four.png', place: { line: 9, column: 35 } },
			{ path: '/five.png', place: { line: 12, column: 8 } },
			{ path: '/six.mp4', place: { line: 14, column: 13 } },
			{ path: '/six.jpg', place: { line: 14, column: 31 } },
			{ path: '/six.vtt', place: { line: 14, column: 51 } },
		],
		facts: [
			{ id: 'refund.processing', place: { line: 4, column: 18 } },
			{ id: 'shop.name', place: { line: 6, column: 24 } },
		],
		markets: [],
		hasMarketTable: false,
		words: 11,
	});
});

test.each([
	{ heading: 'How long does it take?', id: 'how-long-does-it-take' },
	{ heading: 'वापसी की अवधि', id: 'वापसी-की-अवधि' },
	{ heading: 'ค่าส่ง & **ภาษี**', id: 'ค่าส่ง-ภาษี' },
	{ heading: 'Größe: “XL” – 50 %', id: 'größe-xl-50' },
	{ heading: 'يومًا (30)', id: 'يومًا-30' },
	{ heading: '返品と交換', id: '返品と交換' },
	{ heading: '`a_b` / C', id: 'a_b-c' },
	{ heading: '?!', id: 'section' },
])('the anchor of “$heading” is $id', ({ heading, id }) => {
	expect(outline(`## ${heading}`).headings[0]?.id).toBe(id);
});

test('two headings never share an anchor', () => {
	const ids = outline('## A\n\n## A\n\n## A 1\n\n## A').headings.map(({ id }) => id);
	expect(ids).toEqual(['a', 'a-1', 'a-1-1', 'a-2']);
});

test.each([
	{ text: 'We pay – you back.', words: 4 },
	{ text: '- one two\n- three\n\n**f**our', words: 4 },
	{ text: '३० दिन में', words: 3 },
	{ text: 'คืนเงินภายใน 30 วัน', words: 4 },
	{ text: '返品は30日以内に', words: 5 },
	{ text: '<Details summary="a b">\nc\n</Details>', words: 3 },
])('“$text” has $words words', ({ text, words }) => {
	expect(outline(text).words).toBe(words);
});

interface Heading {
	depth: number;
	id: string;
}
const h = (depth: number, id: string): Heading => ({ depth, id });
const source = [h(2, 'fees'), h(3, 'by-card'), h(3, 'in-cash'), h(2, 'help')];

test.each([
	{
		what: 'the same outline takes all ids of the source',
		own: [h(2, 'a'), h(3, 'b'), h(3, 'c'), h(2, 'd')],
		ids: ['fees', 'by-card', 'in-cash', 'help'],
		differs: false,
	},
	{
		what: 'a missing heading shifts none of the others',
		own: [h(2, 'a'), h(3, 'b'), h(2, 'd')],
		ids: ['fees', 'by-card', 'help'],
		differs: true,
	},
	{
		what: 'an additional heading keeps its own id',
		own: [h(2, 'a'), h(3, 'b'), h(3, 'c'), h(3, 'help'), h(2, 'd'), h(2, 'e')],
		ids: ['fees', 'by-card', 'in-cash', 'help-1', 'help', 'e'],
		differs: true,
	},
	{
		what: 'a heading of another level has no counterpart',
		own: [h(2, 'a'), h(4, 'b'), h(3, 'c'), h(2, 'd')],
		ids: ['fees', 'b', 'by-card', 'help'],
		differs: true,
	},
	{ what: 'an entry without headings has none', own: [], ids: [], differs: true },
])('$what', ({ own, ids, differs }) => {
	expect(headingIds(own, source)).toEqual({ ids, differs });
});

test('the source has its own ids', () => {
	expect(headingIds(source, source)).toEqual({ ids: source.map(({ id }) => id), differs: false });
});
