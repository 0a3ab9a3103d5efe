import { describe, expect, test } from 'vitest';
import { filesIn, read } from '../authoring/folder.ts';
import { exported, imported, translated } from './desk.ts';
import { shop } from './shop.ts';

/*
 * What tools, editors and people do to files of XLIFF. Nothing of it may come into the knowledge base, and
 * everything else in the same file must.
 */

type Change = (xliff: string) => string;
type Spoiling = (xliff: string) => string | Uint8Array;

const replace =
	(from: string | RegExp, to: string): Change =>
	(xliff) => {
		const changed = xliff.replace(from, to);
		if (changed === xliff) throw new Error(`There is no ${from} to damage.`);
		return changed;
	};

/** Changes what follows the beginning of the unit, up to its end. */
const inUnit =
	(id: string, change: Change): Change =>
	(xliff) => {
		const start = xliff.indexOf(`id="${id}.`);
		const end = xliff.indexOf('unit>', start);
		return xliff.slice(0, start) + change(xliff.slice(start, end)) + xliff.slice(end);
	};

const inTarget = (id: string, from: string | RegExp, to: string): Change =>
	inUnit(id, (unit) => {
		const at = unit.indexOf('<target');
		return unit.slice(0, at) + replace(from, to)(unit.slice(at));
	});

const twiceUnit =
	(id: string): Change =>
	(xliff) => {
		const start = xliff.lastIndexOf('<', xliff.indexOf(`id="${id}.`));
		const end = xliff.indexOf('unit>', start) + 'unit>'.length;
		return xliff.slice(0, end) + xliff.slice(start, end) + xliff.slice(end);
	};

const bold = /<pc id="1"[^>]*>/;
const fact = /<ph id="2"[^>]*>/;

