import { factTypes, statedValues, type Fact, type TypeName, type Values } from './facts.ts';
import { currenciesOf, lineageOf, type Markets } from './markets.ts';

/**
 * What holds in a market: its own value, else that of the nearest group that holds it, else the
 * default. `undefined` when there is none (`findFactProblems` says so).
 *
 * @example
 * // `value: 30`, and `EU: 60` for a group that holds `DE`:
 * marketValue(fact, 'DE', markets) // => { value: 60, unit: 'day' }
 * marketValue(fact, 'IN', markets) // => { value: 30, unit: 'day' }
 */
export function marketValue<Name extends TypeName>(
	fact: Fact<Name>,
	code: string,
	markets: Markets,
): Values[Name] | undefined {
	const holder = lineageOf(code, markets).find((name) => Object.hasOwn(fact.markets, name));
	const value: Values[Name] | undefined =
		holder === undefined ? fact.default : fact.markets[holder];
	const currencies = currenciesOf(code, markets);
	const { inCurrencies } = factTypes[fact.type];
	if (value === undefined || !inCurrencies || currencies.length === 0) return value;
	return inCurrencies(value, currencies);
}

/** Where a link to the fact leads (`tel:…`, `mailto:…`), if it is something to reach. */
export function factLink<Name extends TypeName>(
	fact: Fact<Name>,
	code?: string,
	markets: Markets = {},
): string | undefined {
	const value = code === undefined ? fact.default : marketValue(fact, code, markets);
	return value === undefined ? undefined : factTypes[fact.type].link?.(value);
}

/** Whether what is right in one market is wrong in another. */
export function factVaries(fact: Fact): boolean {
	const values = statedValues(fact);
	const currencies =
		fact.type === 'money'
			? new Set(statedValues(fact).flatMap(({ amount }) => Object.keys(amount))).size
			: 1;
	return currencies > 1 || new Set(values.map((value) => JSON.stringify(value))).size > 1;
}
