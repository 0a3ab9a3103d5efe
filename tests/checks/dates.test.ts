import { expect, test } from 'vitest';
import { datesUntil } from '../../src/checks/dates.ts';
import { checkKnowledgeBase } from '../../src/files/check.ts';
import { formatProblem } from '../../src/problems/problem.ts';
import { run } from '../support/build.ts';
import { article, environmentOf, sound, writeKnowledgeBase } from '../support/knowledge-base.ts';

const fields = { title: 'T', description: 'D.', topic: 'orders' };
const updatedOn = (updated: string, more = {}) =>
	writeKnowledgeBase({
		...sound,
		'content/en/faq/b.mdx': article({ ...fields, updated, ...more }),
	});
const complaintsOf = (root: string) =>
	checkKnowledgeBase(environmentOf(root), [datesUntil('2026-12-31')]).problems.map(formatProblem);

test('an article that was last changed on a day to come is told', () => {
	expect(complaintsOf(updatedOn('2027-01-02'))).toEqual([
		'content/en/faq/b.mdx:5:10: warning: updated: 2027-01-02 is yet to come, and readers are told that the article changed then.\n  hint: Write the day of its last change in meaning.',
	]);
});

test.each([
	['today', '2026-12-31', {}],
	['tomorrow, which it is already elsewhere', '2027-01-01', {}],
	['later, as long as it is a draft', '2027-06-01', { draft: true }],
])('an article may be of %s', (_, updated, more) => {
	expect(complaintsOf(updatedOn(updated, more))).toEqual([]);
});

test('npm run check knows what day it is', async () => {
	const { code, said } = await run('check', { KB_ROOT: updatedOn('9999-12-30') });
	expect(said).toContain('warning: updated: 9999-12-30 is yet to come');
	expect(code).toBe(0);
});
