import type { Entry } from '../catalog/entry.ts';
import { factText } from '../facts/fact-text.ts';
import { factOf } from '../facts/facts.ts';
import { interpolate } from '../mdx/interpolate.ts';
import type { Settings } from './settings.ts';

/** What a fact says to readers of a locale; `undefined` for one that does not exist. */
export type ShowFact = (id: string, locale: string) => string | undefined;

export function factShower({
	facts,
	markets,
	locales,
}: Pick<Settings, 'facts' | 'markets' | 'locales'>): ShowFact {
	const shown = new Map<string, string | undefined>();
	const show: ShowFact = (id, tag) => {
		const fact = factOf(facts, id);
		const locale = locales.get(tag);
		return fact && locale && factText(fact, { locale, markets });
	};
	return (id, tag) => {
		const name = `${tag} ${id}`;
		if (!shown.has(name)) shown.set(name, show(id, tag));
		return shown.get(name);
	};
}

/** Fills the facts into the texts of an entry's front matter, in the language of the entry. */
export function showFacts(entry: Entry, show: ShowFact): Entry {
	const fill = (text: string) => interpolate(text, (id) => show(id, entry.locale) ?? `{${id}}`);
	return {
		...entry,
		title: fill(entry.title),
		...(entry.description && { description: fill(entry.description) }),
	};
}
