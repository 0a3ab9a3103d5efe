import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf } from '../../src/mdx/blocks.ts';
import { lint } from '../../src/mdx/lint.ts';
import { markdownOf } from '../../src/mdx/markdown.ts';
import { outlineOf } from '../../src/mdx/outline.ts';
import { parse } from '../../src/mdx/parse.ts';
import { documents } from './documents.ts';
import { htmlOf, markets } from './rendered.ts';

/** What an attacker or a tired writer would type. */
const pieces = fc.constantFrom(
	...[
		'a',
		' ',
		'\n',
		'\n\n',
		'\r\n',
		'\t',
		'    ',
		'*',
		'**',
		'_',
		'`',
		'```\n',
		'~~',
		'> ',
		'- ',
		'1. ',
		'# ',
		'### ',
	],
	...[
		'[',
		']',
		'](',
		')',
		'![',
		'[^1]',
		'[^1]: ',
		'[a]: ',
		'|',
		'|-|\n',
		'---\n',
		':::',
		':a[b]',
		'\\',
		'&',
		'&lt;',
		'&#106;',
	],
	...[
		'<',
		'>',
		'/>',
		'</',
		'{',
		'}',
		'{a}',
		'"',
		"'",
		'=',
		'<!--',
		'-->',
		'import a from "b"\n',
		'export const a',
	],
	...[
		'<Callout>\n',
		'<Callout type="tip">',
		'</Callout>\n',
		'<Fact id="a" />',
		'<Fact id="',
		'<Tabs>\n',
		'</Tabs>\n',
	],
	...[
		'<Tab title="a">\n',
		'</Tab>\n',
		'<Steps>\n1. a\n</Steps>\n',
		'<Details summary="a">\n',
		'</Details>\n',
	],
	...[
		'<Figure src="/a.png" alt="b" />\n',
		'<script>',
		'</script>',
		'<img src=x onerror=a>',
		'<b style="a">',
		' onclick="a"',
	],
	...[
		'javascript:',
		'JaVa\tScript:',
		'data:',
		'//a.b',
		'https://a.example',
		'faq/a#b',
		'mailto:a@b.example',
		'<a@b.c>',
	],
	...[
		'ก',
		'दि',
		'😀',
		'\u200b',
		'\u00a0',
		'\u202e',
		'\uE000',
		'\uFEFF',
		'- [ ] ',
		'- [x] ',
		'  \n',
		'&NewLine;',
	],
);
const text = fc.oneof(
	fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
	fc
		.tuple(fc.constantFrom(...documents.map(({ text }) => text)), fc.nat(300), pieces)
		.map(([document, at, piece]) => document.slice(0, at) + piece + document.slice(at)),
	fc.string({ unit: 'binary', maxLength: 60 }),
);

/** HTML that runs or styles anything: what the page's policy forbids, or what code injection needs. */
const forbidden =
	/<script|<style|<iframe|<[^>]*\s(?:on\w+|style)\s*=|(?:href|src)="\s*(?:javascript|data|vbscript|\/\/)/i;

test('what has no errors is shown in every form, and runs no code', { timeout: 60_000 }, () => {
	let accepted = 0;
	fc.assert(
		fc.property(text, (source) => {
			const parsed = parse(source, 'x.mdx');
			const problems = [...parsed.problems, ...lint(parsed)];
			for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThan(0);
			if (problems.some(({ severity }) => severity === 'error')) return;
			accepted++;
			expect(withoutText(htmlOf(source))).not.toMatch(forbidden);
			outlineOf(parsed);
			blocksOf(parsed, { title: source });
			markdownOf(parsed, {
				title: source,
				fact: (id) => id,
				url: (url) => url,
				callout: {},
				markets,
			});
		}),
		{ numRuns: 1_500, seed: 1 },
	);
	expect(accepted).toBeGreaterThan(150);
});

/** Only tags can do harm: text is escaped, and props are values. */
function withoutText(html: string): string {
	return html.replace(/\{"[^<]*?\}(?=>)/g, '').replace(/(?<=^|>)[^<]*/g, '');
}
