import type { Group } from '../answer.ts';
import type { SearchTexts } from '../texts.ts';
import { element } from './element.ts';
import { resultItem } from './result-item.ts';
import { say } from './say.ts';

/** The groups of an answer: the reader's own without a heading, others under their language. */
export function resultLists(
	groups: readonly Group[],
	{ id, locale, texts }: Naming,
): HTMLElement[] {
	let count = 0;
	return groups.map(({ locale: found, results }, index) => {
		const language = found === locale ? {} : languageOf(found, texts);
		const items = results.map((result) =>
			resultItem(result, {
				id: `${id}-${count++}`,
				locale: found,
				language,
				label: collectionLabel(result.collection, { locale, texts }),
			}),
		);
		if (found === locale) return element('ul', { role: 'none' }, ...items);
		const heading = languageHeading(found, { id: `${id}-group-${index}`, locale, texts });
		return element('ul', { role: 'group', 'aria-labelledby': heading.id }, heading, ...items);
	});
}

/** The name of a collection; one that the site does not know is called by its folder. */
export function collectionLabel(name: string, { locale, texts }: Speaking): HTMLElement {
	const label = element('span', { class: 'search-collection' }, name);
	const string = texts.collections[name];
	if (string) say(label, string, { locale });
	return label;
}

function languageHeading(found: string, { id, locale, texts }: Naming): HTMLElement {
	const heading = element('li', { role: 'none', class: 'search-language', id });
	const language = texts.languages[found]?.name ?? found;
	say(heading, texts.strings.language, { locale, language });
	return heading;
}

function languageOf(found: string, { languages }: SearchTexts): { lang: string; dir?: string } {
	const known = languages[found];
	return known ? { lang: found, dir: known.direction } : { lang: found };
}

interface Speaking {
	/** The reader's. */
	locale: string;
	texts: SearchTexts;
}

interface Naming extends Speaking {
	/** Begins the ids of the elements. */
	id: string;
}
