import * as z from 'zod';
import { complainOfCurrency } from './currency.ts';
import { tagsOf, type FactLocale } from './fact-locale.ts';
import { isFields } from './fact-type.ts';
import { readFields, type Reading } from './fields.ts';
import { languageTag, localized, wordsIn } from './localized.ts';
import { quote, rule } from './rule.ts';
import { timeZone } from './time-zone.ts';

const languagesHint = 'Write the languages that are spoken there: `[de]`.';
const membersHint = 'Write the countries and groups it holds: `[DE, FR]`.';

const country = {
	currency: rule<string>(
		{ message: 'The currency is missing.', hint: 'Write its three letters: `currency: EUR`.' },
		complainOfCurrency,
	),
	timeZone,
	languages: z
		.array(languageTag, { error: `The languages are missing.\n${languagesHint}` })
		.min(1, `The languages are missing.\n${languagesHint}`),
};

const group = {
	members: z
		.array(z.string(`A member is the code of a country or the name of a group.\n${membersHint}`), {
			error: `The members are missing.\n${membersHint}`,
		})
		.min(1, `The members are missing.\n${membersHint}`),
	name: localized('name').optional(),
};

const countrySchema = z.strictObject(country);
const groupSchema = z.strictObject(group);

export type Country = z.output<typeof countrySchema>;
export type Group = z.output<typeof groupSchema>;
export type Market = Country | Group;

/** Countries by ISO 3166-1 alpha-2 code, and groups by name. */
export type Markets = Readonly<Record<string, Market>>;

/** What `markets.yaml` says of one country or group; whatever has `members` is a group. */
export function readMarket(raw: unknown, code: string): Reading<Market> {
	if (!isFields(raw)) {
		const hint = 'Write `currency`, `timeZone` and `languages`, or `members` for a group.';
		return { findings: [{ path: [], message: `The market ${quote(code)} is empty.`, hint }] };
	}
	const hasMembers = 'members' in raw;
	const complaint = hasMembers ? complainOfGroup(code) : complainOfCountry(code);
	const read = hasMembers
		? readFields<Market>(raw, groupSchema, Object.keys(group))
		: readFields<Market>(raw, countrySchema, Object.keys(country));
	if (!complaint) return read;
	return { findings: [{ path: [], ...complaint }, ...('findings' in read ? read.findings : [])] };
}

export function marketOf(markets: Markets, code: string): Market | undefined {
	return Object.hasOwn(markets, code) ? markets[code] : undefined;
}

export function isGroup(market: Market | undefined): market is Group {
	return market !== undefined && 'members' in market;
}

/**
 * The market and the groups that hold it, nearest first: where a value is looked for.
 *
 * @example
 * lineageOf('DE', { EU: { members: ['DE'] }, Europe: { members: ['EU', 'CH'] }, … })
 * // => ['DE', 'EU', 'Europe']
 */
export function lineageOf(code: string, markets: Markets): string[] {
	const lineage = [code];
	// The array grows while it is walked: each group is asked in turn for the groups that hold it.
	for (const member of lineage) {
		for (const [name, market] of Object.entries(markets)) {
			const holds = isGroup(market) && market.members.includes(member);
			if (holds && !lineage.includes(name)) lineage.push(name);
		}
	}
	return lineage;
}

/** What people pay with in a country, or in the countries of a group. */
export function currenciesOf(code: string, markets: Markets): string[] {
	const countries = countriesOf(markets).filter((name) => lineageOf(name, markets).includes(code));
	const found = countries.flatMap((name) => {
		const market = markets[name];
		return market && !isGroup(market) ? [market.currency] : [];
	});
	return [...new Set(found)];
}

/** The countries, without the groups, in the order of the file. */
export function countriesOf(markets: Markets): string[] {
	return Object.keys(markets).filter((code) => !isGroup(markets[code]));
}

/** @example marketName('DE', markets, french) // => 'Allemagne' */
export function marketName(code: string, markets: Markets, locale: FactLocale): string {
	const market = marketOf(markets, code);
	if (isGroup(market) && market.name !== undefined) return wordsIn(market.name, locale);
	return regionName(code, tagsOf(locale)) ?? code;
}

function complainOfCountry(code: string) {
	if (isCountry(code)) return undefined;
	const meant = canonicalRegion(code);
	const hint = isCountry(meant)
		? `Write \`${meant}\` (${regionName(meant, ['en'])}).`
		: 'Write the two letters of the country, such as `DE`, or give a group its `members`.';
	return { message: `${quote(code)} is not a country of ISO 3166-1.`, hint };
}

function complainOfGroup(code: string) {
	if (!/^[a-z][a-z0-9-]*$/i.test(code)) {
		const hint = 'Write letters, digits and hyphens, such as `EU` or `nearby`.';
		return { message: `${quote(code)} is not the name of a group.`, hint };
	}
	if (!isCountry(code)) return undefined;
	const hint = 'Give the group a name that is no code of a country.';
	return { message: `The group ${quote(code)} has the code of ${regionName(code, ['en'])}.`, hint };
}

/** Regions that CLDR names and ISO 3166-1 does not: unions, islands with a reserved code, tests. */
const notCountries = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' ');

export function isCountry(code: string): boolean {
	const isName = /^[A-Z]{2}$/.test(code) && regionName(code, ['en']) !== undefined;
	return isName && canonicalRegion(code) === code && !notCountries.includes(code);
}

function regionName(code: string, tags: string[]): string | undefined {
	if (!/^([A-Z]{2}|\d{3})$/.test(code)) return undefined;
	return new Intl.DisplayNames(tags, { type: 'region', fallback: 'none' }).of(code);
}

/** @example canonicalRegion('uk') // => 'GB' */
function canonicalRegion(code: string): string {
	if (!/^[a-z]{2}$/i.test(code)) return code;
	return new Intl.Locale(`und-${code}`).region ?? code;
}
