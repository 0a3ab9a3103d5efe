import * as z from 'zod';
import type { Topic, TopicName } from '../catalog/catalog.ts';
import { type Address, parseAddress } from '../catalog/paths.ts';
import type { Facts } from '../facts/facts.ts';
import {
	findFactProblems,
	findMarketProblems,
	type FactProblem,
	unknownFact,
} from '../facts/find-problems.ts';
import type { Markets } from '../facts/markets.ts';
import { findUnknownLocales } from '../glossary/find-problems.ts';
import type { Locale } from '../i18n/locale.ts';
import { factsIn } from '../mdx/interpolate.ts';
import type { Parsed } from '../problems/parsed.ts';
import type { Problem } from '../problems/problem.ts';
import { problemAt, validate } from '../problems/validate.ts';
import { parseYaml } from '../problems/yaml.ts';
import { factsSchema } from '../schemas/facts.ts';
import { type Glossary, glossarySchema } from '../schemas/glossary.ts';
import { marketsSchema } from '../schemas/markets.ts';
import {
	channelId,
	type Site,
	siteSchema,
	type SiteWords,
	siteWordsSchema,
	webAddress,
} from '../schemas/site.ts';
import { type Synonyms, synonymsSchema } from '../schemas/synonyms.ts';
import { topicNamesSchema, type Topics, topicsSchema } from '../schemas/topics.ts';
import { atTop, type SourceFile } from './walk.ts';

/** Everything a knowledge base says besides its articles. */
export interface Settings {
	site: Site;
	/** `site.yaml` itself, for what only the other files can say of it. */
	siteFile?: Parsed | undefined;
	/** The words of the site by locale. */
	words: ReadonlyMap<string, SiteWords>;
	address: Address;
	locales: ReadonlyMap<string, Locale>;
	topics: readonly Omit<Topic, 'articles'>[];
	facts: Facts;
	/** The file of the facts, for what only all of the content can say of them. */
	factsFile?: Parsed | undefined;
	markets: Markets;
	glossary: Glossary;
	/** What customers say for words of the articles, by locale. */
	synonyms: ReadonlyMap<string, Synonyms>;
}

/** The data files of a knowledge base, by what they are. */
export interface DataFiles {
	site: SourceFile | undefined;
	facts: SourceFile | undefined;
	markets: SourceFile | undefined;
	glossary: SourceFile | undefined;
	/** Files that this version reads only to see that they can be read. */
	others: readonly SourceFile[];
	/** By locale. */
	words: ReadonlyMap<string, SourceFile>;
	topics: ReadonlyMap<string, SourceFile>;
	synonyms: ReadonlyMap<string, SourceFile>;
}

/** A value as far as it could be read, and what is wrong with its file. */
interface Checked<T> {
	value: T;
	problems: Problem[];
}

export const siteFile = 'content/site.yaml';

/** `content/site.yaml`, without whose source locale nothing else can be judged. */
export function readSite(file: SourceFile | undefined): {
	/** Of a file with mistakes, no more than its source locale. */
	site: Site | undefined;
	isWhole: boolean;
	parsed: Parsed | undefined;
	problems: Problem[];
} {
	if (!file) {
		const problem = atTop(
			siteFile,
			'This file is missing.',
			'Write it with two lines: `name: …` and `sourceLocale: en`.',
		);
		return { site: undefined, isWhole: false, parsed: undefined, problems: [problem] };
	}
	const parsed = parseYaml(file.file, file.text);
	const { value, problems } = validate(siteSchema, parsed);
	const site = value ?? leastSite.safeParse(parsed.value).data;
	return { site, isWhole: value !== undefined, parsed, problems };
}

const leastSite = z
	.object({ sourceLocale: siteSchema.shape.sourceLocale })
	.transform(({ sourceLocale }): Site => ({ name: '', sourceLocale, contact: [] }));

