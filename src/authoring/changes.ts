import { buildCatalog } from '../catalog/catalog.ts';
import { checkTogether } from '../checks/check.ts';
import type { Subject } from '../checks/subject.ts';
import { readAnnouncements } from '../files/announcements.ts';
import { roleOf } from '../files/layout.ts';
import { readEntry } from '../files/read-entry.ts';
import type { SourceFile } from '../files/walk.ts';
import { withoutByteOrderMark } from '../mdx/front-matter.ts';
import type { Problem } from '../problems/problem.ts';
import { sortProblems } from '../problems/report.ts';

/** What is to be written, by file; `undefined` for a file that is to go. Texts keep their byte order mark. */
export type Changes = ReadonlyMap<string, string | undefined>;

/**
 * The knowledge base as it would be with changed entries and announcements, and every error in it, before
 * anything is written.
 */
export function foresee(
	subject: Subject,
	changes: Changes,
): { subject: Subject; errors: Problem[] } {
	const announced = readAnnouncements(changedAnnouncements(changes));
	const settings = {
		...subject.settings,
		announcements: new Map([...subject.settings.announcements, ...announced.value]),
	};
	const kept = subject.entries.filter(({ entry }) => !changes.has(entry.file));
	const results = [...changes].flatMap(([file, text]) => {
		const place = roleOf(file);
		if (text === undefined || place.kind !== 'entry') return [];
		return [readEntry({ file, text }, place, settings.site.sourceLocale)];
	});
	const entries = [...kept, ...results.flatMap(({ read }) => read ?? [])];
	const catalog = buildCatalog({
		sourceLocale: settings.site.sourceLocale,
		locales: settings.locales,
		topics: settings.topics,
		entries: entries.filter(({ entry }) => !entry.draft).map(({ entry }) => entry),
	});
	const after = { ...subject, settings, entries, catalog };
	const problems = [
		...announced.problems,
		...results.flatMap(({ problems }) => problems),
		...checkTogether(after),
	];
	return { subject: after, errors: sortProblems(problems.filter(isError)) };
}

/** By locale. */
function changedAnnouncements(changes: Changes): Map<string, SourceFile> {
	return new Map(
		[...changes].flatMap(([file, text]): [string, SourceFile][] => {
			const role = roleOf(file);
			const isMeant = role.kind === 'localeData' && role.name === 'announcements';
			return isMeant && text !== undefined
				? [[role.locale, { file, text: withoutByteOrderMark(text) }]]
				: [];
		}),
	);
}

export function isError({ severity }: Problem): boolean {
	return severity === 'error';
}
