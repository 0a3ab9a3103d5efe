import type { Article } from '../catalog/entry.ts';
import type { ReadEntry } from '../files/read-entry.ts';
import { findReferenceProblems } from '../policies/find-problems.ts';
import type { Problem } from '../problems/problem.ts';
import { problemAt } from '../problems/validate.ts';
import type { Subject } from './subject.ts';

/** Policies refer to facts that fit, one policy holds for returns, and translations tell every change. */
export function checkPolicies(subject: Subject): Problem[] {
	const { entries, unreadable, catalog } = subject;
	const isBroken = unreadable.has('content/facts.yaml');
	return [
		...entries.flatMap((read) => [
			...(isBroken ? [] : checkReferences(read, subject)),
			...checkHistory(read, catalog.articles.get(read.entry.key)),
		]),
		...checkReturnPolicies(entries),
	];
}

function checkReferences({ entry, frontMatter }: ReadEntry, { settings }: Subject): Problem[] {
	const { policy } = entry;
	if (!policy) return [];
	return findReferenceProblems(policy, settings.facts).map(({ reference, message, hint }) =>
		problemAt(frontMatter, ['policy', reference], { message, hint }),
	);
}

function checkHistory({ entry, frontMatter }: ReadEntry, article: Article | undefined): Problem[] {
	if (entry.role !== 'translation' || !article) return [];
	const source = article.source.history ?? [];
	const told = entry.history?.length ?? 0;
	if (told === source.length) return [];
	const message = `The source tells ${count(source.length)}, this translation ${count(told)}.`;
	if (told > source.length) {
		const hint = 'Remove those that the source does not tell: both have the same order.';
		return [problemAt(frontMatter, ['history'], { severity: 'warning', message, hint })];
	}
	const hint =
		'Write `history: [{ what: … }]` in the order of the source. What is missing is shown in the language of the source.';
	return [problemAt(frontMatter, ['history'], { severity: 'note', message, hint, part: 'key' })];
}

function count(changes: number): string {
	return changes === 1 ? '1 change' : `${changes} changes`;
}

/** Search engines are given the first one in the order of the site, as the shop's. */
function checkReturnPolicies(entries: readonly ReadEntry[]): Problem[] {
	const returns = entries.filter(({ entry }) => entry.policy?.kind === 'return');
	if (returns.length < 2) return [];
	return returns.map(({ frontMatter }) =>
		problemAt(frontMatter, ['policy', 'kind'], {
			severity: 'warning',
			message: 'More than one policy is of the kind `return`.',
			hint: 'Keep one for all markets, and say in its facts where they differ. Others may be of the kind `exchange` or `terms`.',
		}),
	);
}
