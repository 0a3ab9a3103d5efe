import { join } from 'node:path';
import { buildCatalog } from '../catalog/catalog.ts';
import { type Check, checkTogether } from '../checks/check.ts';
import type { Subject } from '../checks/subject.ts';
import { parse } from '../mdx/parse.ts';
import type { Problem } from '../problems/problem.ts';
import { sortProblems } from '../problems/report.ts';
import type { Environment } from './environment.ts';
import { type KnowledgeBase, openKnowledgeBase } from './knowledge-base.ts';
import { toPaths } from './public-files.ts';
import { factShower, showFacts, showFactsInTopics } from './show-facts.ts';
import { readText, walk } from './walk.ts';

/** A knowledge base that has been read and checked, with everything that is wrong with it. */
export interface CheckedKnowledgeBase {
	/** `undefined` when not even the site could be read, or nobody knows which language is the source. */
	subject: Subject | undefined;
	/** In the order of files and places, each once. */
	problems: Problem[];
}

/** @param more checks besides those that every build makes */
export function checkKnowledgeBase(
	environment: Environment,
	more: readonly Check[] = [],
): CheckedKnowledgeBase {
	const files = walk(environment.root, 'public');
	const { knowledgeBase, misnamed, problems } = openKnowledgeBase(environment);
	problems.push(...files.problems);
	if (!knowledgeBase) return { subject: undefined, problems: sortProblems(problems) };
	const errors = problems.filter(({ severity }) => severity === 'error');
	const unreadable = new Set([...errors.map(({ file }) => file), ...misnamed]);
	const subject = toSubject(knowledgeBase, {
		publicFiles: toPaths(files.files),
		unreadable,
		parseAgain: (file) => {
			const source = readText({ file, path: join(environment.root, file) });
			return 'text' in source ? parse(source.text, file) : undefined;
		},
	});
	// What is only advice can wait until the mistakes of a file are mended.
	const found = checkTogether(subject, more).filter(
		({ file, severity }) => severity === 'error' || !unreadable.has(file),
	);
	return { subject, problems: sortProblems([...problems, ...found]) };
}

function toSubject(
	{ settings, entries }: KnowledgeBase,
	known: Pick<Subject, 'publicFiles' | 'unreadable' | 'parseAgain'>,
): Subject {
	const show = factShower(settings);
	const catalog = buildCatalog({
		sourceLocale: settings.site.sourceLocale,
		locales: settings.locales,
		topics: showFactsInTopics(settings.topics, show),
		entries: entries.filter(({ entry }) => !entry.draft).map(({ entry }) => showFacts(entry, show)),
	});
	return { settings, entries, catalog, ...known };
}
