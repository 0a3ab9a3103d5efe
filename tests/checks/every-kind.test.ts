import { expect, test } from 'vitest';
import { run } from '../support/build.ts';
import { complaintsOf } from '../support/complaints.ts';
import { article, type Files, sound, writeKnowledgeBase } from '../support/knowledge-base.ts';

const right = { title: 'T', description: 'D.', topic: 'orders' };
const german = { title: 'T', description: 'D.' };
const de: Files = { 'locales/de.json': '{ "name": "Deutsch" }' };
const source: Files = { 'content/en/faq/b.mdx': article(right, '## One\n\nText.\n') };
const ofStrings = (strings: Record<string, string>, tag = 'de') => ({
	[`locales/${tag}.json`]: `{ "name": "N", "strings": ${JSON.stringify(strings)} }`,
});

/** Every kind of mistake: the files that hold it, and all that is said of them. */
const kinds: [kind: string, files: Files, said: string[]][] = [
	[
		'an unknown key in the front matter',
		{ 'content/en/faq/b.mdx': article({ ...right, descripton: 'D.' }) },
		[
			'content/en/faq/b.mdx:5:1: error: Unknown key: `descripton`.\n  hint: Did you mean `description`?',
		],
	],
	[
		'a value of the wrong type',
		{ 'content/en/faq/b.mdx': article({ ...right, order: 'first', keywords: 'one, two' }) },
		[
			'content/en/faq/b.mdx:5:8: error: order: Write a number here.',
			'content/en/faq/b.mdx:6:11: error: keywords: Write a list here.\n  hint: Put the words into square brackets: [money back, reimbursement].',
		],
	],
	[
		'a missing title',
		{ 'content/en/faq/b.mdx': article({ description: 'D.', topic: 'orders' }) },
		['content/en/faq/b.mdx:2:1: error: title: This is missing.\n  hint: Add `title: …`.'],
	],
	[
		'a title with a slip in it, which is not missing, too',
		{ 'content/en/faq/b.mdx': article({ titel: 'T', description: 'D.', topic: 'orders' }) },
		['content/en/faq/b.mdx:2:1: error: Unknown key: `titel`.\n  hint: Did you mean `title`?'],
	],
	[
		'no front matter',
		{ 'content/en/faq/b.mdx': 'Text.\n' },
		[
			'content/en/faq/b.mdx:1:1: error: This article has no front matter, and so no title.\n  hint: Begin the file with three lines: `---`, `title: …`, `---`.',
		],
	],
	[
		'an address of the site with something behind its path',
		{ 'content/site.yaml': 'name: S\nsourceLocale: en\nurl: https://s.example/?a=b\n' },
		[
			'content/site.yaml:3:6: error: url: Write the address without `?` and `#`: those of the pages are made from it.',
		],
	],
	[
		'front matter below an empty line',
		{ 'content/en/faq/b.mdx': `\n${article(right)}` },
		[
			'content/en/faq/b.mdx:1:1: error: The front matter does not begin where the file begins.\n  hint: Let the first line be `---`: three hyphens, with nothing before or after them.',
		],
	],
	[
		'YAML with a quote that is not closed',
		{ 'content/en/faq/b.mdx': article({ ...right, title: '"T' }) },
		[
			'content/en/faq/b.mdx:2:8: error: A quote is not closed.\n  hint: Write the closing quote at the end of the text.',
		],
	],
	[
		'YAML with two colons',
		{ 'content/en/topics.yaml': 'orders: Orders: all\n' },
		[
			'content/en/topics.yaml:1:9: error: A second colon stands in one line.\n  hint: Put quotes around a text that holds a colon: title: "Returns: how they work".',
		],
	],
	[
		'JSON with a comma too many',
		{ 'locales/de.json': '{\n\t"name": "Deutsch",\n}' },
		[
			'locales/de.json:3:1: error: This is not valid JSON from here on.\n  hint: Look for a missing or trailing comma, a missing quote or bracket, or a line break inside quotes.',
		],
	],
	[
		'an unknown topic',
		{ 'content/en/faq/b.mdx': article({ ...right, topic: 'ordres' }) },
		[
			'content/en/faq/b.mdx:4:8: error: topic: There is no topic `ordres`.\n  hint: Did you mean `orders`?',
		],
	],
	[
		'the id of a topic in capitals',
		{ 'content/en/topics.yaml': 'orders: Orders\nReturns: Returns\n' },
		[
			'content/en/topics.yaml:2:1: error: Returns: The id of a topic is written in small letters, digits and hyphens.',
		],
	],
	[
		'an unknown key below a topic',
		{ 'content/en/topics.yaml': 'orders: { name: Orders, descripton: D }\n' },
		[
			'content/en/topics.yaml:1:25: error: orders: Unknown key: `descripton`.\n  hint: Did you mean `description`?',
		],
	],
	[
		'an icon that nobody has drawn',
		{
			'content/en/topics.yaml':
				'orders: { name: Orders, icon: trcuk }\nreturns: { name: Returns, icon: rocket }\n',
		},
		[
			'content/en/topics.yaml:1:31: warning: orders.icon: There is no icon `trcuk`.\n  hint: Did you mean `truck`? The icons are box, truck, arrow-back, card, shoe, person, chat, book, shield, steps, phone, envelope, shop, page.',
			'content/en/topics.yaml:2:33: warning: returns.icon: There is no icon `rocket`.\n  hint: The icons are box, truck, arrow-back, card, shoe, person, chat, book, shield, steps, phone, envelope, shop, page.',
		],
	],
	[
		'a topic that only a translation names',
		{
			...de,
			'content/de/topics.yaml': 'orders: Bestellungen\nordres: Bestellungen\ngifts: Geschenke\n',
		},
		[
			'content/de/topics.yaml:2:1: warning: ordres: `content/en/topics.yaml` has no topic `ordres`.\n  hint: Did you mean `orders`?',
			'content/de/topics.yaml:3:1: warning: gifts: `content/en/topics.yaml` has no topic `gifts`.\n  hint: Add it there, or remove it here.',
		],
	],
	[
		'no topic of which only an original in that language tells',
		{
			...de,
			'content/de/topics.yaml': 'orders: Bestellungen\npfand: Pfand\n',
			'content/de/faq/pfand.mdx': article({ ...right, topic: 'pfand', original: 'true' }),
		},
		[],
	],
	[
		'links to an article and to a heading that are not there',
		{
			...source,
			'content/en/faq/c.mdx': article(right, '[one](faq/bb), [two](faq/b#won), [three](#four)\n'),
		},
		[
			'content/en/faq/c.mdx:6:7: error: There is no article `faq/bb`.\n  hint: Did you mean `faq/b`?',
			'content/en/faq/c.mdx:6:22: error: There is no heading `#won` in `faq/b`.\n  hint: Its headings are `#one`.',
			'content/en/faq/c.mdx:6:42: error: There is no heading `#four` in `faq/c`.\n  hint: The article has no headings.',
		],
	],
	[
		'an article that cannot be read to its end, and not the links to what it may hold',
		{
			'content/en/faq/b.mdx': article(right, `## One\n\n${'> '.repeat(200)}deep\n`),
			'content/en/faq/c.mdx': article(right, '[one](faq/b#one)\n'),
		},
		[
			expect.stringMatching(
				/^content\/en\/faq\/b\.mdx:\d+:\d+: error: .* nest/,
			) as unknown as string,
		],
	],
	[
		'an address of the site itself, for which a key is written',
		{
			...de,
			...source,
			'content/site.yaml': 'name: S\nsourceLocale: en\nurl: https://s.example/help/\n',
			'content/de/faq/b.mdx': article(
				{ ...german, slug: 'größe', source: 'cdc0.858d.19bc' },
				'## Eins\n\nText.\n',
			),
			'public/form.pdf': 'x',
			'content/en/faq/c.mdx': article(
				right,
				[
					'[1](https://s.example/help/en/faq/b/)',
					'[2](http://S.example/help/de/faq/gr%C3%B6%C3%9Fe#one)',
					'[3](https://s.example/help/form.pdf)',
					'[4](https://s.example/help/en/contact/)',
					'[5](https://s.example/en/faq/b/)',
					'[6](https://s.example/help/en/faq/%zz/)',
				].join('\n\n'),
			),
		},
		[
			'content/en/faq/c.mdx:6:5: warning: `https://s.example/help/en/faq/b/` is an address of this site, which holds for one language and until the site moves.\n  hint: Write `faq/b`.',
			'content/en/faq/c.mdx:8:5: warning: `http://S.example/help/de/faq/gr%C3%B6%C3%9Fe#one` is an address of this site, which holds for one language and until the site moves.\n  hint: Write `faq/b#one`.',
			'content/en/faq/c.mdx:10:5: warning: `https://s.example/help/form.pdf` is an address of this site, which holds for one language and until the site moves.\n  hint: Write `/form.pdf`.',
		],
	],
	[
		'a string that is said to be as in English, and is none',
		{ 'locales/de.json': '{ "name": "N", "sameAsEnglish": ["state.source", "state.sorce"] }' },
		[
			'locales/de.json:1:50: warning: sameAsEnglish[1]: There is no string `state.sorce`.\n  hint: Did you mean `state.source`?',
		],
	],
	[
		'an article that is related to itself',
		{ 'content/en/faq/b.mdx': article({ ...right, related: '[faq/a, faq/b]' }) },
		[
			'content/en/faq/b.mdx:5:18: warning: related[1]: This is the article itself.\n  hint: Name another article, or remove this one.',
		],
	],
	[
		'a related article that is not there',
		{ 'content/en/faq/b.mdx': article({ ...right, related: '[faq/a, faq/c]' }) },
		[
			'content/en/faq/b.mdx:5:18: error: related[1]: There is no article `faq/c`.\n  hint: Did you mean `faq/a`?',
		],
	],
	[
		'a link to a draft',
		{
			'content/en/faq/b.mdx': article({ ...right, draft: 'true' }),
			'content/en/faq/c.mdx': article(right, '[x](faq/b)\n'),
		},
		[
			'content/en/faq/c.mdx:6:5: error: The article `faq/b` is not published.\n  hint: It is a draft: publish it, or remove the link.',
		],
	],
	[
		'a missing image, and one without words',
		{
			'public/box.svg': '<svg/>',
			'content/en/faq/b.mdx': article(right, '![A box](/bx.svg) and ![](/box.svg)\n'),
		},
		[
			'content/en/faq/b.mdx:6:10: error: There is no file `public/bx.svg`.\n  hint: Did you mean `/box.svg`?',
			'content/en/faq/b.mdx:6:23: error: This image says nothing to people who cannot see it.\n  hint: Write between the brackets what it shows: `![A parcel with its label](…)`.',
		],
	],
	[
		'a link to a file whose name has a blank, which the site would not find',
		{
			'public/a form.pdf': 'x',
			'content/en/faq/b.mdx': article(right, '[x](/a%20form.pdf) [y](</a form.pdf>)\n'),
		},
		[
			'content/en/faq/b.mdx:6:5: error: There is no file `public/a%20form.pdf`.\n  hint: Did you mean `</a form.pdf>`?',
		],
	],
	[
		'files that are not written as they lie in public/, each once',
		{
			'public/box.svg': '<svg/>',
			'content/en/faq/b.mdx': article(right, '![A](box.svg) ![B](/public/box.svg)\n'),
		},
		[
			'content/en/faq/b.mdx:6:6: error: `box.svg` does not begin with `/`.\n  hint: Write `/box.svg`, if that is where it lies in public/.',
			'content/en/faq/b.mdx:6:20: error: There is no file `public/public/box.svg`.\n  hint: Did you mean `/box.svg`?',
		],
	],
	[
		'links that are written as paths, as addresses, or not at all',
		{
			...source,
			'content/en/faq/c.mdx': article(
				right,
				'[a](./b) [b](/en/faq/b/) [c](www.x.example) [d](me@x.example) [e]()\n',
			),
		},
		[
			'content/en/faq/c.mdx:6:5: error: There is no article `./b`.\n  hint: Did you mean `faq/b`?',
			'content/en/faq/c.mdx:6:14: error: `/en/faq/b/` is the address of a page, which differs from language to language.\n  hint: Write `faq/b`.',
			'content/en/faq/c.mdx:6:30: error: There is no article `www.x.example`.\n  hint: Write `https://www.x.example`.',
			'content/en/faq/c.mdx:6:49: error: There is no article `me@x.example`.\n  hint: Write `mailto:me@x.example`.',
			'content/en/faq/c.mdx:6:63: error: This link leads nowhere.\n  hint: Write a target between the round brackets, or delete the square ones.',
		],
	],
	[
		'a fact without an id, once',
		{ 'content/en/faq/b.mdx': article(right, '<Fact />\n') },
		[
			'content/en/faq/b.mdx:6:1: error: `<Fact>` has no `id`.\n  hint: It needs the id of a fact in facts.yaml: `id="refund.processing"`.',
		],
	],
	[
		'a slug that belongs to another article',
		{ ...source, 'content/en/faq/a.mdx': article({ ...right, slug: 'b' }) },
		[
			'content/en/faq/a.mdx:5:7: error: slug: The address `faq/b` belongs to the article `faq/b` in `en`.\n  hint: Write another `slug:`.',
		],
	],
	[
		'a slug of a translation that is the name of an article without one',
		{
			...de,
			...source,
			'content/de/faq/a.mdx': article({ ...german, slug: 'b', source: '0000' }),
		},
		[
			'content/de/faq/a.mdx:4:7: error: slug: The address `faq/b` belongs to the article `faq/b` in `de`.\n  hint: Write another `slug:`.',
			'content/de/faq/a.mdx:5:1: note: source: The source has changed since this translation was made.\n  hint: Once the translation is current, write `source: 5f53`.',
		],
	],
	[
		'an alias that is the present slug, and one that is too long for a folder',
		{
			'content/en/faq/b.mdx': article({ ...right, aliases: `[b, ${'क'.repeat(70)}]` }),
		},
		[
			'content/en/faq/b.mdx:5:11: error: aliases[0]: `b` is the present slug of this article.\n  hint: Remove it: an alias is an old slug.',
			'content/en/faq/b.mdx:5:14: error: aliases[1]: This slug is too long for an address.\n  hint: Shorten it: 200 letters without accents are the most, or 66 of most other scripts.',
		],
	],
	[
		'a slug with other characters than letters, digits and hyphens',
		{ 'content/en/faq/b.mdx': article({ ...right, slug: '../../etc' }) },
		[
			'content/en/faq/b.mdx:5:7: error: slug: A slug holds letters, digits and single hyphens only.\n  hint: Write `returns-and-refunds`, or the same in your own script.',
		],
	],
	[
		'a translation without a source',
		{ ...de, 'content/de/policies/returns.mdx': article(german) },
		[
			'content/de/policies/returns.mdx:2:1: error: There is no source entry `content/en/policies/returns.mdx` for this translation.\n  hint: Write the source entry, or `original: true` here if the article is for this language only.',
		],
	],
	[
		'a source that is gone, on which translations and links hang',
		{
			...de,
			'locales/fr.json': '{ "name": "Français" }',
			'content/de/policies/returns.mdx': article(german),
			'content/fr/policies/returns.mdx': article(german),
			'content/en/faq/b.mdx': article(
				{ ...right, related: '[policies/returns]' },
				'[One](policies/returns), [two](policies/returns#x), [three](policies/return)\n',
			),
			'content/en/announcements.yaml': '- { text: Now, article: policies/returns }\n',
		},
		[
			'content/de/policies/returns.mdx:2:1: error: There is no source entry `content/en/policies/returns.mdx` for this translation, nor for those in fr. 2 files link to it.\n  hint: Bring it back: `npm run rename` gives an article another name everywhere. If it is to go, remove its translations, too: each link to it is told then.',
			'content/en/faq/b.mdx:7:61: error: There is no article `policies/return`.\n  hint: Write the key of an article, such as `policies/returns`: the folder and the file name without its ending.',
		],
	],
	[
		'fields in a translation that are the source’s',
		{
			...de,
			'content/de/faq/a.mdx': article({ ...german, topic: 'orders', updated: '2026-11-02' }),
		},
		[
			'content/de/faq/a.mdx:4:1: error: topic: Only the source entry says this: it is the same in every language.\n  hint: Remove the line here. The translation takes the value of its source.',
			'content/de/faq/a.mdx:5:1: error: updated: Only the source entry says this: it is the same in every language.\n  hint: Remove the line here. The translation takes the value of its source.',
		],
	],
	[
		'a day that no calendar has',
		{ 'content/en/faq/b.mdx': article({ ...right, updated: '2026-02-30' }) },
		[
			'content/en/faq/b.mdx:5:10: error: updated: The date `2026-02-30` does not exist.\n  hint: February 2026 has 28 days.',
		],
	],
	[
		'a folder of no locale',
		{ 'content/de/faq/a.mdx': article({ ...german, source: '0000' }) },
		[
			'content/de:1:1: error: There is no locale `de`.\n  hint: Add it with `npm run i18n -- add de`, or rename the folder.',
			'content/de/faq/a.mdx:4:1: note: source: The source has changed since this translation was made.\n  hint: Once the translation is current, write `source: 5f53`.',
		],
	],
	[
		'tags that are no language tags, or written in the wrong case',
		{ 'locales/pt_BR.json': '{ "name": "P" }', 'locales/zh-hant.json': '{ "name": "Z" }' },
		[
			'locales/pt_BR.json:1:1: error: `pt_BR` is not a language tag.\n  hint: Rename the file to `pt-BR.json`.',
			'locales/zh-hant.json:1:1: error: `zh-hant` is not how this tag is written.\n  hint: Rename the file to `zh-Hant.json`.',
		],
	],
	[
		'an ICU message that is not closed',
		ofStrings({ 'article.updated': 'Stand: {date' }),
		[
			'locales/de.json:1:46: error: article.updated: A curly bracket is opened here and never closed.\n  hint: Add the closing `}`. Every `{` needs one.',
		],
	],
	[
		'a placeholder that a translation lacks',
		ofStrings({ 'article.updated': 'Stand' }),
		[
			'locales/de.json:1:46: error: article.updated: The placeholder `{date}` is missing.\n  hint: Write `{date}` where the value belongs.',
		],
	],
	[
		'an Arabic plural without its forms',
		ofStrings({ 'list.count': '{count, plural, one {#} other {#}}' }, 'ar'),
		[
			'locales/ar.json:1:41: error: list.count: The forms `zero`, `two`, `few` and `many` of `{count}` are missing: Arabic needs `zero`, `one`, `two`, `few`, `many` and `other`.\n  hint: Add `zero {…}` (for 0), `two {…}` (for 2), `few {…}` (for 3, 4, 5 …), `many {…}` (for 11, 12, 13 …).',
		],
	],
	[
		'a string that the interface does not have',
		ofStrings({ 'serch.title': 'Suche' }),
		[
			'locales/de.json:1:42: error: serch.title: There is no such string.\n  hint: Did you mean `search.title`?',
		],
	],
	[
		'code, HTML and handlers in an article',
		{
			'content/en/faq/b.mdx': article(
				right,
				'{1 + 1}\n\n<div onclick="x()">x</div>\n\nimport x from "y"\n\n[x](javascript:alert)\n',
			),
		},
		[
			'content/en/faq/b.mdx:6:1: error: `{1 + 1}` is code, which articles cannot hold.\n  hint: Write `\\{` for the sign itself.',
			'content/en/faq/b.mdx:8:1: error: `<div>` is HTML, which articles cannot hold.\n  hint: Delete it, or use a component such as `<Callout>`.',
			'content/en/faq/b.mdx:8:6: error: `onclick` would run code, which articles cannot hold.\n  hint: Delete the attribute.',
			'content/en/faq/b.mdx:10:1: error: `import` is code, which articles cannot hold.\n  hint: Delete the line: every component is at hand without it.',
			'content/en/faq/b.mdx:12:5: error: Links cannot begin with `javascript:`.\n  hint: Write the key of an article (`faq/x`), or an address that begins with `http:`, `https:`, `mailto:`, `tel:` or `sms:`.',
		],
	],
	[
		'an unknown component, an unknown attribute and a directive',
		{
			'content/en/faq/b.mdx': article(
				right,
				'<Calout>x</Calout>\n\n<Callout kind="tip">\n\nx\n\n</Callout>\n\n:::note\nx\n:::\n',
			),
		},
		[
			'content/en/faq/b.mdx:6:1: error: There is no component `<Calout>`.\n  hint: Did you mean `<Callout>`?',
			'content/en/faq/b.mdx:8:10: error: `<Callout>` has no attribute `kind`.\n  hint: It has `type`, `title`.',
			'content/en/faq/b.mdx:14:1: error: `:::note` is a directive, which articles cannot hold.\n  hint: Write a component, such as `<Callout type="tip">`.',
		],
	],
	[
		'a fact that is not there',
		{ 'content/en/faq/b.mdx': article({ ...right, description: '"{returns.window}"' }) },
		[
			'content/en/faq/b.mdx:3:14: error: description: There is no fact `returns.window`.\n  hint: Add it to content/facts.yaml.',
		],
	],
	[
		'a mistake in site.yaml, which does not hide others',
		{
			'content/site.yaml': 'name: Shop\nsourceLocale: en\nfeedbak: https://x.example\n',
			'content/en/faq/b.mdx': article(right, '[x](faq/c)\n'),
		},
		[
			'content/en/faq/b.mdx:6:5: error: There is no article `faq/c`.\n  hint: Did you mean `faq/a`?',
			'content/site.yaml:3:1: error: Unknown key: `feedbak`.\n  hint: Did you mean `feedback`?',
		],
	],
	[
		'a data file of a wrong ending, and not what follows from it',
		{
			'content/facts.yml': 'a: { type: text, value: T }\n',
			'content/markets.yml': 'DE: { currency: EUR, timeZone: Europe/Berlin, languages: [de] }\n',
			'content/en/topics.yaml': 'orders: { name: Orders, description: "{a}" }\n',
			'content/en/faq/b.mdx': article(
				{ ...right, description: '"{a}"' },
				'<Fact id="a" />\n\n<Market in="DE">x</Market>\n',
			),
		},
		[
			'content/facts.yml:1:1: error: `facts.yml` does not belong here.\n  hint: Did you mean `facts.yaml`?',
			'content/markets.yml:1:1: error: `markets.yml` does not belong here.\n  hint: Did you mean `markets.yaml`?',
		],
	],
	[
		'a mistake in markets.yaml, and not what follows from it in facts.yaml',
		{
			'content/markets.yaml': 'DE: [\n',
			'content/facts.yaml':
				'a: { type: text, value: T, markets: { DE: U } }\nb: { type: text, markets: { FR: U } }\n',
			'content/en/faq/b.mdx': article(right, '<Fact id="a" /> <Fact id="b" />\n'),
		},
		[
			'content/markets.yaml:1:5: error: This bracket is not closed, or what stands in it is not indented.\n  hint: Write the closing bracket in the same line; put quotes around a text that begins with [ or {.',
		],
	],
	[
		'a site.yaml, topics and an article of a wrong ending',
		{
			...de,
			'content/en/faq/b.md': article({ ...right, history: '[{ date: 2026-01-02, what: W }]' }),
			'content/de/faq/b.mdx': article({ ...german, source: '5f53', history: '[{ what: W }]' }),
			'content/en/faq/c.mdx': article(right, '[x](faq/b)\n'),
			'content/en/faq/deep/d.mdx': article(right),
			'content/en/faq/e.mdx': article({ ...right, topic: 'gifts' }, '[x](faq/d)\n'),
			'content/en/topics.yml': 'gifts: Gifts\n',
		},
		[
			'content/en/faq/b.md:1:1: error: `b.md` is not an article.\n  hint: Articles end in `.mdx`: rename it to `b.mdx`.',
			'content/en/faq/deep/d.mdx:1:1: error: Articles lie in their collection, not in folders below it.\n  hint: Move it to `faq/`.',
			'content/en/faq/e.mdx:4:8: error: topic: There is no topic `gifts`.\n  hint: The topics are orders. Name it in `content/en/topics.yaml`, or remove the line.',
			'content/en/topics.yml:1:1: error: `topics.yml` does not belong here.\n  hint: Did you mean `topics.yaml`?',
		],
	],
	[
		'a source locale in which nobody writes, and not what follows from it',
		{
			...de,
			'content/site.yaml': 'name: Shop\nsourceLocale: de\n',
			'content/en/topics.yaml': 'orders: { name: Orders, icon: box }\n',
		},
		[
			'content/site.yaml:2:15: error: sourceLocale: There is no article in `content/de/`.\n  hint: Did you mean `en`?',
		],
	],
	[
		'a source locale without a file, and not what follows from it',
		{ 'content/site.yaml': 'name: Shop\nsourceLocale: eng\n' },
		[
			'content/site.yaml:2:15: error: sourceLocale: `eng` is not how this tag is written.\n  hint: Write `en`.',
		],
	],
	[
		'a source locale that is translated from another, and not what follows from it',
		{
			...de,
			'content/site.yaml': 'name: Shop\nsourceLocale: de\n',
			'content/de/faq/a.mdx': article({ ...german, source: '5f53' }),
			'content/de/topics.yaml': 'orders: Bestellungen\n',
		},
		[
			'content/site.yaml:2:15: error: sourceLocale: The articles in `content/de/` say that they are translations.\n  hint: Did you mean `en`?',
		],
	],
	[
		'a folder of the source locale that is misnamed, and not what follows from it',
		{
			'content/site.yaml': 'name: Shop\nsourceLocale: de\n',
			...de,
			'content/DE/faq/b.mdx': article(right, '[x](faq/c)\n'),
		},
		['content/DE:1:1: error: There is no locale `DE`.\n  hint: Did you mean `de`?'],
	],
	[
		'no wrong source locale where a language has originals and others translate them',
		{
			...de,
			'content/site.yaml': 'name: Shop\nsourceLocale: fr\n',
			'locales/fr.json': '{ "name": "Français" }',
			'content/fr/topics.yaml': 'orders: Commandes\n',
			'content/en/faq/a.mdx': article({ ...right, original: 'true' }),
			'content/de/faq/a.mdx': article({ ...german, source: 'cdc0' }),
		},
		[],
	],
	[
		'a mistake in the front matter, which does not hide those in the body',
		{ 'content/en/faq/b.mdx': article({ ...right, minutes: 5 }, '[x](faq/c)\n') },
		[
			'content/en/faq/b.mdx:5:1: error: minutes: Only articles in `tutorials` say this.\n  hint: Remove the line, or move the article.',
			'content/en/faq/b.mdx:7:5: error: There is no article `faq/c`.\n  hint: Did you mean `faq/a`?',
		],
	],
	[
		'a field that every object has',
		{ 'content/en/faq/b.mdx': article({ ...right, constructor: 'x' }) },
		[
			'content/en/faq/b.mdx:5:1: error: Unknown key: `constructor`.\n  hint: Known keys: title, description, keywords, slug, aliases, draft, allow, topic, order, related, updated, promoted, history.',
		],
	],
	[
		'a channel of a language and a time zone that nobody has',
		{
			'content/site.yaml':
				"name: Shop\nsourceLocale: en\ncontact:\n  - { type: phone, value: '123', languages: [abcd], timeZone: Europe/Berln }\n",
		},
		[
			'content/site.yaml:4:46: error: contact[0].languages[0]: Write a language tag such as `en` or `pt-BR`.',
			'content/site.yaml:4:63: error: contact[0].timeZone: `Europe/Berln` is not a time zone.\n  hint: Did you mean `Europe/Berlin`?',
		],
	],
	[
		'hours of a channel on a day that nobody has, on no clock, and on one that may be several',
		{
			'content/site.yaml': [
				'name: Shop\nsourceLocale: en\ncontact:',
				"  - { id: a, type: phone, value: '123', open: [Mo-Fr 09:00-18:00, Mi 09:00-12:00], timeZone: UTC }",
				"  - { id: b, type: phone, value: '123', open: Mo-Fr 09:00-18:00 }",
				"  - { id: c, type: phone, value: '123', open: Mo-Fr 09:00-18:00, timeZone: IST }",
				'',
			].join('\n'),
		},
		[
			'content/site.yaml:4:67: error: contact[0].open[1]: `Mi` is not a day.\n  hint: The days are Mo, Tu, We, Th, Fr, Sa and Su.',
			'content/site.yaml:5:47: error: contact[1].open: Say on whose clock it opens and closes.\n  hint: Add `timeZone: Asia/Kolkata`, or where it is.',
			'content/site.yaml:6:76: error: contact[2].timeZone: `IST` is not a time zone.\n  hint: Did you mean `Asia/Kolkata`, `Europe/Dublin` or `Asia/Jerusalem`?',
		],
	],
	[
		'words for a channel that may be either of two',
		{
			...de,
			'content/site.yaml':
				"name: Shop\nsourceLocale: en\ncontact: [{ type: phone, value: '123' }, { type: phone, value: '456' }]\n",
			'content/de/site.yaml': 'contact:\n  phone: { label: Rufen Sie an }\n',
		},
		[
			'content/de/site.yaml:2:3: error: contact.phone: 2 channels are called `phone`.\n  hint: Give each of them an `id:` of its own in site.yaml.',
		],
	],
	[
		'what makes an entry less good',
		{ 'content/en/faq/b.mdx': article({ title: 'T' }) },
		[
			'content/en/faq/b.mdx:2:1: warning: This article has no topic.\n  hint: Write `topic:` with an id of `topics.yaml`, so that readers find it from the home page.',
			'content/en/faq/b.mdx:2:1: warning: This entry has no description.\n  hint: Write `description:` with one or two sentences: lists and search engines show them.',
		],
	],
	[
		'files of public/ where the site writes its own',
		{ 'public/en/faq/a/index.html': 'x', 'public/robots.txt': 'x', 'public/en/pagefind/x.js': 'x' },
		[
			'public/en/faq/a/index.html:1:1: error: The site has a page of this address.\n  hint: Rename or remove the file.',
			'public/en/pagefind/x.js:1:1: warning: The site writes this file itself, so this one is not used.\n  hint: Remove the file.',
			'public/robots.txt:1:1: warning: The site writes this file itself, so this one is not used.\n  hint: Remove the file.',
		],
	],
];

