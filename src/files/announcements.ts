import type { Parsed } from '../problems/parsed.ts';
import type { Problem } from '../problems/problem.ts';
import { validate } from '../problems/validate.ts';
import { parseYaml } from '../problems/yaml.ts';
import { type Announcement, announcementsSchema } from '../schemas/announcements.ts';
import type { Checked } from './data-file.ts';
import type { SourceFile } from './walk.ts';

/** What a locale announces. */
export interface Announced {
	announcements: readonly Announcement[];
	/** Its file, for what only all of the content can say of it. */
	file: Parsed;
}

/** The announcements by locale. A locale whose list is empty announces nothing, which is not the same as none. */
export function readAnnouncements(
	files: ReadonlyMap<string, SourceFile>,
): Checked<Map<string, Announced>> {
	const value = new Map<string, Announced>();
	const problems: Problem[] = [];
	for (const [locale, { file, text }] of files) {
		const parsed = parseYaml(file, text);
		// Where everything is commented out, nothing is announced.
		const read = validate(announcementsSchema, { ...parsed, value: parsed.value ?? [] });
		problems.push(...read.problems);
		if (read.value) value.set(locale, { announcements: read.value, file: parsed });
	}
	return { value, problems };
}
