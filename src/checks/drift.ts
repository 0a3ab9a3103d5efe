import { isOutdated } from '../catalog/state.ts';
import type { Article } from '../catalog/entry.ts';
import type { ReadEntry } from '../files/read-entry.ts';
import { headingIds } from '../mdx/heading-ids.ts';
import type { Problem } from '../problems/problem.ts';
import { problemAt, type Said } from '../problems/validate.ts';
import type { Subject } from './subject.ts';

/** How translations stand to their sources: mostly to know, not to mend at once. */
export function noteDrift({ entries, catalog, unreadable }: Subject): Problem[] {
	return entries.flatMap((read) => {
		const article = catalog.articles.get(read.entry.key);
		if (!article || read.entry.role !== 'translation') return [];
		if (unreadable.has(article.source.file)) return [];
		return [...noteAge(read, article), ...noteMachine(read), ...noteOutline(read, article)];
	});
}

function noteAge(read: ReadEntry, article: Article): Problem[] {
	const today = article.source.body.blocks.join('.');
	if (read.entry.source === undefined) {
		return [
			say(read, [], {
				severity: 'warning',
				message: 'This translation does not say which state of its source it was made from.',
				hint: `If it is current, add the line \`source: ${today}\`.`,
			}),
		];
	}
	if (!isOutdated(article, read.entry)) return [];
	return [
		say(read, ['source'], {
			severity: 'note',
			message: 'The source has changed since this translation was made.',
			hint: `Once the translation is current, write \`source: ${today}\`.`,
		}),
	];
}

function noteMachine(read: ReadEntry): Problem[] {
	if (read.entry.translation !== 'machine') return [];
	return [
		say(read, ['translation'], {
			severity: 'note',
			message: 'A machine made this translation, and nobody has reviewed it.',
			hint: 'Once someone has, write `translation: reviewed`.',
		}),
	];
}

function noteOutline(read: ReadEntry, article: Article): Problem[] {
	const { differs } = headingIds(read.entry.body.headings, article.source.body.headings);
	if (!differs || isOutdated(article, read.entry)) return [];
	return [
		say(read, [], {
			severity: 'note',
			message: 'The headings are not those of the source, one for one.',
			hint: 'Give each heading of the source one here, of the same level: links to it then work in every language.',
		}),
	];
}

function say({ frontMatter }: ReadEntry, path: string[], said: Said): Problem {
	return problemAt(frontMatter, path, { ...said, part: 'key' });
}
