import type { MerchantReturnPolicy, MonetaryAmount } from 'schema-dts';
import { factOf, type Fact, type Facts, type TypeName, type Values } from '../facts/facts.ts';
import { endsOf, type Figure } from '../facts/figure.ts';
import { marketValue } from '../facts/market-value.ts';
import { countriesOf, type Markets } from '../facts/markets.ts';
import { isFree } from '../policies/glance.ts';
import type { ReferenceName } from '../policies/references.ts';
import type { Policy } from '../schemas/article.ts';
import { leastDays } from './days.ts';

/** What a policy says, with what it refers to. */
export interface ReturnPolicyInput {
	policy: Policy;
	facts: Facts;
	markets: Markets;
	/** The page of the policy; left out where the site has no address. */
	url?: string | undefined;
}

/**
 * A return policy for each country, as search engines read it: they want countries, not languages. A
 * knowledge base without markets has one policy, which does not say where it holds.
 *
 * https://developers.google.com/search/docs/appearance/structured-data/return-policy
 */
export function returnPolicies(input: ReturnPolicyInput): MerchantReturnPolicy[] {
	const countries = countriesOf(input.markets);
	if (countries.length === 0) return [returnPolicy(input, undefined)];
	return countries.map((country) => returnPolicy(input, country));
}

function returnPolicy(input: ReturnPolicyInput, country: string | undefined): MerchantReturnPolicy {
	const { markets, url } = input;
	const value = <Name extends TypeName>(reference: ReferenceName, types: readonly Name[]) => {
		const fact = referredTo(input, reference);
		if (!fact || !types.some((type) => type === fact.type)) return undefined;
		return country === undefined ? fact.default : marketValue(fact, country, markets);
	};
	const ids = (reference: ReferenceName) =>
		(value(reference, ['list']) as Values['list'] | undefined)?.items.map(({ id }) => id) ?? [];
	return {
		'@type': 'MerchantReturnPolicy',
		...(country !== undefined && { applicableCountry: country }),
		...windowOf(value('window', ['duration']) as Values['duration'] | undefined),
		...some('returnMethod', ids('method'), methods),
		...feesOf(referredTo(input, 'fees'), value('fees', ['money', 'percent']), ids('payer')[0]),
		...some('refundType', ids('refund'), refunds),
		...some('itemCondition', ids('condition'), conditions),
		...(url !== undefined && { merchantReturnLink: url }),
	};
}

function referredTo({ policy, facts }: ReturnPolicyInput, reference: ReferenceName) {
	const id = policy[reference];
	return id === undefined ? undefined : factOf(facts, id);
}

function windowOf(window: Values['duration'] | undefined): Partial<MerchantReturnPolicy> {
	if (!window) return { returnPolicyCategory: 'https://schema.org/MerchantReturnUnspecified' };
	if (endsOf(window.value)[1] === 0) {
		return { returnPolicyCategory: 'https://schema.org/MerchantReturnNotPermitted' };
	}
	const days = leastDays(window);
	// A few hours cannot be said in days.
	if (days === 0) return windowOf(undefined);
	return {
		returnPolicyCategory: 'https://schema.org/MerchantReturnFiniteReturnWindow',
		merchantReturnDays: days,
	};
}

/** Amounts before words: who pays is asked only where no fee is stated. */
function feesOf(
	fact: Fact | undefined,
	value: Values[TypeName] | undefined,
	payer: string | undefined,
): Partial<MerchantReturnPolicy> {
	if (fact && value !== undefined) {
		if (isFree(fact, value)) return { returnFees: 'https://schema.org/FreeReturn' };
		if (fact.type === 'percent') {
			return {
				returnFees: 'https://schema.org/RestockingFees',
				restockingFee: endsOf((value as Values['percent']).value)[1],
			};
		}
		const { amount } = value as Values['money'];
		const amounts = Object.entries(amount).map(([currency, figure]) => toAmount(figure, currency));
		const [only, ...others] = amounts;
		return {
			returnFees: 'https://schema.org/ReturnShippingFees',
			...(only && { returnShippingFeesAmount: others.length > 0 ? amounts : only }),
		};
	}
	if (payer === 'shop') return { returnFees: 'https://schema.org/FreeReturn' };
	if (payer !== 'customer') return {};
	return { returnFees: 'https://schema.org/ReturnFeesCustomerResponsibility' };
}

function toAmount(amount: Figure, currency: string): MonetaryAmount {
	const [least, most] = endsOf(amount);
	if (least === most) return { '@type': 'MonetaryAmount', value: least, currency };
	return { '@type': 'MonetaryAmount', minValue: least, maxValue: most, currency };
}

/** A parcel that is fetched from the door has no word of schema.org. */
const methods = {
	mail: 'https://schema.org/ReturnByMail',
	store: 'https://schema.org/ReturnInStore',
	kiosk: 'https://schema.org/ReturnAtKiosk',
	keep: 'https://schema.org/KeepProduct',
} as const;

const refunds = {
	full: 'https://schema.org/FullRefund',
	credit: 'https://schema.org/StoreCreditRefund',
	exchange: 'https://schema.org/ExchangeRefund',
} as const;

const conditions = {
	new: 'https://schema.org/NewCondition',
	used: 'https://schema.org/UsedCondition',
	refurbished: 'https://schema.org/RefurbishedCondition',
	damaged: 'https://schema.org/DamagedCondition',
} as const;

/** The property with what the ids mean, or nothing. */
function some<Property extends string, Meaning>(
	property: Property,
	ids: readonly string[],
	meanings: Readonly<Record<string, Meaning>>,
): Partial<Record<Property, Meaning | Meaning[]>> {
	const found = ids.flatMap((id) => (Object.hasOwn(meanings, id) ? (meanings[id] ?? []) : []));
	const [only, ...others] = found as Meaning[];
	if (only === undefined) return {};
	const value = others.length > 0 ? [only, ...others] : only;
	return { [property]: value } as Partial<Record<Property, Meaning | Meaning[]>>;
}