test('nothing is wrong with a sound knowledge base', () => expect(complaintsOf({})).toEqual([]));

test.each(kinds)('told is %s', (_, files, said) => expect(complaintsOf(files)).toEqual(said));

test('one run of the command tells all of them, sorted by file and place, and ends with 1', async () => {
	const bodies = kinds.flatMap(([, files]) => {
		const entry = files['content/en/faq/b.mdx'];
		return typeof entry === 'string' ? [entry] : [];
	});
	const files = Object.fromEntries(bodies.map((body, n) => [`content/en/faq/b${n}.mdx`, body]));
	const root = writeKnowledgeBase({ ...sound, ...files, 'locales/de.json': '{' });
	const { code, printed, said } = await run('check', { KB_ROOT: root });
	const places = said
		.split('\n')
		.flatMap((line) => /^([^\s:]+):(\d+):(\d+): /.exec(line)?.slice(1) ?? []);
	expect(code).toBe(1);
	expect(printed).toBe('');
	const triples = Array.from({ length: places.length / 3 }, (_, n) =>
		places.slice(3 * n, 3 * n + 3),
	);
	const sorted = triples.toSorted(
		([a = '', b, c], [x = '', y, z]) =>
			(a < x ? -1 : a > x ? 1 : 0) || Number(b) - Number(y) || Number(c) - Number(z),
	);
	expect(triples.length).toBeGreaterThan(20);
	expect(triples).toEqual(sorted);
	expect(said.trim().split('\n').at(-1)).toMatch(
		/^\d+ articles: \d+ errors, \d+ warnings, 0 notes\.$/,
	);
});

