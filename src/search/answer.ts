/** What a search resolves to. */
export interface Answer {
	/** What was asked, in one line, without what no reader can have meant. */
	query: string;
	/** What was searched for instead, if the query was corrected. */
	corrected: string | undefined;
	/** The reader's locale first, but where the best answer is in another. No answer is no group. */
	groups: Group[];
	/** Articles that may help where nothing answers. */
	nearest: Suggestion[];
}

/** The results in one locale, best first: at most 10, a key once over all groups. */
export interface Group {
	locale: string;
	results: Result[];
}

/** An article that answers, as plain text: nothing in it is HTML. */
export interface Result {
	key: string;
	/** As it is written in a link: with the base, encoded. */
	url: string;
	title: string;
	excerpt: string;
	collection: string;
	/** The parts of the title and of the excerpt that match the query. */
	titleMarks: Mark[];
	marks: Mark[];
}

export type Suggestion = Pick<Result, 'key' | 'url' | 'title'> & { locale: string };

/** From, and up to but not including, in UTF-16 code units. */
export type Mark = readonly [start: number, end: number];

/**
 * Puts what each locale's index found into groups: a key once, in the first group that has it.
 *
 * @example
 * toGroups([{ locale: 'hi', hits: [] }]) // => []
 */
export function toGroups(found: Iterable<Found>, limit = 10): Group[] {
	const seen = new Set<string>();
	const groups: Group[] = [];
	for (const { locale, hits } of found) {
		const results = hits.filter(({ key }) => isNew(key, seen)).slice(0, limit);
		if (results.length > 0) groups.push({ locale, results: results.map(toResult) });
	}
	return groups;
}

function isNew(key: string, seen: Set<string>): boolean {
	return key !== '' && !seen.has(key) && seen.add(key) !== undefined;
}

function toResult(hit: Hit): Result {
	return { ...hit, collection: hit.key.slice(0, hit.key.indexOf('/')) };
}

/** What an index says of an article that it found. */
export type Hit = Omit<Result, 'collection'>;

export interface Found {
	locale: string;
	/** Best first. */
	hits: readonly Hit[];
}
