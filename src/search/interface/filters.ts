import type { Group } from '../answer.ts';
import type { SearchTexts } from '../texts.ts';
import { element } from './element.ts';
import { collectionLabel } from './result-list.ts';
import { fill } from '../../i18n/fill.ts';
import { say } from './say.ts';

/**
 * How many results each collection has, in the order of the best.
 *
 * @example
 * countCollections([{ locale: 'en', results: [{ collection: 'faq', … }] }]) // => Map { 'faq' => 1 }
 */
export function countCollections(groups: readonly Group[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { collection } of groups.flatMap(({ results }) => results)) {
		counts.set(collection, (counts.get(collection) ?? 0) + 1);
	}
	return counts;
}

/** What is left of the groups when only one collection is shown. */
export function filterGroups(groups: readonly Group[], collection: string | undefined): Group[] {
	if (collection === undefined) return [...groups];
	return groups
		.map(({ locale, results }) => ({
			locale,
			results: results.filter((result) => result.collection === collection),
		}))
		.filter(({ results }) => results.length > 0);
}

/** A button for everything and one for each collection; none where there is nothing to choose. */
export function filterButtons(groups: readonly Group[], options: FilterOptions): HTMLElement[] {
	const { locale, texts, chosen, choose } = options;
	const counts = countCollections(groups);
	if (counts.size < 2) return [];
	const everything = element('span');
	say(everything, texts.strings.everything, { locale });
	const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
	const button = (label: HTMLElement, count: number, collection?: string) => {
		const pressed = String(collection === chosen);
		const number = element('span', { class: 'search-count' }, digits(count, texts));
		const made = element('button', { type: 'button', 'aria-pressed': pressed }, label, ' ', number);
		if (collection !== undefined) made.dataset['collection'] = collection;
		made.addEventListener('click', () => choose(collection));
		return made;
	};
	return [
		button(everything, total),
		...[...counts].map(([name, count]) =>
			button(collectionLabel(name, { locale, texts }), count, name),
		),
	];
}

/** A number in the digits of the locale. */
function digits(count: number, { strings }: SearchTexts): string {
	return fill('{count}', { count }, strings.results);
}

interface FilterOptions {
	/** The reader's. */
	locale: string;
	texts: SearchTexts;
	/** A collection; everything if undefined. */
	chosen: string | undefined;
	choose: (collection: string | undefined) => void;
}
