import { factOf } from '../facts/facts.ts';
import { unknownFact } from '../facts/find-problems.ts';
import type { ReadEntry } from '../files/read-entry.ts';
import { factsIn } from '../mdx/interpolate.ts';
import type { Problem } from '../problems/problem.ts';
import { problemAt } from '../problems/validate.ts';
import type { Subject } from './subject.ts';

/** Every fact that an entry shows is in `facts.yaml`. */
export function checkFacts({ entries, settings: { facts }, unreadable }: Subject): Problem[] {
	if (unreadable.has('content/facts.yaml')) return [];
	const ids = Object.keys(facts);
	const isUnknown = (id: string) => factOf(facts, id) === undefined;
	return entries.flatMap((read) => [
		...checkFrontMatter(read, isUnknown, ids),
		...read.outline.facts
			.filter(({ id }) => isUnknown(id))
			.map(({ id, place }): Problem => ({
				file: read.entry.file,
				...place,
				severity: 'error',
				...unknownFact(id, ids),
			})),
	]);
}

function checkFrontMatter(
	{ entry, frontMatter }: ReadEntry,
	isUnknown: (id: string) => boolean,
	ids: readonly string[],
): Problem[] {
	return (['title', 'description'] as const).flatMap((field) =>
		factsIn(entry[field] ?? '')
			.filter(({ id }) => isUnknown(id))
			.map(({ id }) => problemAt(frontMatter, [field], unknownFact(id, ids))),
	);
}