const units: [what: string, unit: string, says: string, change: Change][] = [
	['a lost fact', 'b1', 'The placeholder `2` is missing: `5 dnů`.', inTarget('b1', fact, '')],
	['lost emphasis', 'b3', 'The placeholder `1` is missing', inTarget('b3', /<\/?pc[^>]*>/g, '')],
	[
		'a lost link',
		'b1',
		'The placeholder `3` is missing',
		inTarget('b1', /<pc id="3"[^>]*>(.*?)<\/pc>/, '$1'),
	],
	['lost code', 'b4', 'The placeholder `1` is missing: `Return`.', inTarget('b4', /<ph[^>]*>/, '')],
	[
		'code that was translated',
		'b4',
		'The placeholder `1` is missing: `Return`.',
		inTarget('b4', /<ph[^>]*>/, '`Návrat`'),
	],
	[
		'a fact that was written out',
		'description',
		'The placeholder `1` is missing',
		inTarget('description', /<ph[^>]*>/, '5 dní'),
	],
	[
		'a doubled fact',
		'b1',
		'The placeholder `2` is there twice.',
		inTarget('b1', /(<ph id="2"[^>]*>)/, '$1 $1'),
	],
	[
		'a doubled pair',
		'b3',
		'The placeholder `1` is there twice.',
		inTarget('b3', /(<pc.*<\/pc>)/, '$1 $1'),
	],
	[
		'a placeholder of another unit',
		'b4',
		'The source has no placeholder `7`.',
		inTarget('b4', 'id="1"', 'id="7"'),
	],
	[
		'a placeholder without an id',
		'b4',
		'The source has no placeholder ``.',
		inTarget('b4', ' id="1"', ''),
	],
	[
		'an id that is no number',
		'b4',
		'The source has no placeholder `x1`.',
		inTarget('b4', 'id="1"', 'id="x1"'),
	],
	[
		'an id that begins with zero',
		'b4',
		'The source has no placeholder `01`.',
		inTarget('b4', 'id="1"', 'id="01"'),
	],
	[
		'an id of another kind',
		'b4',
		'The source has no placeholder `__proto__`.',
		inTarget('b4', 'id="1"', 'id="__proto__"'),
	],
	[
		'a placeholder in a text that has none',
		'b8',
		'The source has no placeholder `1`.',
		inTarget('b8', '.', '<ph id="1"/>.'),
	],
	[
		'swapped ids',
		'b1',
		'The placeholder `2` is a pair here, and is one that stands alone in the source.',
		inTarget('b1', bold, '<pc id="2">'),
	],
	[
		'a pair that became a point',
		'b3',
		'The placeholder `1` stands alone here, and is a pair in the source.',
		inTarget('b3', /<pc.*<\/pc>/, '<ph id="1"/>'),
	],
	[
		'a point that became a pair',
		'b4',
		'The placeholder `1` is a pair here',
		inTarget('b4', /<ph[^>]*>/, '<pc id="1">x</pc>'),
	],
	[
		'a link inside of emphasis',
		'b1',
		'stands elsewhere than in the source',
		inTarget('b1', /(<pc id="1"[^>]*>)(.*?)<\/pc>(.*)(<pc id="3"[^>]*>.*<\/pc>)/, '$1$2$4</pc>$3'),
	],
	[
		'an end before its beginning',
		'b3',
		'The placeholder `1` is closed where it is not open.',
		inTarget('b3', /<pc[^>]*>(.*)<\/pc>/, '<ec startRef="1"/>$1<sc id="1"/>'),
	],
	[
		'a pair that never ends',
		'b3',
		'The placeholder `1` is never closed.',
		inTarget('b3', /<pc[^>]*>(.*)<\/pc>/, '<sc id="1"/>$1'),
	],
	[
		'an end without a beginning',
		'b3',
		'The placeholder `1` is closed where it is not open.',
		inTarget('b3', /<pc[^>]*>(.*)<\/pc>/, '$1<ec startRef="1"/>'),
	],
	[
		'pairs across one another',
		'b1',
		'The placeholders `3` and `1` cross one another.',
		inTarget(
			'b1',
			/<pc id="1"[^>]*>(.*?)<\/pc>(.*)<pc id="3"[^>]*>(.*)<\/pc>/,
			'<sc id="1"/>$1$2<sc id="3"/>$3<ec startRef="1"/><ec startRef="3"/>',
		),
	],
	[
		'a pair around nothing',
		'b3',
		'The placeholders do nothing where they stand in this text.',
		inTarget('b3', /(<pc[^>]*>)(.*)<\/pc>/, '$1</pc>$2'),
	],
	[
		'emphasis that Markdown does not take',
		'b3',
		'The placeholders do nothing where they stand in this text.',
		inTarget('b3', /^(.*<target>).*?(<pc[^>]*>).*<\/pc>.*?(<\/target>)/s, '$1あ$2「い」</pc>う$3'),
	],
	[
		'what a fact stands for',
		'b1',
		'What the placeholder `2` stands for was changed',
		inUnit('b1', replace('refund.time', 'refund.bank')),
	],
	[
		'where a link leads',
		'b1',
		'What the placeholder `3` stands for was changed: `](https://evil.example)` in place of `](faq/b)`.',
		inUnit('b1', replace('](faq/b)</data>', '](https://evil.example)</data>')),
	],
	[
		'code in what a fact stands for',
		'b1',
		'What the placeholder `2` stands for was changed',
		inUnit('b1', replace(/&lt;Fact.*?<\/data>/, '{alert(1)}</data>')),
	],
	[
		'an element that does not belong',
		'b8',
		'`<b>` has no place in a text.',
		inTarget('b8', /<target>.*<\/target>/, '<target><b>x</b></target>'),
	],
	[
		'a foreign element in the text',
		'b8',
		'`<script>` has no place in a text.',
		inTarget(
			'b8',
			/<target>.*<\/target>/,
			'<target>x<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script></target>',
		),
	],
	[
		'a target in another language',
		'b8',
		'The translation says that it is in `pl`, not in `cs`.',
		inTarget('b8', '<target>', '<target xml:lang="pl">'),
	],
	['a unit that is there twice', 'b8', 'is there more than once.', twiceUnit('b8')],
	['a unit with another id', 'b8', 'There is no unit `b99.', replace('id="b8.', 'id="b99.')],
	[
		'a unit with another digest',
		'b8',
		'There is no unit `b8.0000`',
		replace(/id="b8\.[0-9a-f]{4}"/, 'id="b8.0000"'),
	],
	['a unit without an id', 'b8', 'There is no unit ``', replace(/id="b8\.[0-9a-f]{4}"/, '')],
	[
		'a unit of an unknown name',
		'b8',
		'There is no unit `../../x`',
		replace(/id="b8\.[0-9a-f]{4}"/, 'id="../../x"'),
	],
	[
		'a translation that is empty',
		'b8',
		'The translation is empty.',
		inTarget('b8', /<target>.*<\/target>/, '<target></target>'),
	],
	[
		'a translation of blanks',
		'b8',
		'The translation is empty.',
		inTarget('b8', /<target>.*<\/target>/, '<target> \n\t</target>'),
	],
	[
		'another source',
		'b8',
		'The source of this unit is not the one that was exported.',
		inUnit('b8', replace('<source>Because.', '<source>Why not.')),
	],
	[
		'a source without its placeholders',
		'b3',
		'The source of this unit is not the one that was exported.',
		inUnit('b3', replace(/<source>.*<\/source>/, '<source>Open Your orders.</source>')),
	],
	[
		'a unit without a source',
		'b8',
		'The source of this unit is not the one that was exported.',
		inUnit('b8', replace(/<source>.*<\/source>\n/, '')),
	],
	[
		'one of two segments',
		'b8',
		'Only a part of this unit is translated.',
		inUnit('b8', replace('<segment', '<segment id="s0"><source></source></segment><segment')),
	],
];

