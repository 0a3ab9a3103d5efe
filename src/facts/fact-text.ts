import { enumerate } from './fact-locale.ts';
import type { FactForm, Reader } from './fact-type.ts';
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
	{ market, markets = {}, ...reader }: FactTextOptions,
): string {
	const type = factTypes[fact.type];
	const values =
		market === undefined
			? valuesEverywhere(fact, reader.form)
			: [marketValue(fact, market, markets)].filter((value) => value !== undefined);
	const texts = values.map((value) => type.text(value, reader));
	return enumerate([...new Set(texts)], reader.locale);
}

/** How to isolate the text of a fact from the words around it: see `FactType.direction`. */
export function factDirection(fact: Fact): 'ltr' | 'locale' | 'auto' {
	return factTypes[fact.type].direction;
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
