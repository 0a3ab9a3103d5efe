import { join } from 'node:path';
import type { Environment } from '../../files/environment.ts';
import { openSettings } from '../../files/knowledge-base.ts';
import { roleOf } from '../../files/layout.ts';
import type { Locale } from '../../i18n/locale.ts';
import { readText, walk } from '../../files/walk.ts';
import { changedWordsCounter } from '../changed-words.ts';
import { isError } from '../changes.ts';
import type { Command, Given, Outcome } from '../command.ts';
import { countContradictedFigures, mayContradict } from '../contradicted-figures.ts';
import { counted } from '../counted.ts';
import { readLocaleFiles } from '../locale-files.ts';
import type { Refusal } from '../refusal.ts';
import { type LocaleStatus, localeStatus, type StatusInput } from '../status.ts';
import { groupByArticle, readStatusEntry, type StatusEntry } from '../status-entries.ts';
import { statusLines } from '../status-text.ts';
import {
	sameAsEnglish,
	sharedNames,
	stringProgress,
	type StringProgress,
} from '../string-progress.ts';
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
	const input = {
		articles: groupByArticle(entries.filter(({ draft }) => !draft)),
		drafts: entries.filter(({ draft }) => draft),
		unreadable,
		changedWords: changedWordsCounter(),
		contradicted: contradictionCounter(environment.root),
	};
	const rank = ({ tag }: Locale) => (tag === site.sourceLocale ? 0 : 1);
	const strings = progressIn(environment, { locales, sourceLocale: site.sourceLocale });
	const statuses = [...locales.values()]
		.filter(({ tag }) => only === undefined || tag === only)
		.sort((a, b) => rank(a) - rank(b) || (a.tag < b.tag ? -1 : 1))
		.map((locale) => localeStatus(locale, { ...input, strings: strings(locale) }));
	return {
		json: { sourceLocale: site.sourceLocale, locales: statuses },
		lines: statusLines(statuses, only !== undefined),
		remarks: [...unreadable].map(
			(file) => `warning: ${file} cannot be read, and is not counted: npm run check`,
		),
		summary: summaryOf(statuses, input.articles.length),
	};
}

/** Reads two entries once more where what the status has seen of them lets them contradict each other. */
function contradictionCounter(root: string): StatusInput['contradicted'] {
	const fileOf = ({ locale, key }: StatusEntry) => `content/${locale}/${key}.mdx`;
	const textOf = (entry: StatusEntry) => {
		const file = fileOf(entry);
		const read = readText({ file, path: join(root, file) });
		return 'text' in read ? read.text : '';
	};
	return (source, translation) => {
		if (!mayContradict(source.figures, translation.figures)) return 0;
		return countContradictedFigures(
			{ ...source, text: textOf(source) },
			{ ...translation, text: textOf(translation) },
		);
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
		const read = 'text' in source ? readStatusEntry(source.text, place, sourceLocale) : undefined;
		if (read) entries.push(read);
		else unreadable.add(found.file);
	}
	return { entries, unreadable };
}

function progressIn(
	environment: Environment,
	{ locales, sourceLocale }: { locales: ReadonlyMap<string, Locale>; sourceLocale: string },
): (locale: Locale) => StringProgress {
	const files = readLocaleFiles(environment);
	const sources = [locales.get('en'), locales.get(sourceLocale)].flatMap((locale) => locale ?? []);
	const names = sharedNames(files.shipped);
	return (locale) => {
		const written = files.own.get(locale.tag)?.strings ?? {};
		const same = sameAsEnglish(locale.tag, files);
		return stringProgress(locale, { written, sources, names, same });
	};
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
