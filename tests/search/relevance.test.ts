import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatFigures, isWithin } from '../../bench/figure.ts';
import { relevanceFigures } from '../../bench/relevance.ts';
import type { Outcome } from '../search-relevance/outcome.ts';
import { shippedCases } from '../search-relevance/shipped.ts';

const kinds = [
	...['title words', 'question', 'one typo', 'two typos', 'inflected', 'synonym', 'digits'],
	...['English word', 'romanised', 'nonsense'],
];

describe.each([...shippedCases()])('the queries of %s', (_, cases) => {
	test('are forty at least, of the kinds that the goals name', () => {
		expect(cases.length).toBeGreaterThanOrEqual(40);
		expect(cases.filter(({ kind }) => !kinds.includes(kind))).toEqual([]);
	});

	test('expect articles that there are', () => {
		const unknown = cases.filter(
			({ expected }) => expected && !existsSync(join('content/en', `${expected}.mdx`)),
		);
		expect(unknown).toEqual([]);
	});
});

test('ten locales have queries', () => {
	expect(shippedCases().size).toBe(10);
});

describe('a kind of queries', () => {
	const outcome = (expected: string | undefined, ours: string[]): Outcome => ({
		...{ locale: 'hi', kind: expected ? 'digits' : 'nonsense', query: '?', expected },
		...{ ours, stock: [] },
	});

	test('is within its goal where enough are answered first and in the first three', () => {
		const figures = relevanceFigures('shipped', [outcome('a', ['a']), outcome('a', ['b', 'a'])]);
		expect(figures.slice(0, 2).map(isWithin)).toEqual([false, true]);
		expect(formatFigures(figures)).toContain('50 %   ≥ 90 %   FAIL');
	});

	test('that nothing answers is right without an answer', () => {
		const [nonsense] = relevanceFigures('shipped', [outcome(undefined, []), outcome('a', ['a'])]);
		expect(nonsense).toMatchObject({ value: 100, least: 95 });
	});

	test('that has an answer is seldom left without one', () => {
		const figures = relevanceFigures('shipped', [outcome('a', ['a']), outcome('a', [])]);
		const inVain = figures.find(({ what }) => what.endsWith('without an answer'));
		expect(inVain).toMatchObject({ value: 50, budget: 2 });
		expect(inVain && isWithin(inVain)).toBe(false);
	});
});
