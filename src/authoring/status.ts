import { byHarm as byHarmOfArticle } from '../catalog/harm.ts';
import type { StatusArticle, StatusEntry } from './status-entries.ts';
import type { StringProgress } from './string-progress.ts';

/** How a locale stands. */
export interface LocaleStatus {
	locale: string;
	name: string;
	entries: Record<'current' | WorkKind | 'drafts' | 'unreadable', number>;
	strings: StringProgress;
	/** Words to translate, and words of machine translations to review. */
	words: { translate: number; review: number };
	/** What is to be done, the most harmful first. */
	work: Work[];
}

export type WorkKind = 'contradicted' | 'missing' | 'outdated' | 'machine';

/** An entry that is not as it should be. */
export interface Work {
	key: string;
	/** The file to write. */
	file: string;
	kind: WorkKind;
	promoted: boolean;
	/** How many of its figures are not those of the source. */
	contradicted: number;
	words: number;
	/** Whether it takes less than five minutes (see `takesUnderFiveMinutes`). */
	quick: boolean;
}

/** What the status of a locale is counted from. */
export interface StatusInput {
	/** Without drafts, in the order of lists. */
	articles: readonly StatusArticle[];
	drafts: readonly Pick<StatusEntry, 'locale' | 'key'>[];
	/** Files that cannot be read. */
	unreadable: ReadonlySet<string>;
	strings: StringProgress;
	/** How many words of the source have changed since a translation recorded its digests. */
	changedWords: (recorded: readonly string[], today: StatusEntry['blocks']) => number;
	/** How many figures of a translation contradict its source. */
	contradicted: (source: StatusEntry, translation: StatusEntry) => number;
}

export function localeStatus(
	{ tag, name }: { tag: string; name: string },
	{ articles, drafts, unreadable, strings, changedWords, contradicted: count }: StatusInput,
): LocaleStatus {
	const own = new Set(drafts.filter(({ locale }) => locale === tag).map(({ key }) => key));
	const counts = {
		current: 0,
		contradicted: 0,
		outdated: 0,
		machine: 0,
		missing: 0,
		unreadable: 0,
	};
	const work: Work[] = [];
	for (const article of articles) {
		const file = `content/${tag}/${article.key}.mdx`;
		if (unreadable.has(file)) counts.unreadable++;
		else if (!own.has(article.key) && isWanted(article, tag)) {
			const entry = article.entries.get(tag);
			const isTranslation = entry?.role === 'translation';
			const contradicted = isTranslation ? count(article.source, entry) : 0;
			const state = kindOf(article, tag);
			const kind = state === 'current' && contradicted > 0 ? 'contradicted' : state;
			counts[kind]++;
			if (kind === 'current') continue;
			const { key, source } = article;
			const recorded = entry?.recorded?.split('.') ?? [];
			const toDo = {
				contradicted: () => 0,
				outdated: () => changedWords(recorded, source.blocks),
				machine: () => source.words,
				missing: () => source.words,
			};
			const words = toDo[kind]();
			const quick = takesUnderFiveMinutes(kind, words);
			work.push({ key, file, kind, promoted: source.promoted, contradicted, words, quick });
		}
	}
	return {
		locale: tag,
		name,
		entries: { ...counts, drafts: own.size },
		strings,
		words: wordsOf(work),
		work: byHarm(work),
	};
}

/** An article without a source entry is for some locales only: the others do not miss it. */
function isWanted({ source, entries }: StatusArticle, locale: string): boolean {
	return source.role === 'source' || entries.has(locale);
}

function kindOf({ source, entries }: StatusArticle, locale: string): WorkKind | 'current' {
	const entry = entries.get(locale);
	if (!entry) return 'missing';
	if (entry.role !== 'translation') return 'current';
	if (entry.isMachine) return 'machine';
	const today = source.blocks.map(({ digest }) => digest).join('.');
	return entry.recorded === undefined || entry.recorded === today ? 'current' : 'outdated';
}

function wordsOf(work: readonly Work[]): LocaleStatus['words'] {
	const sum = (wanted: (item: Work) => boolean) =>
		work.filter(wanted).reduce((total, { words }) => total + words, 0);
	return {
		translate: sum(({ kind }) => kind !== 'machine'),
		review: sum(({ kind }) => kind === 'machine'),
	};
}

/** Words a minute: 2,500 a day for a translator, three times as many for who only reviews. */
const pace = { contradicted: 6, missing: 6, outdated: 6, machine: 18 } satisfies Record<
	WorkKind,
	number
>;

/** By the usual pace of a professional, with a minute for opening the file. */
export function takesUnderFiveMinutes(kind: WorkKind, words: number): boolean {
	return 1 + words / pace[kind] < 5;
}

const kinds: readonly WorkKind[] = ['contradicted', 'missing', 'outdated', 'machine'];

/**
 * What contradicts its source before what only lacks something; policies before questions before tutorials;
 * promoted first; then missing, outdated, machine.
 */
export function byHarm(work: readonly Work[]): Work[] {
	return work.toSorted((a, b) => {
		return (
			Number(b.contradicted > 0) - Number(a.contradicted > 0) ||
			byHarmOfArticle(a, b) ||
			kinds.indexOf(a.kind) - kinds.indexOf(b.kind)
		);
	});
}
