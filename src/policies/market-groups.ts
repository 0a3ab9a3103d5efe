import {
	countriesOf,
	isGroup,
	lineageOf,
	marketName,
	type Markets,
	marketOf,
} from '../facts/markets.ts';
import { type FactLocale, tagsOf } from '../facts/fact-locale.ts';

/**
 * The countries that codes of countries and groups stand for, each once, in the order of the file.
 *
 * @example
 * countriesIn(['EU', 'IN'], markets) // => ['DE', 'FR', 'IN']
 */
export function countriesIn(codes: readonly string[], markets: Markets): string[] {
	return countriesOf(markets).filter((country) =>
		lineageOf(country, markets).some((code) => codes.includes(code)),
	);
}

/**
 * What countries are called together: a group that lies among them goes by its own name.
 *
 * @example
 * namesTogether(['DE', 'FR', 'IN'], markets, english) // => ['European Union', 'India']
 */
export function namesTogether(
	countries: readonly string[],
	markets: Markets,
	locale: FactLocale,
): string[] {
	const groups = Object.keys(markets)
		.filter((code) => isGroup(marketOf(markets, code)))
		.map((code) => ({ code, members: countriesIn([code], markets) }))
		.filter(({ members }) => members.length > 1)
		.sort((a, b) => b.members.length - a.members.length);
	const left = new Set(countries);
	const codes: string[] = [];
	for (const { code, members } of groups) {
		if (!members.every((country) => left.has(country))) continue;
		codes.push(code);
		for (const country of members) left.delete(country);
	}
	return inOrder([...codes, ...left], markets, locale).map(({ name }) => name);
}

/** Markets with their names, in the alphabetical order of the locale. */
export function inOrder(
	codes: readonly string[],
	markets: Markets,
	locale: FactLocale,
): { code: string; name: string }[] {
	const collator = new Intl.Collator(tagsOf(locale));
	return codes
		.map((code) => ({ code, name: marketName(code, markets, locale) }))
		.sort((a, b) => collator.compare(a.name, b.name) || (a.code < b.code ? -1 : 1));
}
