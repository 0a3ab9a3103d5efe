import type { Topic } from '../catalog/catalog.ts';
import type { Entry } from '../catalog/entry.ts';
import type { FactForm } from '../facts/fact-type.ts';
import { factOf } from '../facts/facts.ts';
import { shownFact, type ShownFact } from '../facts/shown-fact.ts';
import { translator } from '../i18n/translate.ts';
import { interpolate } from '../mdx/interpolate.ts';
import type { Announcement } from '../schemas/announcements.ts';
import type { Announced } from './announcements.ts';
import type { Settings } from './settings.ts';

/** How a fact is asked for; attributes as `<Fact>` has them. */
export interface FactRequest {
	form?: string | undefined;
	market?: string | undefined;
}

/** A fact for readers of a locale; `undefined` for one that does not exist. */
export type DrawFact = (id: string, locale: string, request?: FactRequest) => ShownFact | undefined;

/** What a fact says to readers of a locale. */
export type ShowFact = (id: string, locale: string, request?: FactRequest) => string | undefined;

type FactSettings = Pick<Settings, 'facts' | 'markets' | 'locales'>;

export function factDrawer({ facts, markets, locales }: FactSettings): DrawFact {
	const drawn = new Map<string, ShownFact | undefined>();
	const draw: DrawFact = (id, tag, { form, market } = {}) => {
		const fact = factOf(facts, id);
		const locale = locales.get(tag);
		if (!fact || !locale) return undefined;
		const t = translator(locale);
		const words = { yes: t('fact.yes'), no: t('fact.no') };
		// The linter lets no other form pass.
		return shownFact(fact, { locale, markets, market, words, form: form as FactForm | undefined });
	};
	return (id, tag, request = {}) => {
		const name = [tag, id, request.form, request.market].join(' ');
		if (!drawn.has(name)) drawn.set(name, draw(id, tag, request));
		return drawn.get(name);
	};
}

export function factShower(settings: FactSettings): ShowFact {
	const draw = factDrawer(settings);
	return (id, tag, request) => draw(id, tag, request)?.text;
}

/** Fills the facts into the texts of an entry's front matter, in the language of the entry. */
export function showFacts(entry: Entry, show: ShowFact): Entry {
	const fill = filler(show, entry.locale);
	return {
		...entry,
		title: fill(entry.title),
		...(entry.description && { description: fill(entry.description) }),
	};
}

/** Fills the facts into the names and descriptions of topics, in the language of each. */
export function showFactsInTopics<T extends Pick<Topic, 'names'>>(
	topics: readonly T[],
	show: ShowFact,
): T[] {
	return topics.map((topic) => ({
		...topic,
		names: new Map(
			[...topic.names].map(([locale, { name, description }]) => {
				const fill = filler(show, locale);
				return [locale, { name: fill(name), description: description && fill(description) }];
			}),
		),
	}));
}

/** Fills the facts into the announcements of every locale, in its language. */
export function showFactsInAnnouncements(
	announced: ReadonlyMap<string, Announced>,
	show: ShowFact,
): Map<string, Announcement[]> {
	return new Map(
		[...announced].map(([locale, { announcements }]) => {
			const fill = filler(show, locale);
			return [locale, announcements.map((said) => ({ ...said, text: fill(said.text) }))];
		}),
	);
}

function filler(show: ShowFact, locale: string): (text: string) => string {
	return (text) => interpolate(text, (id) => show(id, locale) ?? `{${id}}`);
}
