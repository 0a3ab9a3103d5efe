import { describe, expect, test } from 'vitest';
import { problemsIn } from './problems.ts';

interface Case {
	text: string;
	says: string[];
}

const list =
	'`<Steps>`, `<Callout>`, `<Tabs>`, `<Tab>`, `<Figure>`, `<Video>`, `<Fact>`, `<Market>`, `<MarketTable>`, `<Details>`';
const alone = 'Put it on lines of its own, with an empty line before and after.';
const schemes = '`http:`, `https:`, `mailto:`, `tel:` or `sms:`';
const elsewhere = `Write the key of an article (\`faq/x\`), or an address that begins with ${schemes}.`;

const code: Case[] = [
	{
		text: 'import x from "./x.js"\n\nText.',
		says: [
			'1:1: error: `import` is code, which articles cannot hold.\n' +
				'  hint: Delete the line: every component is at hand without it.',
		],
	},
	{
		text: 'import {\n\tx,\n} from "y"\nimport "z"',
		says: [
			'1:1: error: `import` is code, which articles cannot hold.\n' +
				'  hint: Delete the line: every component is at hand without it.',
			'4:1: error: `import` is code, which articles cannot hold.\n' +
				'  hint: Delete the line: every component is at hand without it.',
		],
	},
	{
		text: 'a\n\nexport const x = [[[',
		says: ['3:1: error: `export` is code, which articles cannot hold.\n  hint: Delete the line.'],
	},
	{
		text: 'Within {refund.processing} of\n\n{alert("x")}\n\n## Fees {#fees}',
		says: [
			'1:8: error: `{refund.processing}` is code, which articles cannot hold.\n' +
				'  hint: For a fact, write `<Fact id="refund.processing" />`.',
			'3:1: error: `{alert("x")}` is code, which articles cannot hold.\n' +
				'  hint: Write `\\{` for the sign itself.',
			'5:9: error: `{#fees}` is code, which articles cannot hold.\n' +
				'  hint: Delete it: headings are given their anchors.',
		],
	},
	{
		text: 'a {/* b */} c {{d} {e}} f {',
		says: [
			'1:3: error: This is a comment, which articles cannot hold.\n  hint: Delete it.',
			'1:15: error: `{{d} {e}}` is code, which articles cannot hold.\n' +
				'  hint: Write `\\{` for the sign itself.',
			'1:27: error: A `{` begins code, which articles cannot hold.\n' +
				'  hint: Write `\\{` for the sign itself.',
		],
	},
	{
		text: '| a |\n|---|\n| \\\\{b} |\n\n[{c}](faq/x)',
		says: [
			'3:5: error: `{b}` is code, which articles cannot hold.\n' +
				'  hint: Write `\\{` for the sign itself.',
			'5:2: error: `{c}` is code, which articles cannot hold.\n' +
				'  hint: Write `\\{` for the sign itself.',
		],
	},
];

const html: Case[] = [
	{
		text: 'a<br />b',
		says: [
			'1:2: error: `<br>` is HTML, which articles cannot hold.\n' +
				'  hint: End the line with a backslash, or leave an empty line for a new paragraph.',
		],
	},
	{
		text: '<div\n  onclick="x()">a</div>',
		says: [
			'1:1: error: `<div>` is HTML, which articles cannot hold.\n' +
				'  hint: Delete it, or use a component such as `<Callout>`.',
			'2:3: error: `onclick` would run code, which articles cannot hold.\n' +
				'  hint: Delete the attribute.',
		],
	},
	{
		text: '<x-y></x-y> <script>alert(1)</script>',
		says: [
			'1:1: error: `<x-y>` is HTML, which articles cannot hold.\n' +
				'  hint: Delete it, or write it in Markdown.',
			'1:13: error: `<script>` is HTML, which articles cannot hold.\n' +
				'  hint: Delete it: articles hold no code.',
		],
	},
];

