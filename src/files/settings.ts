import type { Topic } from '../catalog/catalog.ts';
import type { Address } from '../catalog/paths.ts';
import type { Facts } from '../facts/facts.ts';
import { findFactProblems, findMarketProblems, type FactProblem } from '../facts/find-problems.ts';
import type { Markets } from '../facts/markets.ts';
import { findUnknownLocales } from '../glossary/find-problems.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Parsed } from '../problems/parsed.ts';
import type { Problem } from '../problems/problem.ts';
import { namedProblemAt, problemAt } from '../problems/validate.ts';
import { factsSchema } from '../schemas/facts.ts';
import { type Glossary, glossarySchema } from '../schemas/glossary.ts';
import { marketsSchema } from '../schemas/markets.ts';
import { channelId, type Site, type SiteWords } from '../schemas/site.ts';
import { type Synonyms, synonymsSchema } from '../schemas/synonyms.ts';
import { type Announced, readAnnouncements } from './announcements.ts';
import { type Checked, readData } from './data-file.ts';
import { addressIn } from './site-file.ts';
import { readWords } from './site-words.ts';
import { readTopics } from './topics.ts';
import type { SourceFile } from './walk.ts';

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
	/** The files of the topics by locale, for what only the articles can say of them. */
	topicFiles: ReadonlyMap<string, Parsed>;
	facts: Facts;
	/** The file of the facts, for what only all of the content can say of them. */
	factsFile?: Parsed | undefined;
	markets: Markets;
	glossary: Glossary;
	/** What customers say for words of the articles, by locale. */
	synonyms: ReadonlyMap<string, Synonyms>;
	/** What is out of the ordinary, by locale. */
	announcements: ReadonlyMap<string, Announced>;
}

/** The data files of a knowledge base, by what they are. */
export interface DataFiles {
	site: SourceFile | undefined;
	facts: SourceFile | undefined;
	markets: SourceFile | undefined;
	glossary: SourceFile | undefined;
	/** By locale. */
	words: ReadonlyMap<string, SourceFile>;
	topics: ReadonlyMap<string, SourceFile>;
	synonyms: ReadonlyMap<string, SourceFile>;
	announcements: ReadonlyMap<string, SourceFile>;
}

/** Reads the data files, given the site and its locales. What is broken counts as absent. */
export function readSettings(
	files: DataFiles,
	{
		site,
		parsed,
		isWhole,
		locales,
		siteUrl,
		absent,
	}: {
		site: Site;
		parsed: Parsed | undefined;
		/** Whether the site is all that its file says. */
		isWhole: boolean;
		locales: ReadonlyMap<string, Locale>;
		siteUrl: string | undefined;
		/** Files that cannot be had for a reason that is told: what they say is not known. */
		absent: ReadonlySet<string>;
	},
): Checked<Settings> {
	const ifKnown = <T>(value: T | undefined, file: SourceFile | undefined, name: string) =>
		value ?? (file || absent.has(`content/${name}.yaml`) ? undefined : {});
	const markets = readData(files.markets, marketsSchema, (value, parsed) =>
		toProblems(findMarketProblems(value), parsed),
	);
	const knownMarkets = ifKnown(markets.value, files.markets, 'markets');
	const facts = readData(files.facts, factsSchema, (value, parsed) =>
		knownMarkets ? toProblems(findFactProblems(value, knownMarkets), parsed) : [],
	);
	const knownFacts = ifKnown(facts.value, files.facts, 'facts');
	const words = readWords(files.words, isWhole ? site.contact.map(channelId) : undefined);
	const topics = readTopics(files.topics, site.sourceLocale, knownFacts);
	const synonyms = readSynonyms(files.synonyms);
	const announcements = readAnnouncements(files.announcements);
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
			topics: topics.value.topics,
			topicFiles: topics.value.files,
			facts: facts.value ?? {},
			factsFile: facts.parsed,
			markets: markets.value ?? {},
			glossary: glossary.value ?? { keep: [], tone: {}, terms: {} },
			synonyms: synonyms.value,
			announcements: announcements.value,
		},
		problems: [
			...markets.problems,
			...facts.problems,
			...words.problems,
			...topics.problems,
			...synonyms.problems,
			...announcements.problems,
			...glossary.problems,
		],
	};
}

function toProblems(findings: readonly FactProblem[], parsed: Parsed): Problem[] {
	return findings.map(({ path, ...said }) =>
		namedProblemAt(parsed, path, { ...said, part: 'key' }),
	);
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
