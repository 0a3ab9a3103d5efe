import { expect, test } from 'vitest';
import { checkKnowledgeBase } from '../../src/files/check.ts';
import { formatProblem } from '../../src/problems/problem.ts';
import { run } from '../support/build.ts';
import {
	article,
	environmentOf,
	type Files,
	sound,
	writeKnowledgeBase,
} from '../support/knowledge-base.ts';

const markets = [
	'DE: { currency: EUR, timeZone: Europe/Berlin, languages: [de] }',
	'IN: { currency: INR, timeZone: Asia/Kolkata, languages: [hi] }',
	'EU: { members: [DE] }',
];
const policies = { title: 'A', description: 'About A.', topic: 'orders' };
const policy = (fields: string) =>
	article({ ...policies, policy: `{ kind: return, ${fields} }` }, 'Text.\n');

/** What `npm run check` says of the sound knowledge base with these files. */
function check(files: Files): string[] {
	const root = writeKnowledgeBase({ ...sound, ...files });
	const { problems } = checkKnowledgeBase(environmentOf(root));
	return problems.map(formatProblem).flatMap((text) => text.split('\n'));
}

const fact = (text: string): Files => ({
	'content/facts.yaml': `a.b: ${text}\n`,
	'content/en/faq/a.mdx': article(policies, '<Fact id="a.b" />\n'),
});

