import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalog } from '../../catalog/catalog.ts';
import type { Article, Entry } from '../../catalog/entry.ts';
import type { Environment } from '../../files/environment.ts';
import { type KnowledgeBase, openKnowledgeBase } from '../../files/knowledge-base.ts';
import type { Block } from '../../mdx/blocks.ts';
import { changedWords } from '../changed-words.ts';
import { isError } from '../changes.ts';
import type { Command, Given, Outcome } from '../command-line.ts';
import { counted } from '../counted.ts';
import { readLocaleFiles } from '../locale-files.ts';
import type { Refusal } from '../refusal.ts';
import { blocksIn } from '../source-blocks.ts';
import { type LocaleStatus, localeStatus, type StatusInput } from '../status.ts';
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
	const { knowledgeBase, problems } = openKnowledgeBase(environment);
	const errors = problems.filter(isError);
	if (!knowledgeBase) return { message: 'The knowledge base cannot be read.', problems: errors };
	const { locales, site } = knowledgeBase.settings;
	const only = options['locale'];
	if (typeof only === 'string' && !locales.has(only)) return unknownLocale(only, locales.keys());
	const unreadable = new Set(errors.map(({ file }) => file));
	const input = toInput(knowledgeBase, unreadable, environment);
	const statuses = [...input.catalog.locales.keys()]
		.filter((tag) => only === undefined || tag === only)
		.map((tag) => localeStatus(tag, input));
	const left = [...unreadable].filter((file) => file.endsWith('.mdx')).length;
	return {
		json: { sourceLocale: site.sourceLocale, locales: statuses },
		lines: statusLines(statuses, only !== undefined),
		remarks:
			left > 0
				? [`warning: ${counted(left, 'article file')} with errors not counted: npm run check`]
				: [],
		summary: summaryOf(statuses, input.catalog.articles.size),
	};
}

function toInput(
	{ settings, entries }: KnowledgeBase,
	unreadable: ReadonlySet<string>,
	environment: Environment,
): StatusInput {
	const { locales, topics, site } = settings;
	const all = entries.map(({ entry }) => entry);
	const english = locales.get('en');
	const source = locales.get(site.sourceLocale);
	const sources = [english, source].flatMap((locale) => locale ?? []);
	const names = sharedNames(readLocaleFiles(environment).files.shipped);
	return {
		catalog: buildCatalog({
			sourceLocale: site.sourceLocale,
			locales,
			topics,
			entries: all.filter(({ draft }) => !draft),
		}),
		drafts: all.filter(({ draft }) => draft),
		unreadable,
		strings: (tag) => {
			const locale = locales.get(tag);
			return locale ? stringProgress(locale, { sources, names }) : { done: 0, toDo: [] };
		},
		changedWords: changedWordsIn(environment.root),
	};
}

/** Reads each source once, however many translations are behind it. */
function changedWordsIn(root: string): StatusInput['changedWords'] {
	const read = new Map<string, Block[]>();
	return ({ source: { file } }: Article, { source = '' }: Entry) => {
		const blocks = read.get(file) ?? blocksIn(readFileSync(join(root, file), 'utf8'));
		read.set(file, blocks);
		return changedWords(source.split('.'), blocks);
	};
}

function summaryOf(statuses: readonly LocaleStatus[], articles: number): string {
	const total = (count: (status: LocaleStatus) => number) =>
		statuses.reduce((sum, one) => sum + count(one), 0);
	const entries = total(({ work }) => work.length);
	const words = total((one) => one.words.translate);
	const strings = total((one) => one.strings.toDo.length);
	return `${counted(articles, 'article')} in ${counted(statuses.length, 'locale')}: ${entries} entries to do (${words} words), ${strings} strings to do.`;
}