const componentCases: Case[] = [
	{
		text: '## a <Fact\n  id="b" />',
		says: ['1:6: error: This `<` begins nothing.\n  hint: Write `\\<` for the sign itself.'],
	},
	{
		text: '<Calout>a</Calout>',
		says: ['1:1: error: There is no component `<Calout>`.\n  hint: Did you mean `<Callout>`?'],
	},
	{
		text: '<callout>a</callout>',
		says: ['1:1: error: There is no component `<callout>`.\n  hint: Did you mean `<Callout>`?'],
	},
	{
		text: '<Chart /> <A.B />\n\n<></>\n\n<constructor />',
		says: [
			`1:1: error: There is no component \`<Chart>\`.\n  hint: Articles may use ${list}.`,
			`1:11: error: There is no component \`<A.B>\`.\n  hint: Articles may use ${list}.`,
			`3:1: error: There is no component \`<>\`.\n  hint: Articles may use ${list}.`,
			'5:1: error: `<constructor>` is HTML, which articles cannot hold.\n' +
				'  hint: Delete it, or write it in Markdown.',
		],
	},
	{
		text: '<Callout kind="tip" titel="a" onClick="b" toString="c">\nd\n</Callout>',
		says: [
			'1:10: error: `<Callout>` has no attribute `kind`.\n  hint: It has `type`, `title`.',
			'1:21: error: `<Callout>` has no attribute `titel`.\n  hint: Did you mean `title`?',
			'1:31: error: `onClick` would run code, which articles cannot hold.\n' +
				'  hint: Delete the attribute.',
			'1:43: error: `<Callout>` has no attribute `toString`.\n  hint: It has `type`, `title`.',
		],
	},
	{
		text: '<Steps class="x">\n1. a\n</Steps>',
		says: ['1:8: error: `<Steps>` has no attribute `class`.\n  hint: It has none: delete it.'],
	},
	{
		text: '<Callout type="warn">\na\n</Callout>\n\n<Callout type="Tip" title="">\na\n</Callout>',
		says: [
			'1:16: error: `type` of `<Callout>` cannot be `warn`.\n' +
				'  hint: Write `note`, `tip` or `caution`.',
			'5:16: error: `type` of `<Callout>` cannot be `Tip`.\n  hint: Did you mean `tip`?',
			'5:21: error: `title` of `<Callout>` is empty.\n  hint: Delete it.',
		],
	},
	{
		text: '<Figure\n\tsrc="/a.png"\n\talt=" "\n/>\n\n<Figure alt="a" src />\n\n<Figure src="/a.png" />',
		says: [
			'3:2: error: `alt` of `<Figure>` is empty.\n' +
				'  hint: It needs what the image shows, for people who cannot see it: `alt="A parcel with its label"`.',
			'6:17: error: `src` of `<Figure>` has no value.\n' +
				'  hint: It needs the image, a file in public/: `src="/images/parcel.png"`.',
			'8:1: error: `<Figure>` has no `alt`.\n' +
				'  hint: It needs what the image shows, for people who cannot see it: `alt="A parcel with its label"`.',
		],
	},
	{
		text: '<Fact id="a" id="b" />',
		says: ['1:14: error: `<Fact>` has `id` twice.\n  hint: Delete one of them.'],
	},
	{
		text: '<Video src="/v.mp4" poster="/v.jpg" captions="/v.srt" title="How" captionsLang="en_us" />',
		says: [
			'1:47: error: `captions` of `<Video>` cannot be `/v.srt`.\n  hint: It must end in `.vtt`.',
			'1:81: error: `captionsLang` of `<Video>` cannot be `en_us`.\n' +
				'  hint: Write a language tag such as `en` or `pt-BR`.',
		],
	},
	{
		text: '<Video src="https://v.example/v.mp4" poster="v.jpg" captions="/a/../v.vtt" title="How" />',
		says: [
			'1:13: error: `https://v.example/v.mp4` is not on this site.\n' +
				'  hint: Put the file in public/ and write `/v.mp4`.',
			'1:46: error: `v.jpg` does not begin with `/`.\n' +
				'  hint: Write `/v.jpg`, if that is where it lies in public/.',
			'1:63: error: `/a/../v.vtt` is not a path in public/.\n' +
				'  hint: Write the path in public/ alone: `/images/parcel.png`.',
		],
	},
	{
		text: 'a <Callout>b</Callout> c',
		says: [`1:3: error: \`<Callout>\` stands in a line of text.\n  hint: ${alone}`],
	},
	{
		text: '<Tab title="a">\nb\n</Tab>',
		says: ['1:1: error: `<Tab>` stands outside of `<Tabs>`.\n  hint: Put it directly in `<Tabs>`.'],
	},
	{
		text: '<Tabs>\na\n<Tab title="b">\nc\n</Tab>\n</Tabs>\n\n<Tabs>\n</Tabs>',
		says: [
			'1:1: error: `<Tabs>` holds something else than `<Tab>`.\n' +
				'  hint: Put everything in it into `<Tab …>`.',
			'8:1: error: `<Tabs>` is empty.\n  hint: Write something in it, or delete it.',
		],
	},
	{
		text: '<Steps>\n- a\n</Steps>\n\n<Steps>\n1. a\n\nb\n</Steps>\n\n<Steps>1. a</Steps>',
		says: [1, 5, 11].map(
			(line) =>
				`${line}:1: error: \`<Steps>\` must hold one numbered list and nothing else.\n` +
				'  hint: Begin each step with `1. `, and indent what belongs to it as far as its text.',
		),
	},
	{
		text: '<Fact id="a">b</Fact>\n\n<Details summary="c"></Details>',
		says: [
			'1:1: error: `<Fact>` cannot hold anything.\n' +
				'  hint: Write it with `/>`, and what it holds outside of it.',
			'3:1: error: `<Details>` is empty.\n  hint: Write something in it, or delete it.',
		],
	},
];

