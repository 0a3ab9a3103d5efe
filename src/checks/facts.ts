import { type Facts, factOf } from '../facts/facts.ts';
import { findUnusedFacts, unknownFact } from '../facts/find-problems.ts';
import type { ReadEntry } from '../files/read-entry.ts';
import type { Settings } from '../files/settings.ts';
import { factsIn } from '../mdx/interpolate.ts';
import type { Parsed, Path } from '../problems/parsed.ts';
import type { Problem } from '../problems/problem.ts';
import { namedProblemAt, problemAt } from '../problems/validate.ts';
import type { Subject } from './subject.ts';

const file = 'content/facts.yaml';

/** Every fact that something shows is in `facts.yaml`, and something shows every fact of it. */
export function checkFacts(subject: Subject): Problem[] {
	const { entries, settings, unreadable } = subject;
	if (unreadable.has(file)) return [];
	const ids = Object.keys(settings.facts);
	const isUnknown = (id: string) => factOf(settings.facts, id) === undefined;
	return [
		...entries.flatMap((read) => [
			...checkFrontMatter(read, settings.facts),
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
		...checkAnnounced(settings),
		...findUnused(subject),
	];
}

function checkFrontMatter({ entry, frontMatter }: ReadEntry, facts: Facts): Problem[] {
	return (['title', 'description'] as const).flatMap((field) =>
		findUnknown(entry[field] ?? '', facts, frontMatter, [field]),
	);
}

function checkAnnounced({ announcements, facts }: Settings): Problem[] {
	return [...announcements.values()].flatMap(({ announcements, file }) =>
		announcements.flatMap(({ text }, index) => findUnknown(text, facts, file, [index, 'text'])),
	);
}

/** Facts that the text at a place of a file shows, and `facts.yaml` does not hold. */
function findUnknown(text: string, facts: Facts, file: Parsed, path: Path): Problem[] {
	return factsIn(text)
		.filter(({ id }) => factOf(facts, id) === undefined)
		.map(({ id }) => problemAt(file, path, unknownFact(id, Object.keys(facts))));
}

/** While a file cannot be read, nobody knows what it shows. */
function findUnused({ entries, settings, unreadable }: Subject): Problem[] {
	const { facts, factsFile, topics, announcements } = settings;
	if (!factsFile || unreadable.size > 0) return [];
	const texts = [
		...topics.flatMap(({ names }) =>
			[...names.values()].flatMap(({ name, description = '' }) => [name, description]),
		),
		...[...announcements.values()].flatMap(({ announcements }) =>
			announcements.map(({ text }) => text),
		),
	];
	const used = new Set([
		...entries.flatMap(({ entry }) => entry.body.facts),
		...texts.flatMap((text) => factsIn(text).map(({ id }) => id)),
	]);
	return findUnusedFacts(facts, used).map(({ path, ...said }) =>
		namedProblemAt(factsFile, path, { ...said, part: 'key' }),
	);
}
