import * as z from 'zod';
import { complainOfCurrency, formatAmount, formatMoney, isTooFine } from '../currency.ts';
import { enumerate } from '../fact-locale.ts';
import { isFields, type FactType, type Fields } from '../fact-type.ts';
import { complainOfFigure, isFigure, spanOf, type Figure } from '../figure.ts';
import { issue, quote, type Complaint, textOf } from '../rule.ts';

/** Amounts by currency: `{ INR: 99, EUR: 4.9 }`. */
export interface Money {
	amount: Record<string, Figure>;
}

const shape = { amount: z.unknown().optional(), currency: z.unknown().optional() };

const schema = z.strictObject(shape).transform((fields, context): Money => {
	const amounts = toAmounts(fields);
	for (const { path, input, ...complaint } of findComplaints(fields, amounts)) {
		context.issues.push(issue(complaint, input, path));
	}
	return { amount: amounts as Record<string, Figure> };
});

/**
 * `{ type: money, amount: 4.9, currency: EUR }`, or `amount: { INR: 99, EUR: 4.9 }`. An amount may be
 * a range, `[5, 10]`. A country takes the amount in its own currency, or the only one there is.
 * Reads "€4.90", long "4.90 euros", number "4.90"; without a market, every currency's.
 */
export const money: FactType<Money> = {
	fields: Object.keys(shape),
	schema,
	states: ['amount'],
	override: overrideMoney,
	direction: 'locale',
	text({ amount }, { locale, form }) {
		// Several bare figures would not say which is which.
		const isBare = form === 'number' && Object.keys(amount).length === 1;
		const texts = Object.entries(amount).map(([currency, figure]) =>
			isBare
				? formatAmount(figure, currency, locale)
				: formatMoney(figure, currency, locale, form === 'long' ? 'name' : 'symbol'),
		);
		return enumerate(texts, locale);
	},
	span(values) {
		const currencies = new Set(values.flatMap(({ amount }) => Object.keys(amount)));
		const spans = [...currencies].map((currency) => {
			const ends = values.flatMap(({ amount }) => amount[currency] ?? []);
			return [currency, spanOf(ends)] as const;
		});
		return { amount: Object.fromEntries(spans) };
	},
	everywhere({ amount }, others) {
		return { amount: { ...amount, ...money.span?.(others)?.amount, ...amount } };
	},
	inCurrencies({ amount }, currencies) {
		const own = Object.entries(amount).filter(([currency]) => currencies.includes(currency));
		if (own.length > 0) return { amount: Object.fromEntries(own) };
		return Object.keys(amount).length === 1 ? { amount } : undefined;
	},
	literals({ amount }, locale) {
		return Object.entries(amount).flatMap(([currency, figure]) =>
			(['symbol', 'code', 'name'] as const).map((display) =>
				formatMoney(figure, currency, locale, display),
			),
		);
	},
};

/** An amount alone keeps the currency of the default, where that has one. */
function overrideMoney(stated: unknown, base: Fields): Fields {
	const fields = isFields(stated) ? stated : { amount: stated };
	if (isFields(fields['amount'])) return fields;
	const currency = fields['currency'] ?? onlyCurrencyOf(base);
	return { ...base, ...fields, ...(currency === undefined ? {} : { currency }) };
}

function onlyCurrencyOf({ amount, currency }: Fields): unknown {
	if (!isFields(amount)) return currency;
	const [only, ...others] = Object.keys(amount);
	return others.length > 0 ? undefined : only;
}

function toAmounts({ amount, currency }: Fields): Fields {
	if (isFields(amount)) return amount;
	return currency === undefined ? {} : { [textOf(currency)]: amount };
}

type Placed = Complaint & { path: string[]; input: unknown };

function findComplaints(fields: Fields, amounts: Fields): Placed[] {
	const { amount, currency } = fields;
	const complaint = complainOfShape(fields);
	if (complaint) return [complaint];
	return Object.entries(amounts).flatMap(([code, figure]) => {
		const ofCurrency = complainOfCurrency(code);
		const ofAmount = complainOfAmount(figure, code);
		const isRecord = isFields(amount);
		return [
			...(ofCurrency
				? [{ ...ofCurrency, path: isRecord ? ['amount', code] : ['currency'], input: currency }]
				: []),
			...(ofAmount
				? [{ ...ofAmount, path: isRecord ? ['amount', code] : ['amount'], input: figure }]
				: []),
		];
	});
}

function complainOfShape({ amount, currency }: Fields): Placed | undefined {
	const isMissing = amount === undefined || amount === null;
	if (isMissing && currency !== undefined) {
		return { ...withoutAmount(currency), path: ['currency'], input: currency };
	}
	const place = { path: ['amount'], input: amount };
	if (isMissing || (isFields(amount) && Object.keys(amount).length === 0)) {
		const hint = 'Write `amount: { EUR: 4.90 }`, with a line for each currency.';
		return { message: 'The amount is missing.', hint, ...place };
	}
	if (isFields(amount) && currency !== undefined) {
		const message = 'The amounts name their currencies already.';
		return { message, hint: 'Take `currency` away.', path: ['currency'], input: currency };
	}
	if (isFields(amount) || currency !== undefined) return undefined;
	const hint = 'Write `{ amount: 5, currency: EUR }`, or `{ amount: { EUR: 5 } }`.';
	return { message: `The amount ${quote(amount)} has no currency.`, hint, ...place };
}

function complainOfAmount(raw: unknown, currency: string): Complaint | undefined {
	if (raw === null || raw === undefined) {
		return withoutAmount(currency, `Write the number behind it: \`${currency}: 4.90\`.`);
	}
	if (isFigure(raw))
		return complainOfFigure(raw, 'sum of money', false) ?? complainOfDecimals(raw, currency);
	const hint = 'Write the number alone: `4.90`, or a range as `[5, 10]`.';
	return { message: `${quote(raw)} is not an amount.`, hint };
}

function complainOfDecimals(amount: Figure, currency: string): Complaint | undefined {
	if (complainOfCurrency(currency) || !isTooFine(amount, currency)) return undefined;
	const message = `${quote(amount)} has more decimals than \`${currency}\` has.`;
	return { message, hint: 'Round it to what can be paid.' };
}

function withoutAmount(currency: unknown, hint = 'Write `amount: 4.90` beside it.'): Complaint {
	return {
		message: `${quote(currency)} stands without an amount.`,
		hint,
	};
}
