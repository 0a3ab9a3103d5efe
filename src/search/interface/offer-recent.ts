import { recentSearches } from './hints.ts';
import type { Parts } from './parts.ts';
import { eraseSearches, recallSearches, rememberSearch } from './recent.ts';
import type { Source } from './source.ts';

/** Offers a reader's last searches in an empty field, and remembers those that led somewhere. */
export function offerRecent(
	{ input, results, list, help }: Pick<Parts, 'input' | 'results' | 'list' | 'help'>,
	{ locale, source, ask }: RecentOptions,
): () => void {
	const hide = () => {
		help.replaceChildren();
		help.hidden = true;
	};
	const show = async () => {
		const queries = recallSearches();
		if (queries.length === 0) return;
		const texts = await source.loadTexts().catch(() => undefined);
		if (!texts || results.dataset['state'] !== 'idle' || input.value !== '') return;
		const choose = (query: string) => {
			input.value = query;
			ask(query);
			input.focus();
		};
		const erase = () => {
			eraseSearches();
			hide();
			input.focus();
		};
		help.replaceChildren(...recentSearches(queries, { locale, texts, choose, erase }));
		help.hidden = false;
	};
	input.addEventListener('focus', () => void show());
	list.addEventListener('click', () => rememberSearch(results.dataset['query'] ?? ''));
	return () => void show();
}

interface RecentOptions {
	locale: string;
	source: Source;
	ask: (query: string) => void;
}