describe('in one unit', () => {
	test.each(units)(
		'%s is refused with its place and why, and nothing else',
		async (_, unit, says, change) => {
			const { root, delivery } = await delivered();
			const { problems } = await imported(root, change(delivery));
			expect(problems[0]).toMatch(/^file:\d+:\d+: error: .+\n {2}hint: .+\.$/s);
			expect(problems.every((problem) => problem.includes(says))).toBe(true);
			// Everything but the damaged text is there.
			const text = read(root, 'content/cs/faq/a.mdx');
			const sound = Object.entries(said).filter(([id]) => id !== unit);
			expect(sound.filter(([, words]) => !text.includes(words))).toEqual([]);
			expect(text).not.toContain(said[unit]);
			expect(text).toContain('draft: true # not all of it is translated yet');
		},
	);
});

/** What the delivered translation says where: a few words of each unit. */
const said: Record<string, string> = {
	title: 'Refunds!',
	description: 'Within! {refund.time}',
	b1: 'We! **always!** pay within! <Fact id="refund.time" />. See! [returns!](faq/b)',
	b2: 'How!',
	b3: 'Open! **Your orders!**',
	b4: 'Choose! `Return`',
	b6: 'The same card!',
	b7: 'Why?!',
	b8: 'Because.!',
};

const strings: [what: string, says: string, change: Change][] = [
	[
		'a lost value',
		'The placeholder `1` is missing: `{query}`.',
		inTarget('search.resultsFor', /<ph[^>]*>/, ''),
	],
	[
		'a value by another name',
		'The source has no placeholder `2`.',
		inTarget('search.resultsFor', 'id="1"', 'id="2"'),
	],
	[
		'a lost form',
		'The placeholder `3` is missing: `} few {`.',
		inTarget('search.results', /<ph id="3"[^>]*>/, ''),
	],
	[
		'forms in another order',
		'stands elsewhere than in the source',
		inTarget('search.results', /(<ph id="3"[^>]*>)(.*)(<ph id="5"[^>]*>)/, '$3$2$1'),
	],
	[
		'a number in another form',
		'stands elsewhere than in the source',
		inTarget('search.results', /(<ph id="2"[^>]*>)(.*<ph id="3"[^>]*>)/, '$2$1'),
	],
	[
		'another plural',
		'What the placeholder `3` stands for was changed',
		inUnit('search.results', replace('} few {', '} many {')),
	],
	[
		'HTML',
		'The tag `<b>` does not belong here.',
		inTarget('search.recent.erase', /<target>.*</, '<target>&lt;b&gt;x&lt;/b&gt;<'),
	],
	[
		'a direction override',
		'There is an invisible control character, U+202E.',
		inTarget('search.recent.erase', /<target>.*</, '<target>\u202Ex<'),
	],
	['a unit that is there twice', 'is there more than once.', twiceUnit('search.recent.erase')],
	[
		'an unknown string',
		'There is no string `search.recent.ease.',
		replace('id="search.recent.erase.', 'id="search.recent.ease.'),
	],
];

