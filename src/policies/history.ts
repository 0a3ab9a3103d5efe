import type { Article, Entry } from '../catalog/entry.ts';

/** An earlier change of a policy, for readers of one locale. */
export interface Change {
	/** Names the change in its page: `history:2026-11-02`. */
	id: string;
	date: string;
	version?: string | undefined;
	what: string;
	/** The language of `what`, where it is not that of the entry. */
	locale?: string | undefined;
}

/**
 * What has changed in an article, newest first. The source says when; each entry says what, in the
 * same order, and what it does not say is said by the source.
 */
export function changesIn(article: Pick<Article, 'source'>, entry: Entry): Change[] {
	const { source } = article;
	const taken = new Map<string, number>();
	return (source.history ?? [])
		.flatMap(({ date, version, what }, index): Change[] => {
			if (date === undefined) return [];
			const count = (taken.get(date) ?? 0) + 1;
			taken.set(date, count);
			const own = entry === source ? what : entry.history?.[index]?.what;
			return [
				{
					id: `history:${date}${count > 1 ? `-${count}` : ''}`,
					date,
					version,
					what: own ?? what,
					...(own === undefined && { locale: source.locale }),
				},
			];
		})
		.sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0));
}