const targets: Case[] = [
	...['javascript:alert(1)', 'JaVaScRiPt:x', '&#106;avascript&colon;x'].map((target) => ({
		text: `[a](${target})`,
		says: [`1:5: error: Links cannot begin with \`javascript:\`.\n  hint: ${elsewhere}`],
	})),
	{
		text: '[a](<java&#10;script:x>) [b](<\u00a0vbscript:x>)',
		says: [
			`1:6: error: Links cannot begin with \`javascript:\`.\n  hint: ${elsewhere}`,
			`1:31: error: Links cannot begin with \`vbscript:\`.\n  hint: ${elsewhere}`,
		],
	},
	{
		text: '[a][b]\n\n[b]: data:text/html,x',
		says: [`3:6: error: Links cannot begin with \`data:\`.\n  hint: ${elsewhere}`],
	},
	{
		text: '[a](//evil.example/x) [b](\\\\\\\\evil.example)',
		says: [
			'1:5: error: `//evil.example/x` does not say how to reach its host.\n' +
				'  hint: Write `https://evil.example/x`.',
			'1:27: error: `\\\\evil.example` does not say how to reach its host.\n' +
				'  hint: Write `https://evil.example`.',
		],
	},
	{
		text: '[a](https:/x) [b](http:x)',
		says: [
			'1:5: error: `https:/x` is not a whole address.\n' +
				'  hint: Write it as `https://example.com/page`, without spaces.',
			'1:19: error: `http:x` is not a whole address.\n' +
				'  hint: Write it as `https://example.com/page`, without spaces.',
		],
	},
	{
		text: '[](faq/x) [ ](faq/x) [**​**](faq/x) [a]()',
		says: [
			...[1, 11, 22].map(
				(column) =>
					`1:${column}: error: This link has no text.\n` +
					'  hint: Write between the brackets where it leads: `[How to return it](tutorials/x)`.',
			),
			'1:37: error: This link leads nowhere.\n' +
				'  hint: Write a target between the round brackets, or delete the square ones.',
		],
	},
	{
		text: '![](/a.png) ![ ][b] ![c](https://i.example/c.png?d)\n\n[b]: data:image/png;base64,x',
		says: [
			'1:1: error: This image says nothing to people who cannot see it.\n' +
				'  hint: Write between the brackets what it shows: `![A parcel with its label](…)`.',
			'1:13: error: This image says nothing to people who cannot see it.\n' +
				'  hint: Write between the brackets what it shows: `![A parcel with its label](…)`.',
			'1:26: error: `https://i.example/c.png?d` is not on this site.\n' +
				'  hint: Put the file in public/ and write `/c.png`.',
			'3:6: error: `data:image/png;base64,x` is not on this site.\n' +
				'  hint: Put the file in public/ and write `/images/…`.',
		],
	},
];

const directives: Case[] = [
	':::note\ntext\n:::',
	'::: note Title\ntext\n:::',
	'::note',
	':note[text]',
	'::note[a]{b=c}',
	'> :::note',
	'- :note{a}',
].map((text) => {
	const name = /:+(?= ?note)/.exec(text)?.[0] ?? '';
	return {
		text,
		says: [
			`1:${text.indexOf(':') + 1}: error: \`${name}note\` is a directive, which articles cannot hold.\n` +
				'  hint: Write a component, such as `<Callout type="tip">`.',
		],
	};
});

const headings: Case[] = [
	{
		text: '# A\n\n### B\n\n##### C\n\n##',
		says: [
			'1:1: warning: The title is the page’s main heading already.\n' +
				'  hint: Write `## ` for the sections of the article.',
			'3:1: warning: This heading is of level 3, but the one before it is of level 1.\n' +
				'  hint: Write `## `.',
			'5:1: warning: This heading is of level 5, but the one before it is of level 3.\n' +
				'  hint: Write `#### `.',
			'7:1: error: This heading has no text.\n  hint: Write one, or delete the line.',
		],
	},
];

