import type { Answer, Suggestion } from '../answer.ts';
import type { SearchTexts } from '../texts.ts';
import { element } from './element.ts';
import { isolate, say } from './say.ts';

/** What was searched for instead of what was typed, and a way back to that. */
export function correction(
	{ query, corrected = '' }: Answer,
	{ locale, texts, instead }: Speaking & { instead: () => void },
): (Node | string)[] {
	const shown = element('span');
	const button = element('button', { type: 'button', class: 'search-instead' });
	say(shown, texts.strings.corrected, { locale, query: isolate(corrected) });
	say(button, texts.strings.instead, { locale, query: isolate(query) });
	button.addEventListener('click', instead);
	return [shown, ' ', button];
}

/** Titles that may help where nothing answers: apart from answers, so that none is taken for one. */
export function nearestTitles(
	nearest: readonly Suggestion[],
	{ locale, texts }: Speaking,
): HTMLElement[] {
	if (nearest.length === 0) return [];
	const heading = element('p', { class: 'search-nearest' });
	say(heading, texts.strings.nearest, { locale });
	const items = nearest.map(({ url, title }) =>
		element('li', {}, element('a', { href: url }, title)),
	);
	return [heading, element('ul', { class: 'search-suggestions' }, ...items)];
}

/** What the reader has searched for before, to be asked again or erased. */
export function recentSearches(
	queries: readonly string[],
	{ locale, texts, choose, erase }: Speaking & Recall,
): HTMLElement[] {
	const heading = element('p', { class: 'search-nearest' });
	say(heading, texts.strings.recent, { locale });
	const items = queries.map((query) => {
		const button = element('button', { type: 'button', dir: 'auto' }, query);
		button.addEventListener('click', () => choose(query));
		return element('li', {}, button);
	});
	const eraser = element('button', { type: 'button', class: 'search-erase' });
	say(eraser, texts.strings.erase, { locale });
	eraser.addEventListener('click', erase);
	return [heading, element('ul', { class: 'search-recent' }, ...items), eraser];
}

interface Speaking {
	/** The reader's. */
	locale: string;
	texts: SearchTexts;
}

interface Recall {
	choose: (query: string) => void;
	erase: () => void;
}
