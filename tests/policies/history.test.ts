import { expect, test } from 'vitest';
import { changesIn } from '../../src/policies/history.ts';
import { versionIn } from '../../src/policies/version.ts';
import { articleOf, entryOf } from './shop.ts';

const source = entryOf({
	history: [
		{ date: '2026-03-16', version: '2', what: 'Second.' },
		{ date: '2026-11-02', version: '3', what: 'Third.' },
		{ date: '2026-03-16', what: 'Another on that day.' },
	],
});

test('changes are told newest first, and each has a place of its own', () => {
	expect(changesIn(articleOf(source), source)).toEqual([
		{ id: 'history:2026-11-02', date: '2026-11-02', version: '3', what: 'Third.' },
		{ id: 'history:2026-03-16', date: '2026-03-16', version: '2', what: 'Second.' },
		{
			id: 'history:2026-03-16-2',
			date: '2026-03-16',
			version: undefined,
			what: 'Another on that day.',
		},
	]);
});

test('a translation tells the changes of its source in the same order; what it lacks, the source tells', () => {
	const german = entryOf({
		locale: 'de',
		role: 'translation',
		history: [{ what: 'Zweite.' }, { what: 'Dritte.' }],
	});
	const told = changesIn(articleOf(source), german).map(({ what, locale }) => [what, locale]);
	expect(told).toEqual([
		['Dritte.', undefined],
		['Zweite.', undefined],
		['Another on that day.', 'en'],
	]);
});

test.each([
	['3', 3],
	['12', 12],
	['2026', '2026'],
	['2026-1', '2026-1'],
	['2.1', '2.1'],
])('the version %s is shown as %j', (version, shown) => {
	expect(versionIn(version)).toBe(shown);
});
