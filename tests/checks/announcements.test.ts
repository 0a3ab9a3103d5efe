import { describe, expect, test } from 'vitest';
import { complaintsOf } from '../support/complaints.ts';
import { article } from '../support/knowledge-base.ts';

const file = 'content/en/announcements.yaml';
const complaints = (text: string) =>
	complaintsOf({
		'content/facts.yaml': 'refund.time: { type: duration, value: 5, unit: day }\n',
		'content/en/faq/a.mdx': article({
			...{ title: '"A {refund.time}"', description: 'About A.', topic: 'orders' },
		}),
		'content/en/faq/draft.mdx': article({
			...{ title: 'D', description: 'D.', topic: 'orders', draft: 'true' },
		}),
		[file]: text,
	});

test.each([
	['a text alone', '- text: A strike.\n'],
	['everything', '- { text: A, article: faq/a, from: 2026-12-20, until: 2027-01-06 }\n'],
	['one day', '- { text: A, from: 2026-12-25, until: 2026-12-25, importance: warning }\n'],
	['a fact', '- text: "Money back within {refund.time}, or {sooner or later}."\n'],
	['nothing', '[]\n'],
	['nothing any more', '# - text: A strike.\n'],
])('an announcement may say %s', (_, text) => expect(complaints(text)).toEqual([]));

test.each([
	[
		'no list',
		'text: A strike.\n',
		'1:1: error: Write a list, in which every announcement begins with `- text: …`.',
	],
	['a text alone', '- A strike.\n', '1:3: error: [0]: Write keys with values here.'],
	[
		'no text',
		'- from: 2026-12-20\n',
		'1:3: error: [0].text: This is missing.\n  hint: Add `text: …`.',
	],
	[
		'an empty text',
		'- text: " "\n',
		'1:9: error: [0].text: Write what customers should know, or remove this announcement.',
	],
	[
		'a key with a slip in it',
		'- text: A\n  untill: 2026-12-20\n',
		'2:3: error: [0]: Unknown key: `untill`.\n  hint: Did you mean `until`?',
	],
	[
		'a day that no calendar has',
		'- text: A\n  from: 2026-02-30\n',
		'2:9: error: [0].from: The date `2026-02-30` does not exist.\n  hint: February 2026 has 28 days.',
	],
	[
		'a day as people write it',
		'- text: A\n  until: 6.1.2027\n',
		'2:10: error: [0].until: `6.1.2027` is not a date.\n  hint: Write the year, month and day as `2026-12-25`.',
	],
	[
		'an end before the beginning',
		'- text: A\n  from: 2027-01-06\n  until: 2026-12-20\n',
		'3:10: error: [0].until: The announcement ends on `2026-12-20`, before it begins on `2027-01-06`.\n  hint: Swap `from` and `until`.',
	],
	[
		'an importance that there is not',
		'- text: A\n  importance: warnin\n',
		'2:15: error: [0].importance: `warnin` is not one of `note`, `warning`.\n  hint: Did you mean `warning`?',
	],
	[
		'what is no key',
		'- text: A\n  article: /en/faq/a/\n',
		'2:12: error: [0].article: This is not the key of an article.\n  hint: Write it as `policies/returns`: the folder and the file name without its ending.',
	],
	[
		'an article that is not there',
		'- text: A\n- text: B\n  article: faq/b\n',
		'3:12: error: [1].article: There is no article `faq/b`.\n  hint: Did you mean `faq/a`?',
	],
	[
		'an article that is a draft',
		'- text: A\n  article: faq/draft\n',
		'2:12: error: [0].article: The article `faq/draft` is not published.\n  hint: It is a draft: publish it, or remove the link.',
	],
	[
		'a fact that is not there',
		'- text: Within {refund.tme}.\n',
		'1:9: error: [0].text: There is no fact `refund.tme`.\n  hint: Did you mean `refund.time`?',
	],
	[
		'more than is read at a glance',
		`- text: ${'long '.repeat(41)}\n`,
		'1:9: warning: [0].text: The announcement has 204 characters.\n  hint: Keep it within 200: say the rest in an article, and name that with `article:`.',
	],
])('an announcement with %s is told', (_, text, said) => {
	expect(complaints(text)).toEqual([`${file}:${said}`]);
});

describe('a fact that only an announcement shows', () => {
	const facts = 'only.here: { type: duration, value: 5, unit: day }\n';

	test('is shown', () => {
		expect(
			complaintsOf({ 'content/facts.yaml': facts, [file]: '- text: "{only.here}"\n' }),
		).toEqual([]);
	});
});
