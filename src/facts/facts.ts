import type * as z from 'zod';
import type { FactType } from './fact-type.ts';
import { boolean } from './types/boolean.ts';
import { dateRange } from './types/date-range.ts';
import { date } from './types/date.ts';
import { duration } from './types/duration.ts';
import { email } from './types/email.ts';
import { list } from './types/list.ts';
import { money } from './types/money.ts';
import { number } from './types/number.ts';
import { percent } from './types/percent.ts';
import { phone } from './types/phone.ts';
import { text } from './types/text.ts';
import { timeRange } from './types/time-range.ts';
import { url } from './types/url.ts';

const table = {
	duration,
	money,
	number,
	percent,
	date,
	dateRange,
	timeRange,
	list,
	text,
	url,
	phone,
	email,
	boolean,
};

/** The types of facts. Another one is a module in `types/` and a line here. */
export const factTypes: { [Name in TypeName]: FactType<Values[Name]> } = table;

export type TypeName = keyof typeof table;

/** What a fact of each type holds. */
export type Values = { [Name in TypeName]: z.output<(typeof table)[Name]['schema']> };

/** A fact: the value that holds by default, and those of the markets where it differs. */
export type Fact<Name extends TypeName = TypeName> = {
	[Each in Name]: {
		type: Each;
		default?: Values[Each];
		/** By country or group. */
		markets: Readonly<Record<string, Values[Each]>>;
	};
}[Name];

/** All facts by id. */
export type Facts = Readonly<Record<string, Fact>>;

/** The fact of that id. (A plain look-up would find `constructor`.) */
export function factOf(facts: Facts, id: string): Fact | undefined {
	return Object.hasOwn(facts, id) ? facts[id] : undefined;
}

export function isTypeName(raw: unknown): raw is TypeName {
	return typeof raw === 'string' && Object.hasOwn(factTypes, raw);
}

/** Every value that is stated, the default first. */
export function statedValues<Name extends TypeName>(fact: Fact<Name>): Values[Name][] {
	const values: Values[Name][] = Object.values(fact.markets);
	return fact.default === undefined ? values : [fact.default, ...values];
}
