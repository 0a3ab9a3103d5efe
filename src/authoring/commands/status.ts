import { buildCatalog } from '../../catalog/catalog.ts';
import type { Environment } from '../../files/environment.ts';
import { openSettings } from '../../files/knowledge-base.ts';
import { roleOf } from '../../files/layout.ts';
import type { Settings } from '../../files/settings.ts';
import { readText, walk } from '../../files/walk.ts';
import type { Block } from '../../mdx/blocks.ts';
import { changedWords } from '../changed-words.ts';
import { isError } from '../changes.ts';
import type { Command, Given, Outcome } from '../command-line.ts';
import { counted } from '../counted.ts';
import { readLocaleFiles } from '../locale-files.ts';
import type { Refusal } from '../refusal.ts';
import { type LocaleStatus, localeStatus, type StatusInput } from '../status.ts';
import { readStatusEntry, type StatusEntry } from '../status-entries.ts';
import { statusLines } from '../status-text.ts';
import { sharedNames, stringProgress } from '../string-progress.ts';
import { unknownLocale } from '../translation.ts';

export const statusCommand: Command = {
	name: 'status',
	parameters: [],
	about: 'shows what is translated and what is to be done, the most harmful first',
	options: { locale: { value: 'locale', about: 'only this locale, with everything to be done' } },
	run: status,
};

function status({ options, environment }: Given): Outcome | Refusal {
	const { settings, problems } = openSettings(environment);
	if (!settings) {
		return { message: 'The knowledge base cannot be read.', problems: problems.filter(isError) };
	}
	const { locales, site } = settings;
	const only = options['locale'];
	if (typeof only === 'string' && !locales.has(only)) return unknownLocale(only, locales.keys());
	const { entries, unreadable } = readEntries(environment.root, site.sourceLocale);
	const input = toInput(settings, { entries, unreadable, environment });
	const statuses = [...input.catalog.locales.keys()]
		.filter((tag) => only === undefined || tag === only)
		.map((tag) => localeStatus(tag, input));
	return {
		json: { sourceLocale: site.sourceLocale, locales: statuses },
		lines: statusLines(statuses, only !== undefined),
		remarks: [...unreadable].map(
			(file) => `warning: ${file} cannot be read, and is not counted: npm run check`,
		),
		summary: summaryOf(statuses, input.catalog.articles.size),
	};
}

function readEntries(
	root: string,
	sourceLocale: string,
): { entries: StatusEntry[]; unreadable: Set<string> } {
	const entries: StatusEntry[] = [];
	const unreadable = new Set<string>();
	for (const found of walk(root, 'content').files) {
		const place = roleOf(found.file);
		if (place.kind !== 'entry') continue;
		const source = readText(found);
		const read = 'text' in source ? readStatusEntry(source, place, sourceLocale) : undefined;
		if (read) entries.push(read);
		else unreadable.add(found.file);
	}
	return { entries, unreadable };
}

function toInput(
	{ locales, topics, site: { sourceLocale } }: Settings,
	{ entries, unreadable, environment }: EntriesOf,
): StatusInput {
	const blocks = new Map<string, readonly Block[]>();
	for (const { entry, blocks: own } of entries) if (own.length > 0) blocks.set(entry.file, own);
	const all = entries.map(({ entry }) => entry);
	const shown = all.filter(({ draft }) => !draft);
	const sources = [locales.get('en'), locales.get(sourceLocale)].flatMap((locale) => locale ?? []);
	const { own, shipped } = readLocaleFiles(environment).files;
	const names = sharedNames(shipped);
	return {
		catalog: buildCatalog({ sourceLocale, locales, topics, entries: shown }),
		drafts: all.filter(({ draft }) => draft),
		unreadable,
		strings: (tag) => {
			const locale = locales.get(tag);
			const written = own.get(tag)?.strings ?? {};
			return locale ? stringProgress(locale, { written, sources, names }) : { done: 0, toDo: [] };
		},
		changedWords: ({ source: { file } }, { source = '' }) =>
			changedWords(source.split('.'), blocks.get(file) ?? []),
	};
}

interface EntriesOf {
	entries: readonly StatusEntry[];
	unreadable: ReadonlySet<string>;
	environment: Environment;
}

function summaryOf(statuses: readonly LocaleStatus[], articles: number): string {
	const total = (count: (status: LocaleStatus) => number) =>
		statuses.reduce((sum, one) => sum + count(one), 0);
	const entries = total(({ work }) => work.length);
	const words = total((one) => one.words.translate);
	const strings = total((one) => one.strings.toDo.length);
	const where = `${counted(articles, 'article')} in ${counted(statuses.length, 'locale')}`;
	const toDo = [`${counted(entries, 'entry', 'entries')} (${counted(words, 'word')})`];
	return `${where}. To do: ${[...toDo, counted(strings, 'string')].join(', ')}.`;
}
