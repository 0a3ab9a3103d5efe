import type { Severity } from '../problems/problem.ts';
import { factTypes, type Fact, type Facts } from './facts.ts';
import { marketValue } from './market-value.ts';
import { countriesOf, isCountry, isGroup, marketOf, type Markets } from './markets.ts';
import { quote, suggest, type Complaint } from './rule.ts';

/** A problem in a file, at a path of its values. */
export interface FactProblem extends Complaint {
	path: (string | number)[];
	severity: Severity;
}

/** What is wrong with facts.yaml, given the markets: paths are those of facts.yaml. */
export function findFactProblems(facts: Facts, markets: Markets): FactProblem[] {
	return Object.entries(facts).flatMap(([id, fact]) => [
		...findUnknownMarkets(id, fact, markets),
		...findMarketsWithoutValue(id, fact, markets),
	]);
}

/** Facts that no article, topic, policy or announcement shows. `used` are the ids that something shows. */
export function findUnusedFacts(facts: Facts, used: ReadonlySet<string>): FactProblem[] {
	const unused = Object.keys(facts).filter((id) => !used.has(id));
	return unused.map((id) => ({
		path: [id],
		severity: 'warning',
		message: `Nothing shows the fact \`${id}\`.`,
		hint: `Write \`<Fact id="${id}" />\` where an article states it, or take it away.`,
	}));
}

/** What to say of a fact that is not there: the caller knows the place. */
export function unknownFact(id: string, known: Iterable<string>): Complaint {
	const hint = suggest(id, known) ?? 'Add it to content/facts.yaml.';
	return { message: `There is no fact \`${id}\`.`, hint };
}

/** What is wrong with the groups of markets.yaml: paths are those of markets.yaml. */
export function findMarketProblems(markets: Markets): FactProblem[] {
	return Object.entries(markets).flatMap(([name, market]) =>
		isGroup(market)
			? market.members.flatMap((member, index) => {
					const complaint = complainOfMember(name, member, markets);
					const path = [name, 'members', index];
					return complaint ? [{ path, severity: 'error' as const, ...complaint }] : [];
				})
			: [],
	);
}

function findUnknownMarkets(id: string, fact: Fact, markets: Markets): FactProblem[] {
	const unknown = Object.keys(fact.markets).filter((code) => !marketOf(markets, code));
	return unknown.map((code) => ({
		path: [id, 'markets', code],
		severity: 'error',
		...unknownMarket(code, markets),
	}));
}

function findMarketsWithoutValue(id: string, fact: Fact, markets: Markets): FactProblem[] {
	const without = countriesOf(markets).filter(
		(code) => marketValue(fact, code, markets) === undefined,
	);
	return without.map((code) => ({
		path: [id],
		severity: 'error',
		...complainOfMarket(id, fact, code, markets),
	}));
}

function complainOfMarket(id: string, fact: Fact, code: string, markets: Markets): Complaint {
	const market = marketOf(markets, code);
	const [field] = factTypes[fact.type].states;
	if (fact.type === 'money' && fact.default && market && !isGroup(market)) {
		const { currency } = market;
		return {
			message: `The fact \`${id}\` has no amount in ${currency}, the currency of the market \`${code}\`.`,
			hint: `Add \`${currency}:\` to \`amount\`, or \`${code}:\` to \`markets\`.`,
		};
	}
	return {
		message: `The fact \`${id}\` has no value for the market \`${code}\`, and no default.`,
		hint: `Add \`${code}:\` to \`markets\`, or a \`${field}\` for all markets.`,
	};
}

function complainOfMember(group: string, member: string, markets: Markets): Complaint | undefined {
	if (!marketOf(markets, member)) return unknownMarket(member, markets);
	const way = wayBack(member, group, markets);
	// A cycle is told once, by the group of it that comes first in the file.
	if (!way || firstOf(way, markets) !== group) return undefined;
	return {
		message: `The group \`${group}\` holds itself: ${[group, ...way].join(' → ')}.`,
		hint: `Take \`${group}\` out of the members of \`${way.at(-2) ?? group}\`.`,
	};
}

/** From `from` down to `to` through the members of groups, if there is a way. */
function wayBack(
	from: string,
	to: string,
	markets: Markets,
	seen = new Set<string>(),
): string[] | undefined {
	if (from === to) return [to];
	const market = marketOf(markets, from);
	if (seen.has(from) || !isGroup(market)) return undefined;
	seen.add(from);
	for (const member of market.members) {
		const way = wayBack(member, to, markets, seen);
		if (way) return [from, ...way];
	}
	return undefined;
}

function firstOf(names: readonly string[], markets: Markets): string | undefined {
	return Object.keys(markets).find((name) => names.includes(name));
}

/** What to say of a market that is not there: the caller knows the place. */
export function unknownMarket(code: string, markets: Markets): Complaint {
	const message = `${quote(code)} is not a market of markets.yaml.`;
	if (isCountry(code)) {
		const hint = `Add \`${code}:\` to markets.yaml, with its currency, time zone and languages.`;
		return { message, hint };
	}
	const names = Object.keys(markets);
	const hint = suggest(code, names) ?? 'Write the code of a country or the name of a group in it.';
	return { message, hint };
}
