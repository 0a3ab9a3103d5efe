import type { Catalog } from '../catalog/catalog.ts';
import type { Article, Entry } from '../catalog/entry.ts';
import { isOutdated } from '../catalog/state.ts';
import type { CollectionName } from '../schemas/collections.ts';
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

export type WorkKind = 'missing' | 'outdated' | 'machine';

/** An entry that is not as it should be. */
export interface Work {
	key: string;
	/** The file to write. */
	file: string;
	kind: WorkKind;
	promoted: boolean;
	words: number;
	/** Whether it takes less than five minutes (see `takesUnderFiveMinutes`). */
	quick: boolean;
}

/** What the status of a locale is counted from. */
export interface StatusInput {
	/** Without drafts. */
	catalog: Catalog;
	drafts: readonly Pick<Entry, 'locale' | 'key'>[];
	/** Files with errors. */
	unreadable: ReadonlySet<string>;
	strings: (locale: string) => StringProgress;
	/** How many words of the source have changed since a translation was made. */
	changedWords: (article: Article, translation: Entry) => number;
}

export function localeStatus(locale: string, input: StatusInput): LocaleStatus {
	const { catalog, drafts, unreadable, strings } = input;
	const own = new Set(drafts.filter((draft) => draft.locale === locale).map(({ key }) => key));
	const entries = {
		current: 0,
		outdated: 0,
		machine: 0,
		missing: 0,
		drafts: own.size,
		unreadable: 0,
	};
	const work: Work[] = [];
	for (const article of catalog.articles.values()) {
		const file = `content/${locale}/${article.key}.mdx`;
		if (unreadable.has(file)) entries.unreadable++;
		else if (!own.has(article.key) && isWanted(article, locale)) {
			const kind = kindOf(article, locale);
			entries[kind]++;
			if (kind !== 'current') work.push(toWork(article, { kind, file, locale }, input));
		}
	}
	const sum = (wanted: (item: Work) => boolean) =>
		work.filter(wanted).reduce((total, { words }) => total + words, 0);
	return {
		locale,
		name: catalog.locales.get(locale)?.name ?? locale,
		entries,
		strings: strings(locale),
		words: {
			translate: sum(({ kind }) => kind !== 'machine'),
			review: sum(({ kind }) => kind === 'machine'),
		},
		work: byHarm(work),
	};
}

/** An article without a source entry is for some locales only: the others do not miss it. */
function isWanted({ source, entries }: Article, locale: string): boolean {
	return source.role === 'source' || entries.has(locale);
}

function kindOf(article: Article, locale: string): WorkKind | 'current' {
	const entry = article.entries.get(locale);
	if (!entry) return 'missing';
	if (entry.translation === 'machine') return 'machine';
	return isOutdated(article, entry) ? 'outdated' : 'current';
}

function toWork(
	article: Article,
	{ kind, file, locale }: { kind: WorkKind; file: string; locale: string },
	{ changedWords }: StatusInput,
): Work {
	const entry = article.entries.get(locale);
	const { source } = article;
	const words = kind === 'outdated' && entry ? changedWords(article, entry) : source.body.words;
	return {
		key: article.key,
		file,
		kind,
		promoted: source.promoted ?? false,
		words,
		quick: takesUnderFiveMinutes(kind, words),
	};
}

/** Words a minute: 2,500 a day for a translator, three times as many for who only reviews. */
const pace = { missing: 6, outdated: 6, machine: 18 } satisfies Record<WorkKind, number>;

/** By the usual pace of a professional, with a minute for opening the file. */
export function takesUnderFiveMinutes(kind: WorkKind, words: number): boolean {
	return 1 + words / pace[kind] < 5;
}

/** A wrong policy costs money, a wrong answer a call; what is promoted is read most. */
const harm: Record<CollectionName, number> = { policies: 0, faq: 1, tutorials: 2 };
const kinds: readonly WorkKind[] = ['missing', 'outdated', 'machine'];

/** Policies before questions before tutorials; promoted first; then missing, outdated, machine. */
export function byHarm(work: readonly Work[]): Work[] {
	return work.toSorted((a, b) => {
		return (
			harmOf(a) - harmOf(b) ||
			Number(b.promoted) - Number(a.promoted) ||
			kinds.indexOf(a.kind) - kinds.indexOf(b.kind)
		);
	});
}

function harmOf({ key }: Work): number {
	return harm[key.slice(0, key.indexOf('/')) as CollectionName];
}
