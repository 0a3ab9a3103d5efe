import type { TypeName } from '../facts/facts.ts';

/** What a policy is about. */
export const policyKinds = [
	'return',
	'refund',
	'exchange',
	'shipping',
	'warranty',
	'privacy',
	'terms',
] as const;

export type PolicyKind = (typeof policyKinds)[number];

/** What the front matter of a policy may refer to, in the order in which the panel shows it. */
export const referenceNames = [
	'window',
	'processing',
	'fees',
	'payer',
	'method',
	'condition',
	'refund',
] as const;

export type ReferenceName = (typeof referenceNames)[number];

/** Facts that hold the figures of a policy, by what they say of it. */
export type References = Partial<Record<ReferenceName, string | undefined>>;

/**
 * What each kind may refer to. `window` is how long a customer has (to return, to exchange, under
 * warranty), how long a parcel travels (shipping) or how long data are kept (privacy); `processing`
 * is how long the shop takes, counted from the arrival of the parcel or of the request.
 */
export const referencesOf: Readonly<Record<PolicyKind, readonly ReferenceName[]>> = {
	return: ['window', 'processing', 'fees', 'payer', 'method', 'condition', 'refund'],
	refund: ['processing', 'fees', 'method', 'refund'],
	exchange: ['window', 'processing', 'fees', 'payer', 'method', 'condition'],
	shipping: ['window', 'processing', 'fees', 'method'],
	warranty: ['window', 'processing', 'fees', 'payer', 'method', 'condition', 'refund'],
	privacy: ['window', 'processing'],
	terms: [],
};

/** The types of facts that each reference may name. */
export const typesOf: Readonly<Record<ReferenceName, readonly TypeName[]>> = {
	window: ['duration'],
	processing: ['duration'],
	fees: ['money', 'percent'],
	payer: ['list'],
	method: ['list'],
	condition: ['list'],
	refund: ['list'],
};

const sendingBack = ['mail', 'pickup', 'store', 'kiosk', 'keep'];
const money = ['full', 'credit', 'exchange'];

/**
 * The ids that the items of a list must have, because more than their names is made of them: data for
 * search engines, and the sentence on who pays. Where nothing is said, ids are free: the ways of
 * delivery are the shop's own.
 */
export function itemIdsOf(kind: PolicyKind, name: ReferenceName): readonly string[] | undefined {
	switch (name) {
		case 'payer':
			return ['shop', 'customer'];
		case 'condition':
			return ['new', 'used', 'refurbished', 'damaged'];
		case 'method':
			return kind === 'refund' || kind === 'shipping' ? undefined : sendingBack;
		case 'refund':
			return kind === 'warranty' ? ['repair', ...money] : money;
		default:
			return undefined;
	}
}
