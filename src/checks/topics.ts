import { didYouMean } from '../problems/did-you-mean.ts';
import type { Problem } from '../problems/problem.ts';
import { problemAt } from '../problems/validate.ts';
import type { Subject } from './subject.ts';

/** Every topic that an article names has a name for readers. */
export function checkTopics({ entries, settings, unreadable }: Subject): Problem[] {
	if ([...unreadable].some((file) => file.endsWith('/topics.yaml'))) return [];
	const known = settings.topics.map(({ id }) => id);
	return entries.flatMap(({ entry: { topic }, frontMatter }) => {
		if (topic === undefined || known.includes(topic)) return [];
		const meant = didYouMean(topic, known);
		return [
			problemAt(frontMatter, ['topic'], {
				message: `There is no topic \`${topic}\`.`,
				hint: meant
					? `Did you mean \`${meant}\`?`
					: `Name it in \`content/${settings.site.sourceLocale}/topics.yaml\`, or remove the line.`,
			}),
		];
	});
}
