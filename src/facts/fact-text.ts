import { enumerate } from './fact-locale.ts';
import type { FactDirection, FactForm, Reader } from './fact-type.ts';
import { factTypes, statedValues, type Fact, type TypeName, type Values } from './facts.ts';
import { marketValue } from './market-value.ts';
import type { Markets } from './markets.ts';

export interface FactTextOptions extends Reader {
	/** A country or a group. Without one, the default; where there is none, the values of all. */
	market?: string | undefined;
	markets?: Markets | undefined;
}

/**
 * A fact in the words, digits and calendar of a locale, as plain text. Isolate it as
 * `factDirection` says. Empty only where a market has no value (`findFactProblems` says so).
 *
 * @example
 * factText(window, { locale: marathi }) // => '३० दिवस'
 * factText(window, { locale: english, market: 'DE', markets }) // => '60 days'
 * factText(window, { locale: english, form: 'range' }) // => '30–60 days'
 * factText(fee, { locale: english }) // => '₹99, €4.90'
 */
export function factText<Name extends TypeName>(
	fact: Fact<Name>,
	{ market, markets, ...reader }: FactTextOptions,
): string {
	const type = factTypes[fact.type];
	const values = valuesTold(fact, { market, markets, form: reader.form });
	const texts = values.map((value) => type.text(value, reader));
	return enumerate([...new Set(texts)], reader.locale);
}

/** How to isolate that text from the words around it. */
export function factDirection<Name extends TypeName>(
	fact: Fact<Name>,
	told: Told = {},
): FactDirection {
	const { direction } = factTypes[fact.type];
	if (typeof direction === 'string') return direction;
	const [value, ...others] = valuesTold(fact, told);
	return value === undefined || others.length > 0 ? 'locale' : direction(value);
}

type Told = Pick<FactTextOptions, 'market' | 'markets' | 'form'>;

function valuesTold<Name extends TypeName>(
	fact: Fact<Name>,
	{ market, markets = {}, form }: Told,
): Values[Name][] {
	if (market === undefined) return valuesEverywhere(fact, form);
	return [marketValue(fact, market, markets)].filter((value) => value !== undefined);
}

function valuesEverywhere<Name extends TypeName>(
	fact: Fact<Name>,
	form: FactForm | undefined,
): Values[Name][] {
	const { span, everywhere } = factTypes[fact.type];
	if (fact.default !== undefined && form !== 'range') {
		return [everywhere?.(fact.default, Object.values(fact.markets)) ?? fact.default];
	}
	const stated = statedValues(fact);
	const whole = span?.(stated);
	return whole === undefined ? stated : [whole];
}
