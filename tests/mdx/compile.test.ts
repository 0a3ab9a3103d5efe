import { expect, test } from 'vitest';
import { compile } from '../../src/mdx/compile.ts';
import { parse } from '../../src/mdx/parse.ts';
import { htmlOf, options } from './rendered.ts';

test.each([
	{
		what: 'a fact is isolated text',
		text: 'Within **<Fact id="refund.processing" />**, <Fact id="a" />.',
		html: '<p>Within <strong><bdi data-fact="refund.processing">5 days</bdi></strong>, <bdi data-fact="a">a &amp; more</bdi>.</p>',
	},
	{
		what: 'facts alone in a line are a paragraph',
		text: '<Fact id="a" />\n\n<Fact id="b" /> <Fact id="c" />',
		html: '<p><bdi data-fact="a">a &amp; more</bdi></p>\n<p><bdi data-fact="b">b &amp; more</bdi> <bdi data-fact="c">c &amp; more</bdi></p>',
	},
	{
		what: 'a link to an article is resolved, one to another site is given no opener',
		text: '[a](faq/x#y) [b](faq/hindi "c & d") [e][f] https://g.example\n\n[f]: mailto:h@i.example',
		html:
			'<p><a href="/help/en/faq/x#y">a</a> <a href="/help/en/faq/hindi" hreflang="hi" title="c &amp; d">b</a> ' +
			'<a href="mailto:h@i.example">e</a> <a href="https://g.example" rel="noopener">https://g.example</a></p>',
	},
	{
		what: 'an image has its size before it is there',
		text: '![a "b"](/c.png)',
		html: '<p><img src="/help/c.png" alt="a &quot;b&quot;" width="640" height="480" loading="lazy" decoding="async"></p>',
	},
	{
		what: 'headings take the ids they are given; one of level 1 is of level 2',
		text: '# A\n\n## *B*\n\n### C\n\n#### D',
		html: '<h2 id="first">A</h2>\n<h2 id="second"><em>B</em></h2>\n<h3 id="third">C</h3>\n<h4>D</h4>',
	},
	{
		what: 'a table scrolls, can be reached, and is aligned by classes',
		text: '| a | b | |\n|:--|--:|-|\n| c | |',
		html:
			'<div class="table" role="group" aria-label="Table" tabindex="0"><table>\n' +
			'<thead><tr><th class="align-left" scope="col">a</th><th class="align-right" scope="col">b</th><td></td></tr>\n</thead>\n' +
			'<tbody><tr><td class="align-left">c</td><td class="align-right"></td><td></td></tr>\n</tbody>\n</table></div>',
	},
	{
		what: 'a tight list has no paragraphs, a loose one has',
		text: '- a\n- b\n  - c\n\n3. d\n\n4. e',
		html:
			'<ul>\n<li>a\n</li>\n<li>b\n<ul>\n<li>c\n</li>\n</ul>\n</li>\n</ul>\n' +
			'<ol start="3">\n<li><p>d</p>\n</li>\n<li><p>e</p>\n</li>\n</ol>',
	},
	{
		what: 'a task is ticked by a character, not by a check box',
		text: '- [ ] a\n- [x] b',
		html:
			'<ul class="tasks">\n<li><span class="task">☐</span> a\n</li>\n' +
			'<li><span class="task done">☑</span> b\n</li>\n</ul>',
	},
	{
		what: 'code stays as it is, in one direction',
		text: '```js x\n<b>{"a"}\n```\n\n`<i>`',
		html: '<pre tabindex="0" dir="ltr"><code class="language-js">&lt;b&gt;{&quot;a&quot;}\n</code></pre>\n<p><code>&lt;i&gt;</code></p>',
	},
	{
		what: 'quotes and dashes stay as they are written',
		text: '"a" -- \'b\' ... > c\\\nd\n\n---',
		html: "<p>&quot;a&quot; -- 'b' ... &gt; c<br>\nd</p>\n<hr>",
	},
	{
		what: 'notes are numbered by the text, and lead back to it',
		text: 'a[^x] b[^y] c[^x]\n\n[^y]: *Why*\n\n[^x]: Ex[^z]\n\n[^z]: Zed\n\n[^unused]: no',
		html:
			'<p>a<sup><a href="#fn:1" id="fnref:1" class="footnote">1</a></sup> ' +
			'b<sup><a href="#fn:2" id="fnref:2" class="footnote">2</a></sup> ' +
			'c<sup><a href="#fn:1" id="fnref:1-2" class="footnote">1</a></sup></p>\n' +
			'<section class="footnotes" aria-label="Notes"><ol>\n' +
			'<li id="fn:1"><p>Ex<sup><a href="#fn:3" id="fnref:3" class="footnote">3</a></sup></p>\n' +
			' <a href="#fnref:1" class="footnote-back" aria-label="Back to the text, note 1">↩</a>' +
			' <a href="#fnref:1-2" class="footnote-back" aria-label="Back to the text, note 1-2">↩</a></li>\n' +
			'<li id="fn:2"><p><em>Why</em></p>\n' +
			' <a href="#fnref:2" class="footnote-back" aria-label="Back to the text, note 2">↩</a></li>\n' +
			'<li id="fn:3"><p>Zed</p>\n' +
			' <a href="#fnref:3" class="footnote-back" aria-label="Back to the text, note 3">↩</a></li>\n' +
			'</ol></section>',
	},
	{
		what: 'steps hold their list, and components in it',
		text: '<Steps>\n1. a\n\n   <Callout type="tip">\n   b\n   </Callout>\n</Steps>',
		html: '<Steps {}><ol>\n<li><p>a</p>\n<Callout {"type":"tip","title":"Tip"}><p>b</p>\n</Callout></li>\n</ol>\n</Steps>',
	},
	{
		what: 'a callout has a title in any case',
		text: '<Callout>a *b*</Callout>\n\n<Callout title="c">\n- d\n</Callout>',
		html:
			'<Callout {"type":"note","title":"Good to know"}><p>a <em>b</em></p>\n</Callout>' +
			'<Callout {"title":"c","type":"note"}><ul>\n<li>d\n</li>\n</ul>\n</Callout>',
	},
	{
		what: 'tabs know their titles, and have ids that no heading has',
		text: '<Tabs>\n<Tab title="a">\n<Tabs>\n<Tab title="b">c</Tab>\n</Tabs>\n</Tab>\n<Tab title="d">e</Tab>\n</Tabs>',
		html:
			'<Tabs {"id":"tabs:1","tabs":[{"id":"tabs:1-1","title":"a"},{"id":"tabs:1-2","title":"d"}]}>' +
			'<Tab {"title":"a","id":"tabs:1-1","isFirst":true}>' +
			'<Tabs {"id":"tabs:2","tabs":[{"id":"tabs:2-1","title":"b"}]}>' +
			'<Tab {"title":"b","id":"tabs:2-1","isFirst":true}><p>c</p>\n</Tab></Tabs></Tab>' +
			'<Tab {"title":"d","id":"tabs:1-2","isFirst":false}><p>e</p>\n</Tab></Tabs>',
	},
	{
		what: 'figures and videos name files of the site',
		text: '<Figure src="/a.png" alt="b" />\n\n<Video src="/v.mp4" poster="/v.jpg" captions="/v.vtt" title="c" />',
		html:
			'<Figure {"src":"/help/a.png","alt":"b","width":640,"height":480}></Figure>' +
			'<Video {"src":"/help/v.mp4","poster":"/help/v.jpg","captions":"/help/v.vtt","title":"c",' +
			'"unsupported":"Your browser cannot play this video.","download":"Download the video"}></Video>',
	},
])('$what', ({ text, html }) => {
	expect(htmlOf(text)).toBe(html);
});

test('Astro takes it for an MDX component', () => {
	const content = compile(parse('a', 'x.mdx'), options);
	expect(Reflect.get(content, Symbol.for('mdx-component'))).toBe(true);
});

test.each([
	'<script>a</script>',
	'a <Callout',
	'[a](javascript:b)',
	'![a](//b.example/c.png)',
	'<Chart />',
	'<div onclick="a">b</div>',
])('what the linter refuses is not compiled either: %s', (text) => {
	expect(() => compile(parse(text, 'x.mdx'), options)).toThrow();
});