const brackets = 'This is no link: readers see the brackets.';
const literal: Case[] = [
	{
		text: 'See [ways to pay](faq/ways to pay).',
		says: [
			`1:17: error: ${brackets}\n` +
				'  hint: A target holds no spaces: write `faq/ways-to-pay`, if that is its name.',
		],
	},
	{
		text: '**a** [*b*](\n\n![c](/d e.png)',
		says: [
			`1:11: error: ${brackets}\n` +
				'  hint: Write `[text](target)`, or `\\[` for a bracket that is meant as one.',
			`3:4: error: ${brackets}\n` +
				'  hint: A target holds no spaces: write `/d-e.png`, if that is its name.',
		],
	},
	{
		text: '[a] (faq/b)\n[c] (#d)\n(e)[faq/f]',
		says: [
			`1:3: error: ${brackets}\n  hint: Write the round bracket directly after the square one.`,
			`2:3: error: ${brackets}\n  hint: Write the round bracket directly after the square one.`,
			`3:1: error: ${brackets}\n` +
				'  hint: Write the text in the square brackets and the target in the round ones.',
		],
	},
	{
		text: 'See [ways][pay] and this.[^1]\n\n[^2]: Other.',
		says: [
			'1:5: warning: Nothing in the article says where `[pay]` leads.\n' +
				'  hint: Write `[text](target)`.',
			'1:26: warning: There is no footnote `[^1]`.\n' +
				'  hint: Write it on a line of its own, `[^1]: Its text.`, or delete this.',
		],
	},
	{
		text: 'Since 2019 [1] (important: read it), or both [2] (and/or neither) and (all)[see: there].',
		says: [],
	},
	{
		text: 'a\n##b\n\n- ###c',
		says: [
			'2:1: warning: Without a space after `##` this is no heading.\n  hint: Write `## `.',
			'4:3: warning: Without a space after `###` this is no heading.\n  hint: Write `### `.',
		],
	},
	{
		text: '| a | b |\n|---|\n| 1 | 2 |',
		says: [
			'2:1: warning: This line makes no table of the one above it.\n' +
				'  hint: Give it as many columns as the line above has: `| --- | --- |` for two.',
		],
	},
];

describe.each([
	{ what: 'code', cases: code },
	{ what: 'HTML', cases: html },
	{ what: 'components that are unknown, incomplete or misplaced', cases: componentCases },
	{ what: 'targets that are unsafe or say nothing', cases: targets },
	{ what: 'directives', cases: directives },
	{ what: 'headings out of order', cases: headings },
	{ what: 'Markdown that came to nothing', cases: literal },
])('an article cannot hold $what', ({ cases }) => {
	test.each(cases)('$text', ({ text, says }) => {
		expect(problemsIn(text)).toEqual(says);
	});
});

test.each([
	'Between 10:30 and 11:00 :) or :-] and :smile: and a:b[c] and 1:[2].',
	'ধাপ:১[ক] खर्च:[ख] ราคา:๓๐[x] שלום:a[b]',
	':: and : and ::: and std::vector and a ::b c',
	'`:::note` and \\:::note and :note[text](faq/x)',
	'```\n:::note\n<b>{x}</b>\nimport x from "y"\n```',
	'import duties are yours.\n\nexport papers, too.\n\nimports and exports',
	'[a](faq/x) [b](#c) [c](/files/d.pdf) [d](https://e.example/f?g=h#i) [e](mailto:a@b.example)',
	'[a](tel:+91123) [b](sms:+91123) https://a.example www.a.example a@b.example',
	'[**a**](faq/x) [![b](/c.png)](faq/x) [<Fact id="a" />](faq/x) [`a`](faq/x)',
	'<Fact id="a" />\n\n## B <Fact id="c" />\n\n### D\n\n## E\n\n### F',
	'<Callout>a</Callout>\n\n<Callout type="tip" title="b">\n- c\n</Callout>',
	'<Details summary="a">\n<Tabs>\n\t<Tab title="b">c</Tab>\n\t<Tab title="d">e</Tab>\n</Tabs>\n</Details>',
	'<Steps>\n1. a\n\n   <Figure src="/b.png" alt="c" />\n2. d\n</Steps>',
	'<Callout title=\'a "b" > c\'>\nd\n</Callout>',
	'a < b and c > d, 100 % & more; \\<br> \\{x\\}',
	'Größer\u00ad\u200bals 😀 **強調**です。',
	'[sic] [optional] (see above) (a)[b] [c][1](faq/x) \\[a](b c) \\[^1] `[a](b c)` #1 a | b',
	'[a][b] [c] text[^d]\n\n[b]: faq/x\n\n[^d]: Note.\n\n```\n##a\n| a |\n|---|\n```',
	'| a | b |\n|---|---|\n| [c](faq/x) | -- |\n\na | b\n\\- -',
])('an article may hold %j', (text) => {
	expect(problemsIn(text)).toEqual([]);
});
