import { didYouMean } from '../problems/did-you-mean.ts';
import type { Problem } from '../problems/problem.ts';
import { problemAt, type Said } from '../problems/validate.ts';
import type { Subject } from './subject.ts';

/** Every topic that an article names has a name for readers, and what has a name is a topic. */
export function checkTopics(subject: Subject): Problem[] {
	if ([...subject.unreadable].some((file) => file.endsWith('/topics.yaml'))) return [];
	return [...checkArticles(subject), ...checkNames(subject)];
}

/** A longer list is looked up in its file. */
const mostNamed = 20;

function checkArticles({ entries, settings }: Subject): Problem[] {
	const known = settings.topics.map(({ id }) => id);
	const isFew = known.length > 0 && known.length <= mostNamed;
	const named = isFew ? `The topics are ${known.join(', ')}. ` : '';
	return entries.flatMap(({ entry: { topic }, frontMatter }) => {
		if (topic === undefined || known.includes(topic)) return [];
		const meant = didYouMean(topic, known);
		return [
			problemAt(frontMatter, ['topic'], {
				message: `There is no topic \`${topic}\`.`,
				hint: meant
					? `Did you mean \`${meant}\`?`
					: `${named}Name it in \`content/${settings.site.sourceLocale}/topics.yaml\`, or remove the line.`,
			}),
		];
	});
}

/** Translations name the topics of the source locale; an original may have one of its own. */
function checkNames({ entries, settings }: Subject): Problem[] {
	const { topics, topicFiles, site } = settings;
	const known = topics.filter(({ names }) => names.has(site.sourceLocale)).map(({ id }) => id);
	const originals = entries.filter(({ entry }) => entry.role === 'original');
	const own = new Set(originals.flatMap(({ entry }) => entry.topic ?? []));
	const others = topics.filter(({ id }) => !known.includes(id) && !own.has(id));
	return others.flatMap(({ id, names }) =>
		[...names.keys()].flatMap((locale) => {
			const file = topicFiles.get(locale);
			const said = unknownTopic(id, known, site.sourceLocale);
			return file ? [problemAt(file, [id], said)] : [];
		}),
	);
}

function unknownTopic(id: string, known: readonly string[], sourceLocale: string): Said {
	const meant = didYouMean(id, known);
	return {
		severity: 'warning',
		message: `\`content/${sourceLocale}/topics.yaml\` has no topic \`${id}\`.`,
		hint: meant ? `Did you mean \`${meant}\`?` : 'Add it there, or remove it here.',
		part: 'key',
	};
}
