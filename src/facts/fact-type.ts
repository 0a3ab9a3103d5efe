import type * as z from 'zod';
import type { FactLocale } from './fact-locale.ts';

/**
 * How a fact is to read. `number` is the bare figure, for a language that writes its own noun beside
 * it; `range` spans the values of all markets. A type that has no such form reads as ever.
 */
export type FactForm = 'number' | 'range' | 'long' | 'short';

export interface Reader {
	locale: FactLocale;
	form?: FactForm | undefined;
	/** What a boolean says. */
	words?: { yes: string; no: string } | undefined;
}

/**
 * How to isolate the text of a fact: `ltr` always reads from left to right (a phone number), `locale`
 * reads as the page's locale does (figures, dates, lists), `auto` as its first letter says (names).
 */
export type FactDirection = 'ltr' | 'locale' | 'auto';

/** Fields as a writer stated them, not yet checked. */
export type Fields = Readonly<Record<string, unknown>>;

/** A type of fact: what a writer may state, and how it reads. */
export interface FactType<Value> {
	/** The fields that may be stated. */
	fields: readonly string[];
	schema: z.ZodType<Value>;
	/** Without one of these there is no value, and the other fields only serve the overrides. */
	states: readonly string[];
	/** The fields of a market: an override, which may be a value alone, over those of the default. */
	override(stated: unknown, base: Fields): Fields | undefined;
	direction: FactDirection | ((value: Value) => FactDirection);
	text(value: Value, reader: Reader): string;
	/** The ways in which a writer would type it in prose. */
	literals(value: Value, locale: FactLocale): string[];
	/** One value from the least to the most of several, where they can be compared. */
	span?(values: readonly Value[]): Value | undefined;
	/** What a reader without a market is told, given the default and the values of the markets. */
	everywhere?(value: Value, others: readonly Value[]): Value;
	/** What of the value holds where people pay in these currencies. */
	inCurrencies?(value: Value, currencies: readonly string[]): Value | undefined;
	/** Where a link to it leads: `tel:+49301234567`. */
	link?(value: Value): string;
}

/** Overrides that are fields, or a value alone, which then stands for `field`. */
export function overrideOf(field?: string): FactType<unknown>['override'] {
	return (stated, base) => {
		if (isFields(stated)) return { ...base, ...stated };
		return field === undefined ? undefined : { ...base, [field]: stated };
	};
}

export function isFields(raw: unknown): raw is Fields {
	return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
