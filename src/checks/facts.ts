import { factOf } from '../facts/facts.ts';
import { findUnusedFacts, unknownFact } from '../facts/find-problems.ts';
import type { ReadEntry } from '../files/read-entry.ts';
import { factsIn } from '../mdx/interpolate.ts';
import type { Problem } from '../problems/problem.ts';
import { problemAt } from '../problems/validate.ts';
import type { Subject } from './subject.ts';

const file = 'content/facts.yaml';

/** Every fact that an entry shows is in `facts.yaml`, and something shows every fact of it. */
export function checkFacts(subject: Subject): Problem[] {
	const { entries, settings, unreadable } = subject;
	if (unreadable.has(file)) return [];
	const ids = Object.keys(settings.facts);
	const isUnknown = (id: string) => factOf(settings.facts, id) === undefined;
	return [
		...entries.flatMap((read) => [
			...checkFrontMatter(read, isUnknown, ids),
			...read.outline.facts
				// Without an id it is incomplete, which `lint` says.
				.filter(({ id }) => id !== '' && isUnknown(id))
				.map(({ id, place }): Problem => ({
					file: read.entry.file,
					...place,
					severity: 'error',
					...unknownFact(id, ids),
				})),
		]),
		...findUnused(subject),
	];
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

/** While a file cannot be read, nobody knows what it shows. */
function findUnused({ entries, settings, unreadable }: Subject): Problem[] {
	const { facts, factsFile, topics } = settings;
	if (!factsFile || unreadable.size > 0) return [];
	const texts = topics.flatMap(({ names }) =>
		[...names.values()].flatMap(({ name, description = '' }) => [name, description]),
	);
	const used = new Set([
		...entries.flatMap(({ entry }) => entry.body.facts),
		...texts.flatMap((text) => factsIn(text).map(({ id }) => id)),
	]);
	return findUnusedFacts(facts, used).map(({ path, message, ...said }) => ({
		...problemAt(factsFile, path, { message, ...said, part: 'key' }),
		message,
	}));
}
