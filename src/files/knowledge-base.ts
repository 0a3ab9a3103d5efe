import type { Problem } from '../problems/problem.ts';
import { problemAt, type Said } from '../problems/validate.ts';
import type { Environment } from './environment.ts';
import { findHiddenDirections } from './hidden-directions.ts';
import { checkFolders, type Inventory, isEmpty, takeInventory } from './inventory.ts';
import { readLocales } from './locales.ts';
import { openEntryReader } from './kept-entries.ts';
import type { ReadEntry } from './read-entry.ts';
import { readAll, readShipped, toDataFiles, toLocaleFiles } from './read-files.ts';
import { readSettings, type Settings } from './settings.ts';
import { findWrongSource } from './source-locale.ts';
import { readSite, siteFile } from './site-file.ts';
import { readText } from './walk.ts';

/** A knowledge base as it lies on the disk, without what is wrong with it. */
export interface KnowledgeBase {
	settings: Settings;
	entries: ReadEntry[];
}

/** Reads everything that a knowledge base says besides its articles, for pages and commands. */
export function openSettings(environment: Environment): {
	settings: Settings | undefined;
	problems: Problem[];
} {
	const { settings, isWhole, problems } = judgeSettings(environment);
	return { settings: isWhole ? settings : undefined, problems };
}

/**
 * As far as they can be read: a site with a mistake in it is good enough to judge everything else by, so
 * that one run tells all that is wrong.
 */
function judgeSettings(environment: Environment): {
	settings: Settings | undefined;
	isWhole: boolean;
	inventory: Inventory;
	problems: Problem[];
} {
	const inventory = takeInventory(environment.root);
	const problems = [...inventory.problems];
	const data = readAll(inventory.data, problems);
	const files = toDataFiles(data);
	const own = toLocaleFiles(readAll(inventory.locales, problems));
	const hidden = [...data, ...own.values()].flatMap(findHiddenDirections);
	const absent = new Set([...problems.map(({ file }) => file), ...inventory.misnamed]);
	const unreadable = localesOf(absent);
	const { site, isWhole, parsed, problems: siteProblems } = readSite(files.site, environment.root);
	problems.push(...hidden);
	if (!absent.has(siteFile)) problems.push(...siteProblems);
	const { locales, problems: localeProblems } = readLocales({
		own,
		unreadable,
		shipped: readShipped(environment),
		site: parsed,
		sourceLocale: site?.sourceLocale ?? 'en',
	});
	// Without a site nobody knows the source locale, and what depends on it cannot be judged.
	if (site) problems.push(...localeProblems);
	problems.push(...checkFolders(inventory, [...own.keys(), ...unreadable]));
	if (!site) return { settings: undefined, isWhole, inventory, problems };
	const { siteUrl } = environment;
	const settings = readSettings(files, {
		...{ site, parsed, isWhole, locales, siteUrl, absent },
	});
	problems.push(...settings.problems);
	return { settings: settings.value, isWhole, inventory, problems };
}

/** The locales that files stand for. */
function localesOf(files: Iterable<string>): string[] {
	return [...files].flatMap((file) => /^locales\/([^/]+)\.json$/.exec(file)?.[1] ?? []);
}

/** Reads the whole knowledge base. Nothing is thrown: what is wrong is told. */
export function openKnowledgeBase(environment: Environment): {
	knowledgeBase: KnowledgeBase | undefined;
	/** Files that are not there, because they lie somewhere under a wrong name. */
	misnamed: readonly string[];
	problems: Problem[];
} {
	const { settings, inventory, problems } = judgeSettings(environment);
	const { misnamed } = inventory;
	const sourceLocale = settings?.site.sourceLocale ?? 'en';
	const { entries, unread, problems: found } = readEntries(inventory, environment, sourceLocale);
	problems.push(...unread);
	if (!settings) return { knowledgeBase: undefined, misnamed, problems };
	const wrong = findWrongSource(sourceLocale, entries, isEmpty(inventory, sourceLocale));
	if (!wrong) {
		return { knowledgeBase: { settings, entries }, misnamed, problems: [...problems, ...found] };
	}
	const sound = problems.filter(({ file }) => !file.endsWith('/topics.yaml'));
	const told = tellWrongSource(wrong, settings, inventory);
	return { knowledgeBase: undefined, misnamed, problems: [...sound, ...told] };
}

function readEntries(
	{ entries: found }: Inventory,
	environment: Environment,
	sourceLocale: string,
) {
	const entries: ReadEntry[] = [];
	const unread: Problem[] = [];
	const problems: Problem[] = [];
	const reader = openEntryReader(environment, sourceLocale);
	for (const { role, ...file } of found) {
		const source = readText(file);
		if (!('text' in source)) {
			unread.push(source);
			continue;
		}
		const { readable, problems: found } = reader.read(source, role, file.path);
		problems.push(...found);
		if (readable) entries.push(readable);
	}
	reader.close();
	return { entries, unread, problems };
}

/** A source locale without a file, and a folder without a locale, which may be the one, are told already. */
function tellWrongSource(said: Said, settings: Settings, { folders }: Inventory): Problem[] {
	const { site, siteFile: file, locales } = settings;
	const isTold = ![site.sourceLocale, ...folders].every((tag) => locales.has(tag));
	return file && !isTold ? [problemAt(file, ['sourceLocale'], said)] : [];
}
