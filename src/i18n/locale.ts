import { directionOf, type Direction } from './direction.ts';
import { fallbackChain } from './fallback.ts';
import type { LocaleFiles } from './locale-files.ts';
import { findTagMistakes, type LocaleFinding } from './locale-tags.ts';
import type { StringKey, Strings } from './strings.ts';
import { canonicalTag } from './tag.ts';

/** A language of the site, complete: nothing is left to look up elsewhere. */
export interface Locale {
	tag: string;
	/** What the language calls itself. */
	name: string;
	direction: Direction;
	/** A numbering system of CLDR. */
	digits: string;
	/** All other locales to read in place of this one, best first. */
	fallback: readonly string[];
	strings: Strings;
	/** Which locale each string comes from: its plural rules apply, and its `lang`. */
	stringLocales: Strings;
	/** Shipped English: what is said where a message cannot be read. */
	english: Strings;
}

/**
 * Completes the locales of a knowledge base from the shipped ones, CLDR and each other.
 *
 * A string that a file lacks comes from the shipped file of that locale, then along its fallback
 * chain: the chain as it would be if every shipped locale were part of the site, so that `de-AT`
 * speaks shipped German though there is no `de`. Then shipped English.
 */
export function resolveLocales(input: LocaleFiles): ResolvedLocales {
	// `Intl` throws at a malformed tag, also where a fallback names it.
	const own = new Map([...input.own].filter(([tag]) => canonicalTag(tag) !== undefined));
	const locales = [...own.keys()].map((tag) => [tag, complete(tag, { ...input, own })] as const);
	return { locales: new Map(locales), findings: findTagMistakes(input) };
}

/**
 * The languages to hand to `Intl`. English closes the list: a tag that the engine does not know
 * must not get the machine's own locale.
 */
export function intlLocales({ tag, fallback }: Pick<Locale, 'tag' | 'fallback'>): string[] {
	return [tag, ...fallback, 'en'];
}

function complete(tag: string, { own, shipped, sourceLocale }: LocaleFiles): Locale {
	const files = [own.get(tag), shipped.get(tag)];
	const chain = (exists: (tag: string) => boolean) =>
		fallbackChain(tag, {
			exists,
			fallbackOf: (tag) => own.get(tag)?.fallback ?? shipped.get(tag)?.fallback ?? [],
			sourceLocale,
		});
	const fallback = chain((tag) => own.has(tag));
	const speakers = [tag, ...chain((tag) => own.has(tag) || shipped.has(tag))];
	return {
		tag,
		name: own.get(tag)?.name ?? tag,
		direction: files.find((file) => file?.direction)?.direction ?? directionOf(tag),
		digits: files.find((file) => file?.digits)?.digits ?? digitsOf({ tag, fallback }),
		fallback,
		...collectStrings(speakers, { own, shipped }),
	};
}

function digitsOf(locale: Pick<Locale, 'tag' | 'fallback'>): string {
	return new Intl.NumberFormat(intlLocales(locale)).resolvedOptions().numberingSystem;
}

function collectStrings(
	speakers: string[],
	{ own, shipped }: Pick<LocaleFiles, 'own' | 'shipped'>,
) {
	const english = shipped.get('en')?.strings ?? {};
	const said: Said[] = Object.entries(english).map(([key, inEnglish]) => {
		for (const tag of speakers) {
			const text = own.get(tag)?.strings?.[key] || shipped.get(tag)?.strings?.[key];
			if (text) return { key, tag, text };
		}
		return { key, tag: 'en', text: inEnglish };
	});
	return {
		strings: byKey(said.map(({ key, text }) => [key, text])),
		stringLocales: byKey(said.map(({ key, tag }) => [key, tag])),
		english: byKey(Object.entries(english)),
	};
}

/** The shipped English file has every key: `StringKey` is made from it. */
function byKey(entries: [key: string, value: string][]): Record<StringKey, string> {
	return Object.fromEntries(entries) as Record<StringKey, string>;
}

export interface ResolvedLocales {
	locales: Map<string, Locale>;
	findings: LocaleFinding[];
}

interface Said {
	key: string;
	tag: string;
	text: string;
}