test('with --json standard output is JSON alone, and the summary stands on standard error', async () => {
	const root = writeKnowledgeBase({ ...sound, 'content/en/faq/b.mdx': article({ titel: 'T' }) });
	const { code, printed, said } = await run('check', { KB_ROOT: root }, { args: ['--json'] });
	expect(code).toBe(1);
	expect(JSON.parse(printed)).toEqual({
		articles: expect.any(Number),
		errors: 1,
		warnings: 0,
		notes: 0,
		problems: [
			{
				file: 'content/en/faq/b.mdx',
				line: 2,
				column: 1,
				severity: 'error',
				message: 'Unknown key: `titel`.',
				hint: 'Did you mean `title`?',
			},
		],
	});
	expect(said).toMatch(/^\d articles: 1 error, 0 warnings, 0 notes\.\n$/);
});

test('on GitHub each problem stands beside its line, too', async () => {
	const root = writeKnowledgeBase({ ...sound, 'content/en/faq/b.mdx': article({ titel: 'T' }) });
	const { printed } = await run('check', { KB_ROOT: root, CI: 'true', GITHUB_ACTIONS: 'true' });
	expect(printed).toBe(
		'::error file=content/en/faq/b.mdx,line=2,col=1::Unknown key: `titel`.%0ADid you mean `title`?\n',
	);
});

test('a SITE_URL that is no address does not break the check', async () => {
	const root = writeKnowledgeBase(sound);
	expect(await run('check', { KB_ROOT: root, SITE_URL: 'help' })).toEqual({
		code: 0,
		printed: '',
		said: '1 article: 0 errors, 0 warnings, 0 notes.\n',
	});
});
