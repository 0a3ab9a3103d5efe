import { type ClockReader, clockReader } from '../hours/clock-reader.ts';
import { languageName } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { browserString, type BrowserString } from '../i18n/plural-forms.ts';
import type { Direction } from '../i18n/direction.ts';
import type { StringKey } from '../i18n/strings.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import type { ReachableChannel } from './channels.ts';

/** The strings of the interface, by the names that it uses. */
const keys = {
	searching: 'search.searching',
	results: 'search.results',
	none: 'search.none',
	hint: 'search.none.hint',
	corrected: 'search.corrected',
	instead: 'search.instead',
	nearest: 'search.nearest',
	recent: 'search.recent',
	erase: 'search.recent.erase',
	contact: 'header.contact',
	all: 'search.all',
	language: 'search.language',
	filter: 'search.filter',
	everything: 'search.filter.all',
	close: 'search.close',
	keys: 'search.keys',
} as const satisfies Record<string, StringKey>;

/**
 * What the search says, for `/<locale>/search.json`. `others` are all locales of the site, `channels` the
 * ways to reach a person.
 */
export function searchTexts(
	locale: Locale,
	others: Iterable<Locale>,
	channels: readonly ReachableChannel[],
): SearchTexts {
	return {
		strings: mapValues(keys, (key) => browserString(key, locale)),
		collections: Object.fromEntries(
			collections.map((name) => [name, browserString(`collection.${name}`, locale)]),
		) as Record<CollectionName, BrowserString>,
		languages: Object.fromEntries(
			[...others]
				.filter(({ tag }) => tag !== locale.tag)
				.map(({ tag, name, direction }) => [
					tag,
					{ name: languageName(tag, locale, name), direction },
				]),
		),
		channels,
		clock: clockReader(locale),
	};
}

function mapValues<K extends string, V, R>(values: Record<K, V>, map: (value: V) => R) {
	const entries = Object.entries<V>(values).map(([key, value]) => [key, map(value)]);
	return Object.fromEntries(entries) as Record<K, R>;
}

export interface SearchTexts {
	strings: Record<TextName, BrowserString>;
	collections: Partial<Record<string, BrowserString>>;
	/** The other locales, as the reader calls them. */
	languages: Record<string, { name: string; direction: Direction }>;
	channels: readonly ReachableChannel[];
	/** What it takes to say when they are open. */
	clock: ClockReader;
}

export type TextName = keyof typeof keys;
