import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factText } from '../../src/facts/fact-text.ts';
import { factTypes } from '../../src/facts/facts.ts';
import { findFactProblems, findMarketProblems } from '../../src/facts/find-problems.ts';
import { factsSchema } from '../../src/schemas/facts.ts';
import { marketsSchema } from '../../src/schemas/markets.ts';
import { localeOf, markets } from './shop.ts';

const word = fc.constantFrom(
	'DE',
	'EU',
	'EUR',
	'day',
	'en',
	'2026-12-25',
	'09:00',
	'mon-fri',
	'__proto__',
);
const field = fc.constantFrom(...Object.values(factTypes).flatMap(({ fields }) => fields));
const leaf = fc.oneof(word, fc.string(), fc.double(), fc.boolean(), fc.constant(null));
const { tree } = fc.letrec((tie) => ({
	tree: fc.oneof(
		{ depthSize: 'small' },
		leaf,
		fc.array(tie('tree'), { maxLength: 3 }),
		fc.dictionary(
			fc.oneof(word, field, fc.constant('markets'), fc.constant('members')),
			tie('tree'),
		),
	),
}));
const type = fc.constantFrom(...Object.keys(factTypes));
const fact = fc.oneof(
	tree,
	fc
		.tuple(type, fc.dictionary(field, tree), fc.dictionary(word, tree))
		.map(([name, fields, overrides]) => ({ ...fields, type: name, markets: overrides })),
);

test('whatever facts.yaml says, it is facts that can be read or problems', () => {
	const run = fc.property(fact, (raw) => {
		const facts = factsSchema.safeParse({ fact: raw }).data ?? {};
		findFactProblems(facts, markets);
		for (const read of Object.values(facts)) {
			for (const form of [undefined, 'number', 'range', 'long', 'short'] as const) {
				expect(factText(read, { locale: localeOf('ar'), form })).toEqual(expect.any(String));
			}
		}
	});
	fc.assert(run, { seed: 7, numRuns: 500 });
});

test('whatever markets.yaml says, it is markets or problems', () => {
	const run = fc.property(fc.dictionary(word, tree), (raw) => {
		const read = marketsSchema.safeParse(raw);
		expect(findMarketProblems(read.data ?? {})).toEqual(expect.any(Array));
	});
	fc.assert(run, { seed: 7, numRuns: 500 });
});
