import { expect, test } from 'vitest';
import { diffLines } from '../../src/authoring/diff-text.ts';

const change = { heading: 'Fees', section: 0, isFrontMatter: false };

test.each([
	[false, 'We ask for [-no-]{+a+} fee'],
	[true, 'We ask for \u001b[31m\u001b[9mno\u001b[29m\u001b[39m\u001b[32ma\u001b[39m fee'],
])('a changed block stands under its heading; in colours: %s', (colours, line) => {
	const changes = [
		{ ...change, kind: 'changed' as const, old: 'We ask for no fee', now: 'We ask for a fee' },
	];
	expect(diffLines(changes, { locale: 'en', colours })).toEqual([
		'',
		'Fees (changed)',
		`  ${line}`,
	]);
});