describe('in one interface string', () => {
	test.each(strings)('%s is refused with its place and why', async (_, says, change) => {
		const { root, delivery } = await delivered();
		const { problems } = await imported(root, change(delivery));
		expect(problems[0]).toMatch(/^file:\d+:\d+: error: .+\n {2}hint: .+\.$/s);
		expect(problems.every((problem) => problem.includes(says))).toBe(true);
		const { strings } = JSON.parse(read(root, 'locales/cs.json'));
		expect(strings['header.search']).toBe('Search!');
		expect(Object.keys(strings)).toHaveLength(allStrings - 1);
	});
});

const allStrings = Object.keys(JSON.parse(read('.', 'locales/en.json')).strings).length;

const parts: [what: string, says: string, change: Change][] = [
	[
		'lost digests',
		'This part does not say which state of the source it was made from.',
		replace(/(original="content\/en\/faq\/a.mdx") jawab:source="[^"]*"/, '$1'),
	],
	[
		'digests that are none',
		'This part does not say which state of the source it was made from.',
		replace(/(original="content\/en\/faq\/a.mdx") jawab:source="[^"]*"/, '$1 jawab:source="x"'),
	],
	[
		'a source that does not exist',
		'There is nothing to translate in `content/en/faq/z.mdx`',
		replace('original="content/en/faq/a.mdx"', 'original="content/en/faq/z.mdx"'),
	],
	[
		'a path that leads out',
		'There is nothing to translate in `content/en/../../../etc/passwd`',
		replace('original="content/en/faq/a.mdx"', 'original="content/en/../../../etc/passwd"'),
	],
	[
		'a part that is there twice',
		'The file has more than one part for `content/en/faq/a.mdx`.',
		(xliff) => {
			const [part = ''] = /<file id="faq\.a"[^]*?<\/file>\n/.exec(xliff) ?? [];
			return xliff.replace(part, part + part.replace('faq.a', 'faq.a2'));
		},
	],
];

describe('in one part', () => {
	test.each(parts)('%s is refused, and the other parts are written', async (_, says, change) => {
		const { root, delivery } = await delivered();
		const { problems } = await imported(root, change(delivery));
		expect(problems.length).toBeGreaterThan(0);
		expect(problems.every((problem) => problem.includes(says))).toBe(true);
		const files = Object.keys(filesIn(root));
		expect(files).toContain('content/cs/faq/b.mdx');
		expect(files).not.toContain('content/cs/faq/a.mdx');
	});
});

