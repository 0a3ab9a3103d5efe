import type { ReadEntry } from '../files/read-entry.ts';
import type { Problem } from '../problems/problem.ts';
import { problemAt, type Said } from '../problems/validate.ts';
import type { Subject } from './subject.ts';

/** Search engines cut a description after about so many characters. */
const longestDescription = 160;

/** What makes an entry less good, though nothing is wrong. */
export function adviseOnTexts({ entries }: Subject): Problem[] {
	return entries.flatMap((read) => [...adviseOnDescription(read), ...adviseOnTopic(read)]);
}

function adviseOnDescription(read: ReadEntry): Problem[] {
	const { description } = read.entry;
	if (description === undefined) {
		return [
			advise(read, [], {
				message: 'This entry has no description.',
				hint: 'Write `description:` with one or two sentences: lists and search engines show them.',
			}),
		];
	}
	if (description.length <= longestDescription) return [];
	return [
		advise(read, ['description'], {
			message: `The description has ${description.length} characters.`,
			hint: `Keep it within ${longestDescription}: search engines cut it there.`,
		}),
	];
}

function adviseOnTopic(read: ReadEntry): Problem[] {
	if (read.entry.role === 'translation' || read.entry.topic !== undefined) return [];
	return [
		advise(read, [], {
			message: 'This article has no topic.',
			hint: 'Write `topic:` with an id of `topics.yaml`, so that readers find it from the home page.',
		}),
	];
}

function advise({ frontMatter }: ReadEntry, path: string[], said: Said): Problem {
	return problemAt(frontMatter, path, { ...said, severity: 'warning' });
}
