/** The searches that led a reader to an article. The button that erases all that is ours erases them, too. */
const name = 'jawab:searches';
const most = 5;

/** The latest first; none where storage is blocked. */
export function recallSearches(): string[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(name) ?? '[]');
		return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string') : [];
	} catch {
		return [];
	}
}

export function rememberSearch(query: string): void {
	if (query === '') return;
	keep([query, ...recallSearches().filter((other) => other !== query)].slice(0, most));
}

export function eraseSearches(): void {
	keep([]);
}

function keep(queries: readonly string[]): void {
	try {
		if (queries.length === 0) localStorage.removeItem(name);
		else localStorage.setItem(name, JSON.stringify(queries));
	} catch {
		// Storage may be blocked or full: then nothing is remembered.
	}
}