const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>`;
const external = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
const behindDeclaration = (text: string) => replace('?>\n', `?>\n${text}\n`);

const whole: [what: string, says: string, change: Spoiling][] = [
	[
		'cut off',
		'The file is not well-formed XML: Missing end tag',
		(xliff) => xliff.slice(0, xliff.lastIndexOf('</unit>')),
	],
	[
		'cut off within a letter',
		'From here on this file is not UTF-8.',
		(xliff) => Buffer.concat([Buffer.from(xliff.slice(0, 900)), Buffer.from([0xe0, 0xa4])]),
	],
	['empty', 'This file is empty.', () => ''],
	['no XML', 'The file is not well-formed XML', () => 'Hello'],
	[
		'a bomb of entities',
		'The file has a document type or defines entities',
		behindDeclaration(bomb),
	],
	[
		'a reference to a file',
		'The file has a document type or defines entities',
		behindDeclaration(external),
	],
	[
		'a reference to the network',
		'The file has a document type',
		behindDeclaration('<!DOCTYPE xliff SYSTEM "http://x.invalid/x.dtd">'),
	],
	[
		'an entity of HTML',
		"Named entity isn't defined: &nbsp;",
		replace('Because.!', 'Because&nbsp;!'),
	],
	[
		'an ampersand by itself',
		'The file is not well-formed XML',
		replace('Because.!', 'This & that!'),
	],
	[
		'tags across one another',
		'The file is not well-formed XML',
		replace('</target>\n</segment>', '</segment>\n</target>'),
	],
	[
		'an attribute that is there twice',
		'Duplicate attribute: id',
		replace('<unit id="title', '<unit id="x" id="title'),
	],
	[
		'a control character',
		'The file is not well-formed XML',
		replace('Because.!', 'Because\u0007!'),
	],
	[
		'in no namespace',
		'This is no XLIFF that can be read: `<xliff>` with no namespace.',
		replace(/ xmlns="[^"]*"/, ''),
	],
	[
		'in the wrong namespace',
		'with the namespace `urn:oasis:names:tc:xliff:document:3.0`',
		replace('document:2.0', 'document:3.0'),
	],
	['another format', 'This is no XLIFF that can be read: `<tmx>`', () => '<tmx version="1.4"/>'],
	[
		'of another version',
		'The file says that it is XLIFF `1.2`',
		replace('version="2.1"', 'version="1.2"'),
	],
	[
		'too deep',
		'The elements of the file nest too deeply.',
		() => `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`,
	],
	[
		'for a language that is not there',
		'There is no locale `sk`.',
		replace('trgLang="cs"', 'trgLang="sk"'),
	],
	[
		'for the language of the source',
		'`en` is the locale that is translated from.',
		replace('trgLang="cs"', 'trgLang="en"'),
	],
	[
		'from another language',
		'This was translated from `fr`, but the source is written in `en`.',
		replace('srcLang="en"', 'srcLang="fr"'),
	],
	['without a part', 'The file holds no translation.', replace(/<file[^]*<\/file>/, '')],
	['of 50 MB', 'is too large: 48 MB.', (xliff) => xliff.padEnd(48 * 1024 * 1024 + 2, ' ')],
];

describe('a file that is', () => {
	test.each(whole)('%s is refused as a whole', async (_, says, change) => {
		const { root, delivery } = await delivered();
		const before = filesIn(root);
		const result = await imported(root, change(delivery));
		expect(result).toHaveProperty('refusal');
		const all = 'refusal' in result ? [result.refusal, ...result.problems].join('\n') : '';
		expect(all).toContain(says);
		expect(filesIn(root)).toEqual(before);
	});
});

describe('in XLIFF 1.2', () => {
	const old: [what: string, says: string, change: Change][] = [
		[
			'an end before its beginning',
			'is closed where it is not open',
			inTarget('faq/a/b3', /(<bpt.*<\/bpt>)(.*)(<ept.*<\/ept>)/, '$3$2$1'),
		],
		['a lost end', 'is never closed', inTarget('faq/a/b3', /<ept.*<\/ept>/, '')],
		[
			'changed marks',
			'What the placeholder `1` stands for was changed: `*` in place of `**`.',
			inTarget('faq/a/b3', /(<bpt[^>]*>)\*\*/, '$1*'),
		],
		[
			'a sub-flow',
			'`<sub>` has no place in a text.',
			inTarget('faq/a/b8', /(<target[^>]*>).*</, '$1<sub>x</sub><'),
		],
		[
			'another language of a part',
			'This part is for `pl`, and the file for `cs`.',
			replace(/(faq\/a\.mdx"[^>]*target-language=)"cs"/, '$1"pl"'),
		],
	];
	test.each(old)('%s is refused', async (_, says, change) => {
		const { root, delivery } = await delivered('1.2');
		const { problems } = await imported(root, change(delivery));
		expect(problems).toEqual([expect.stringContaining(says)]);
	});
});

/** A translation of everything: each stretch of text has an exclamation mark. */
async function delivered(xliff = '2.1'): Promise<{ root: string; delivery: string }> {
	const root = shop();
	const file = await exported(root, 'cs', { xliff });
	return {
		root,
		delivery: translated(file, (text) => text.replace(/(\p{L}[.?]?)(?=\s*$)/u, '$1!')),
	};
}
