import type { Topic, TopicName } from '../catalog/catalog.ts';
import type { Facts } from '../facts/facts.ts';
import { unknownFact } from '../facts/find-problems.ts';
import { factsIn } from '../mdx/interpolate.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import type { Parsed } from '../problems/parsed.ts';
import type { Problem } from '../problems/problem.ts';
import { problemAt, validate } from '../problems/validate.ts';
import { parseYaml } from '../problems/yaml.ts';
import { iconNames, isIcon } from '../schemas/icons.ts';
import { topicNamesSchema, type Topics, topicsSchema } from '../schemas/topics.ts';
import type { Checked } from './data-file.ts';
import type { SourceFile } from './walk.ts';

interface ReadTopics {
	topics: Omit<Topic, 'articles'>[];
	/** The files that say them, by locale. */
	files: Map<string, Parsed>;
}

/** The topics of all locales: those of the source locale first, in the order of its file. */
export function readTopics(
	files: ReadonlyMap<string, SourceFile>,
	sourceLocale: string,
	facts: Facts | undefined,
): Checked<ReadTopics> {
	const problems: Problem[] = [];
	const parsedFiles = new Map<string, Parsed>();
	const topics = new Map<string, { id: string; icon?: string; names: Map<string, TopicName> }>();
	const locales = [sourceLocale, ...[...files.keys()].filter((tag) => tag !== sourceLocale)];
	for (const locale of locales) {
		const file = files.get(locale);
		if (!file) continue;
		const isSource = locale === sourceLocale;
		const parsed = parseYaml(file.file, file.text);
		parsedFiles.set(locale, parsed);
		const read = validate(isSource ? topicsSchema : topicNamesSchema, parsed);
		problems.push(
			...read.problems,
			...findUnknownFacts(read.value ?? {}, parsed, facts),
			...findUnknownIcons(read.value ?? {}, parsed),
		);
		for (const [id, said] of Object.entries<Topics[string]>(read.value ?? {})) {
			const topic = topics.get(id) ?? { id, names: new Map<string, TopicName>() };
			topic.names.set(locale, said);
			if ('icon' in said && said.icon) topic.icon = said.icon;
			topics.set(id, topic);
		}
	}
	return { value: { topics: [...topics.values()], files: parsedFiles }, problems };
}

/** Facts in names and descriptions of topics that `facts.yaml` does not hold. */
function findUnknownFacts(topics: Topics, parsed: Parsed, facts: Facts | undefined): Problem[] {
	if (!facts) return [];
	const known = Object.keys(facts);
	return Object.entries<TopicName>(topics).flatMap(([topic, said]) =>
		(['name', 'description'] as const).flatMap((field) =>
			factsIn(said[field] ?? '')
				.filter(({ id }) => !known.includes(id))
				.map(({ id }) => problemAt(parsed, [topic, field], unknownFact(id, known))),
		),
	);
}

/** Icons that nobody has drawn: pages show a sheet of paper in their place. */
function findUnknownIcons(topics: Topics, parsed: Parsed): Problem[] {
	return Object.entries<Topics[string]>(topics).flatMap(([topic, said]) => {
		const icon = 'icon' in said ? said.icon : undefined;
		if (icon === undefined || isIcon(icon)) return [];
		const meant = didYouMean(icon, iconNames);
		return [
			problemAt(parsed, [topic, 'icon'], {
				severity: 'warning',
				message: `There is no icon \`${icon}\`.`,
				hint: `${meant ? `Did you mean \`${meant}\`? ` : ''}The icons are ${iconNames.join(', ')}.`,
			}),
		];
	});
}
