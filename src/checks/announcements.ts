import type { Parsed, Path } from '../problems/parsed.ts';
import type { Problem } from '../problems/problem.ts';
import { problemAt } from '../problems/validate.ts';
import { judgeKey } from './links.ts';
import type { Subject } from './subject.ts';

/** What is longer is not read at a glance. */
const longestText = 200;

/** Every article that an announcement names is there, and it says no more than fits above a page. */
export function checkAnnouncements(subject: Subject): Problem[] {
	return [...subject.settings.announcements.values()].flatMap(({ announcements, file }) =>
		announcements.flatMap(({ text, article }, index) => {
			const said = article === undefined ? undefined : judgeKey(article, subject);
			return [
				...(said ? [problemAt(file, [index, 'article'], said)] : []),
				...adviseOnLength(text, file, [index, 'text']),
			];
		}),
	);
}

function adviseOnLength({ length }: string, file: Parsed, path: Path): Problem[] {
	if (length <= longestText) return [];
	return [
		problemAt(file, path, {
			severity: 'warning',
			message: `The announcement has ${length} characters.`,
			hint: `Keep it within ${longestText}: say the rest in an article, and name that with \`article:\`.`,
		}),
	];
}