/** Reads the data files, given the site and its locales. What is broken counts as absent. */
export function readSettings(
	files: DataFiles,
	{
		site,
		parsed,
		isWhole,
		locales,
		siteUrl,
	}: {
		site: Site;
		parsed: Parsed | undefined;
		/** Whether the site is all that its file says. */
		isWhole: boolean;
		locales: ReadonlyMap<string, Locale>;
		siteUrl: string | undefined;
	},
): Checked<Settings> {
	const markets = readData(files.markets, marketsSchema, (value, parsed) =>
		toProblems(findMarketProblems(value), parsed),
	);
	const facts = readData(files.facts, factsSchema, (value, parsed) =>
		toProblems(findFactProblems(value, markets.value ?? {}), parsed),
	);
	const words = readWords(files.words, isWhole ? new Set(site.contact.map(channelId)) : undefined);
	const topics = readTopics(files.topics, site.sourceLocale, files.facts ? facts.value : {});
	const synonyms = readSynonyms(files.synonyms);
	const glossary = readData(files.glossary, glossarySchema, (value, parsed) =>
		findUnknownLocales(value, locales.keys()).map(({ path, ...said }) =>
			problemAt(parsed, path, { ...said, severity: 'warning', part: 'key' }),
		),
	);
	return {
		value: {
			site,
			siteFile: parsed,
			locales,
			words: words.value,
			address: addressIn(siteUrl ?? site.url),
			topics: topics.value,
			facts: facts.value ?? {},
			factsFile: facts.parsed,
			markets: markets.value ?? {},
			glossary: glossary.value ?? { keep: [], tone: {}, terms: {} },
			synonyms: synonyms.value,
		},
		problems: [
			...markets.problems,
			...facts.problems,
			...words.problems,
			...topics.problems,
			...synonyms.problems,
			...glossary.problems,
			...files.others.flatMap(({ file, text }) => parseYaml(file, text).problems),
		],
	};
}

/** Where the site will stand. What is no address counts as none: the commands tell. */
export function addressIn(url: string | undefined): Address {
	return parseAddress(webAddress.safeParse(url).data);
}

function readData<S extends Parameters<typeof validate>[0]>(
	file: SourceFile | undefined,
	schema: S,
	check: (value: NonNullable<ReturnType<typeof validate<S>>['value']>, parsed: Parsed) => Problem[],
) {
	if (!file) return { value: undefined, parsed: undefined, problems: [] };
	const parsed = parseYaml(file.file, file.text);
	const { value, problems } = validate(schema, parsed);
	return { value, parsed, problems: value ? [...problems, ...check(value, parsed)] : problems };
}

function toProblems(findings: readonly FactProblem[], parsed: Parsed): Problem[] {
	return findings.map(({ path, severity, message, hint }) => ({
		...problemAt(parsed, path, { severity, message, hint, part: 'key' }),
		message,
	}));
}

function readWords(
	files: ReadonlyMap<string, SourceFile>,
	channels: ReadonlySet<string> | undefined,
): Checked<Map<string, SiteWords>> {
	const words = new Map<string, SiteWords>();
	const problems: Problem[] = [];
	for (const [locale, { file, text }] of files) {
		const parsed = parseYaml(file, text);
		const read = validate(siteWordsSchema, parsed);
		problems.push(...read.problems);
		if (!read.value) continue;
		words.set(locale, read.value);
		for (const id of Object.keys(read.value.contact)) {
			if (!channels || channels.has(id)) continue;
			const hint = `The channels of site.yaml are ${[...channels].join(', ') || 'none'}.`;
			const message = `There is no channel \`${id}\`.`;
			problems.push(problemAt(parsed, ['contact', id], { message, hint, part: 'key' }));
		}
	}
	return { value: words, problems };
}

function readSynonyms(files: ReadonlyMap<string, SourceFile>): Checked<Map<string, Synonyms>> {
	const value = new Map<string, Synonyms>();
	const problems: Problem[] = [];
	for (const [locale, file] of files) {
		const read = readData(file, synonymsSchema, () => []);
		problems.push(...read.problems);
		if (read.value) value.set(locale, read.value);
	}
	return { value, problems };
}

/** The topics of all locales: those of the source locale first, in the order of its file. */
function readTopics(
	files: ReadonlyMap<string, SourceFile>,
	sourceLocale: string,
	facts: Facts | undefined,
): Checked<Settings['topics']> {
	const problems: Problem[] = [];
	const topics = new Map<string, { id: string; icon?: string; names: Map<string, TopicName> }>();
	const locales = [sourceLocale, ...[...files.keys()].filter((tag) => tag !== sourceLocale)];
	for (const locale of locales) {
		const file = files.get(locale);
		if (!file) continue;
		const isSource = locale === sourceLocale;
		const parsed = parseYaml(file.file, file.text);
		const read = validate(isSource ? topicsSchema : topicNamesSchema, parsed);
		problems.push(...read.problems, ...findUnknownFacts(read.value ?? {}, parsed, facts));
		for (const [id, said] of Object.entries<Topics[string]>(read.value ?? {})) {
			const topic = topics.get(id) ?? { id, names: new Map<string, TopicName>() };
			topic.names.set(locale, said);
			if ('icon' in said && said.icon) topic.icon = said.icon;
			topics.set(id, topic);
		}
	}
	return { value: [...topics.values()], problems };
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
