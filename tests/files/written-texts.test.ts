import { expect, test } from 'vitest';
import { readEntry } from '../../src/files/read-entry.ts';
import { roleOf } from '../../src/files/layout.ts';
import { article } from '../support/knowledge-base.ts';

test.each([
	['1.10', '1.10'],
	['2.0', '2.0'],
	['2026', '2026'],
	['"1.10"', '1.10'],
])('a version that is written %s is the text %s', (written, text) => {
	const file = 'content/en/policies/returns.mdx';
	const place = roleOf(file);
	if (place.kind !== 'entry') throw new Error(`${file} is no entry.`);
	const fields = {
		title: 'T',
		policy: `{ kind: return, version: ${written} }`,
		history: `[{ date: 2026-01-02, what: First. }, { version: ${written}, date: 2026-01-02, what: W }]`,
	};
	const { read, problems } = readEntry({ file, text: article(fields) }, place, 'en');
	expect(problems).toEqual([]);
	expect(read?.entry).toMatchObject({
		policy: { version: text },
		history: [{}, { version: text }],
	});
});
