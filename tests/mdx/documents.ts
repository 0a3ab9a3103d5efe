/** Documents that together use all of the Markdown that an article may hold. */
export const documents: { what: string; text: string }[] = [
	{
		what: 'headings',
		text: '# A\n\nB\n===\n\nC\n---\n\n## D ##\n\n### E *f* `g`\n\n###### H\n\n#not\n',
	},
	{
		what: 'emphasis',
		text: '*a* _b_ **c** __d__ ***e*** ~~f~~ ~g~ *a **b** c* a*b*c a_b_c **a*b*c** \\*a\\* *a\nb*\n',
	},
	{
		what: 'emphasis next to Chinese and Japanese',
		text: '**強調**です。**「強調」**です。\n\n这是**重要。**的 *斜体*字\n',
	},
	{
		what: 'Devanagari',
		text: '**वापसी** की *अवधि* 30 दिन है। [लिंक](faq/x) क्‍ष र्‌\n\n- पहला\n- दूसरा\n',
	},
	{
		what: 'Bengali and Thai',
		text: '**ফেরত** দিন: ১. ২)\n\nคืนเงินภายใน **๓๐ วัน** *นะ* [ลิงก์](faq/x)\n',
	},
	{ what: 'Arabic', text: '**إرجاع** _المنتج_ خلال [30 يومًا](faq/x) — «نص»\n\n١. أول\n\n1. أول\n' },
	{
		what: 'lists',
		text: '- a\n- b\n  - c\n    continued\n\n    more\n  - d\n* e\n+ f\n\n1. a\n2. b\n   - c\n\n     d\n3. e\n\n7) g\n8) h\n',
	},
	{
		what: 'loose and tight lists',
		text: '- a\n\n- b\n- c\n\nx\n\n- d\n- e\n\n  f\n- g\n\n1. a\n   ```\n   b\n\n   c\n   ```\n2. d\n',
	},
	{ what: 'tasks', text: '- [ ] a\n- [x] b\n- [X] **c**\n- [y] d\n- [ ]\n' },
	{ what: 'quotes', text: '> a\nb\n> > c\n>\n> - d\n>   e\n\n> # f\n> ```\n> g\n> ```\n' },
	{
		what: 'code',
		text: '```js title="a"\nconst a = {};\n<b>\n```\n\n~~~\n```\n~~~\n\n`a` `` `b` `` ` c ` `{d}` `<e>`\n',
	},
	{
		what: 'links',
		text: '[a](faq/x) [b](<c d> "e") [f](g \'h\') [*i*](j#k) [l]( m ) [n](o(p)q) [q]() [r](s\\)t) [u](v&amp;w)\n',
	},
	{
		what: 'references',
		text: '[a][b] [b] [b][] [c][D e] ![f][b] [none][x]\n\n[b]: faq/x "T"\n[d  E]: <y z>\n[g]: /h\n  (i)\n',
	},
	{ what: 'images', text: '![a](/b.png) ![c *d*](/e.png "f") ![](/g.png) [![h](/i.png)](faq/x)\n' },
	{
		what: 'autolinks',
		text: 'https://a.example/b?c=d&e_f. www.a.example/(x) a.b@c.example (http://a.example) xhttp://no.example\n',
	},
	{ what: 'line breaks', text: 'a  \nb\\\nc\nd\n\n**e  \nf**\n' },
	{ what: 'rules', text: 'a\n\n---\n\nb\n\n* * *\n\n___\n' },
	{
		what: 'tables',
		text: '| a | b | c | d |\n|---|:--|--:|:-:|\n| 1 | *2* | `3` | [4](x) |\n| 5 |\n| 6 | 7 | 8 | 9 | 10 |\n| \\| | `\\|` | <Fact id="a" /> | |\n\na | b\n-|-\nc | d\ne\n',
	},
	{
		what: 'footnotes',
		text: 'a[^1] b[^note] c[^1] d[^none]\n\n[^1]: One\n    more\n\n    - list\n[^note]: Two [a](b)\n',
	},
	{
		what: 'escapes and entities',
		text: '\\* \\# \\[a\\] \\\\ \\< \\{ \\} &amp; &copy; &#8364; &#x20AC; &nbsp; &none; a\\b\n',
	},
	{
		what: 'facts',
		text: 'a <Fact id="b.c" /> d **<Fact id="e" />** [<Fact id="f" />](g)\n\n<Fact id="h" />\n\n- <Fact id="i" /> j\n',
	},
	{
		what: 'components',
		text: '<Callout type="tip" title=\'a &amp; "b"\'>\n  c\n\n  - d\n    - e\n</Callout>\n\n<Figure\n  src="/a.png"\n  alt="b"\n/>\n\n<Details summary="a">\nb\n</Details>\n',
	},
	{
		what: 'components in lists and quotes',
		text: '<Steps>\n1. a\n\n   <Callout>\n   b\n   </Callout>\n2. c\n</Steps>\n\n> <Callout>\n> d\n> </Callout>\n',
	},
	{
		what: 'tabs',
		text: '<Tabs>\n<Tab title="a">\nb\n\n```\nc\n```\n</Tab>\n<Tab title="d">\n| e | f |\n|---|---|\n| g | h |\n</Tab>\n</Tabs>\n',
	},
	{
		what: 'a component between lines of text',
		text: 'a\n<Callout>\nb\n</Callout>\nc\n\n## D\n<Callout>\ne\n</Callout>\n',
	},
	{
		what: 'components in one line',
		text: '<Callout>a **b**</Callout>\n\n<Callout>a</Callout> <Callout>b</Callout>\n',
	},
	{ what: 'indented text', text: '    a\n\n-     b\n\n\tc\n' },
	{
		what: 'Windows lines',
		text: '# a\r\n\r\n- b\r\n- c\r\n\r\n| d |\r\n|---|\r\n| e |\r\n\r\n```\r\nf\r\ng\r\n```\r\n',
	},
	{ what: 'white space', text: '\n\n  a  b\tc\n\n\n\u00a0d\u3000e \n\n\n' },
	{
		what: 'punctuation',
		text: '"a" \'b\' -- --- ... (c) 1/2 50% #5 @d a_b 2*3*4 ≤ 5? ~ ^ | $ x: y\n'.replace('<=', '≤'),
	},
	{ what: 'emoji', text: '😀 **👍🏽** :smile: 👨‍👩‍👧 [🇮🇳](faq/x) `🙂`\n' },
];