test.each([
	{
		what: 'an unknown type',
		files: fact('{ type: durration, value: 30, unit: day }'),
		said: [
			'content/facts.yaml:1:14: error: a.b.type: `durration` is not a type of fact.',
			'  hint: Did you mean `duration`?',
		],
	},
	{
		what: 'an unknown unit',
		files: fact('{ type: duration, value: 30, unit: days }'),
		said: [
			'content/facts.yaml:1:41: error: a.b.unit: `days` is not a unit of time.',
			'  hint: Did you mean `day`?',
		],
	},
	{
		what: 'a currency without an amount',
		files: fact('{ type: money, currency: EUR }'),
		said: [
			'content/facts.yaml:1:31: error: a.b.currency: `EUR` stands without an amount.',
			'  hint: Write `amount: 4.90` beside it.',
		],
	},
	{
		what: 'a market that is no country',
		files: {
			'content/markets.yaml': 'UK: { currency: GBP, timeZone: Europe/London, languages: [en] }\n',
		},
		said: [
			'content/markets.yaml:1:5: error: UK: `UK` is not a country of ISO 3166-1.',
			'  hint: Write `GB` (United Kingdom).',
		],
	},
	{
		what: 'a date that does not exist',
		files: fact('{ type: date, value: 2026-02-30 }'),
		said: [
			'content/facts.yaml:1:27: error: a.b.value: The date `2026-02-30` does not exist.',
			'  hint: February 2026 has 28 days.',
		],
	},
	{
		what: 'a window that ends before it starts',
		files: fact('{ type: dateRange, from: 2026-12-20, to: 2026-12-05 }'),
		said: [
			'content/facts.yaml:1:47: error: a.b.to: The range ends on `2026-12-05`, before it starts on `2026-12-20`.',
			'  hint: Swap `from` and `to`.',
		],
	},
	{
		what: 'groups that hold each other',
		files: {
			'content/markets.yaml': [
				...markets,
				'A: { members: [B] }',
				'B: { members: [A, EU] }',
				'',
			].join('\n'),
		},
		said: [
			'content/markets.yaml:4:15: error: The group `A` holds itself: A → B → A.',
			'  hint: Take `A` out of the members of `B`.',
		],
	},
	{
		what: 'a market without a value',
		files: {
			...fact('{ type: duration, unit: day, markets: { DE: 30 } }'),
			'content/markets.yaml': markets.join('\n'),
		},
		said: [
			'content/facts.yaml:1:1: error: The fact `a.b` has no value for the market `IN`, and no default.',
			'  hint: Add `IN:` to `markets`, or a `value` for all markets.',
		],
	},
	{
		what: 'an unknown fact in an article, a table and a topic',
		files: {
			...fact('5'),
			'content/en/faq/b.mdx': article(
				policies,
				'<Fact id="a.c" />\n\n<MarketTable facts="a.b, a.d" labels="One, Two" />\n',
			),
			'content/en/topics.yaml': 'orders: Orders in {a.e}\n',
		},
		said: [
			'content/en/faq/b.mdx:6:11: error: There is no fact `a.c`.',
			'  hint: Did you mean `a.b`?',
			'content/en/faq/b.mdx:8:26: error: There is no fact `a.d`.',
			'  hint: Did you mean `a.b`?',
			'content/en/topics.yaml:1:9: error: orders.name: There is no fact `a.e`.',
			'  hint: Did you mean `a.b`?',
		],
	},
	{
		what: 'an unknown market in an article',
		files: {
			...fact('5'),
			'content/markets.yaml': markets.join('\n'),
			'content/en/faq/b.mdx': article(
				policies,
				'<Fact id="a.b" market="GER" form="lng" />\n\n<Market in="DE, EUR, FR">\n\nText.\n\n</Market>\n',
			),
		},
		said: [
			'content/en/faq/b.mdx:6:24: error: `GER` is not a market of markets.yaml.',
			'  hint: Write the code of a country or the name of a group in it.',
			'content/en/faq/b.mdx:6:35: error: `form` of `<Fact>` cannot be `lng`.',
			'  hint: Did you mean `long`?',
			'content/en/faq/b.mdx:8:17: error: `EUR` is not a market of markets.yaml.',
			'  hint: Did you mean `EU`?',
			'content/en/faq/b.mdx:8:22: error: `FR` is not a market of markets.yaml.',
			'  hint: Add `FR:` to markets.yaml, with its currency, time zone and languages.',
		],
	},
	{
		what: 'a table with more facts than labels',
		files: {
			...fact('5'),
			'content/en/faq/b.mdx': article(policies, '<MarketTable facts="a.b, a.b" labels="One" />\n'),
		},
		said: [
			'content/en/faq/b.mdx:6:1: error: `<MarketTable>` has 2 facts and 1 label.',
			'  hint: Write one label for each fact, with commas between them and none inside a label.',
		],
	},
	{
		what: 'a fact that nothing shows',
		files: { 'content/facts.yaml': 'a.b: 5\n' },
		said: [
			'content/facts.yaml:1:1: warning: Nothing shows the fact `a.b`.',
			'  hint: Write `<Fact id="a.b" />` where an article states it, or take it away.',
		],
	},
	{
		what: 'a policy that refers to what it cannot have',
		files: {
			'content/en/policies/b.mdx': article(
				{ ...policies, policy: '{ kind: privacy, fees: a.b }' },
				'Text.\n',
			),
		},
		said: [
			'content/en/policies/b.mdx:5:32: error: policy.fees: A policy of the kind `privacy` has no `fees`.',
			'  hint: It may say `window` and `processing`.',
		],
	},
	{
		what: 'a kind of policy that nobody knows',
		files: {
			'content/en/policies/b.mdx': article({ ...policies, policy: '{ kind: returns }' }, 'Text.\n'),
		},
		said: [
			'content/en/policies/b.mdx:5:17: error: policy.kind: `returns` is not one of `return`, `refund`, `exchange`, `shipping`, `warranty`, `privacy`, `terms`.',
			'  hint: Did you mean `return`?',
		],
	},
	{
		what: 'policies that refer to facts which do not exist or do not fit',
		files: {
			...fact('{ type: money, amount: 5, currency: EUR }'),
			'content/en/policies/b.mdx': policy('window: a.b, processing: a.c'),
		},
		said: [
			'content/en/policies/b.mdx:5:33: error: policy.window: The fact `a.b` is of the type `money`.',
			'  hint: Name a fact of the type `duration` here.',
			'content/en/policies/b.mdx:5:50: error: policy.processing: There is no fact `a.c`.',
			'  hint: Did you mean `a.b`?',
		],
	},
	{
		what: 'lists whose items mean nothing to a policy',
		files: {
			'content/facts.yaml':
				'a.b: { type: list, items: { post: Post } }\nc.d: { type: list, items: { shop: We, customer: You } }\n',
			'content/en/policies/b.mdx': policy('method: a.b, payer: c.d'),
		},
		said: [
			"content/en/policies/b.mdx:5:33: error: policy.method: The list holds `post`, which says nothing of a policy's `method`.",
			'  hint: Give its items ids out of mail, pickup, store, kiosk, keep: `{ mail: … }`.',
			'content/en/policies/b.mdx:5:45: error: policy.payer: More than one pays.',
			'  hint: Keep one of `shop` and `customer`; where a market differs, say so under `markets`.',
		],
	},
	{
		what: 'two policies for returns',
		files: {
			'content/en/policies/b.mdx': policy('version: 1'),
			'content/en/policies/c.mdx': policy('version: 1'),
		},
		said: ['b', 'c'].flatMap((name) => [
			`content/en/policies/${name}.mdx:5:17: warning: policy.kind: More than one policy is of the kind \`return\`.`,
			'  hint: Keep one for all markets, and say in its facts where they differ. Others may be of the kind `exchange` or `terms`.',
		]),
	},
])('$what is told with its place and a cure', ({ files, said }) => {
	expect(check(files)).toEqual(said);
});

test('the command says so, and ends with an error', { timeout: 30_000 }, async () => {
	const root = writeKnowledgeBase({ ...sound, ...fact('{ type: durration }') });
	const { code, said } = await run('check', { KB_ROOT: root });
	expect(code).toBe(1);
	expect(said).toContain(
		'content/facts.yaml:1:14: error: a.b.type: `durration` is not a type of fact.',
	);
});
