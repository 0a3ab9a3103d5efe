import { enumerate } from '../facts/fact-locale.ts';
import { factOf, type Fact, type Values } from '../facts/facts.ts';
import { endsOf } from '../facts/figure.ts';
import { factVaries, marketValue } from '../facts/market-value.ts';
import { countriesOf } from '../facts/markets.ts';
import { shownFact, type ShownFact } from '../facts/shown-fact.ts';
import type { StringKey } from '../i18n/strings.ts';
import type { Policy } from '../schemas/article.ts';
import { namesTogether } from './market-groups.ts';
import type { Telling } from './market-texts.ts';
import { type PolicyKind, type ReferenceName, referenceNames } from './references.ts';

/** One line of the panel: what holds, and where something else does. */
export interface GlanceLine {
	reference: ReferenceName;
	label: string;
	/** What holds in most countries, where nothing else is told; `undefined` where every one is told. */
	value: ShownFact | undefined;
	/** Countries where another value holds, those of one value together. */
	markets: MarketGroup[];
}

export interface MarketGroup {
	countries: string[];
	/** "European Union, Japan" */
	names: string;
	value: ShownFact;
}

/** A policy at a glance, in the words of a locale. */
export function glanceAt(policy: Policy, telling: Telling): GlanceLine[] {
	return referenceNames.flatMap((reference) => {
		const id = policy[reference];
		const fact = id === undefined ? undefined : factOf(telling.facts, id);
		if (!fact) return [];
		const label = telling.t(labelOf(policy.kind, reference));
		return [{ reference, label, ...valuesOf(fact, reference, telling) }];
	});
}

/** Whether the panel says different things in different markets. */
export function glanceVaries(lines: readonly GlanceLine[]): boolean {
	return lines.some(({ markets }) => markets.length > 0);
}

function valuesOf(fact: Fact, reference: ReferenceName, telling: Telling) {
	const { markets } = telling;
	const show = (market?: string) => valueIn(fact, market, reference, telling);
	const groups = Map.groupBy(countriesOf(markets), (country) => show(country).text);
	// Money is told in every currency at once, and one word may still hold for all: "free".
	if (groups.size === 1 || !factVaries(fact)) {
		const [country] = [...groups.values()][0] ?? [];
		return { value: show(groups.size === 1 ? country : undefined), markets: [] };
	}
	// Alone at the top, a value is read as the one for everybody: what holds in a few countries or in
	// none (all currencies at once, a value that every market overrides) is not.
	const standard = show();
	const holding = groups.get(standard.text)?.length ?? 0;
	const holds = holding * 2 > countriesOf(markets).length;
	const others = [...groups].filter(([text]) => !holds || text !== standard.text);
	return {
		value: holds ? standard : undefined,
		markets: others.map(([, group]) => toGroup(group, show, telling)),
	};
}

function toGroup(
	countries: string[],
	show: (market: string) => ShownFact,
	{ markets, locale }: Telling,
): MarketGroup {
	const names = enumerate(namesTogether(countries, markets, locale), locale);
	return { countries, names, value: show(countries[0] ?? '') };
}

function valueIn(
	fact: Fact,
	market: string | undefined,
	reference: ReferenceName,
	{ markets, locale, t }: Telling,
): ShownFact {
	const value = market === undefined ? fact.default : marketValue(fact, market, markets);
	if (reference === 'fees' && isFree(fact, value)) {
		return { text: t('policy.free'), dir: locale.direction };
	}
	const form = fact.type === 'list' ? 'short' : undefined;
	return shownFact(fact, { locale, markets, market, form });
}

/** Nothing to pay, in whatever currency. */
export function isFree({ type }: Fact, value: Values[Fact['type']] | undefined): boolean {
	if (value === undefined) return false;
	if (type === 'percent') return endsOf((value as Values['percent']).value)[1] === 0;
	if (type !== 'money') return false;
	const amounts = Object.values((value as Values['money']).amount);
	return amounts.every((amount) => endsOf(amount)[1] === 0);
}

const labels = {
	window: {
		return: 'policy.window.return',
		exchange: 'policy.window.exchange',
		shipping: 'policy.window.shipping',
		warranty: 'policy.window.warranty',
		privacy: 'policy.window.privacy',
	},
	processing: {
		return: 'policy.processing.refund',
		refund: 'policy.processing.refund',
		exchange: 'policy.processing.exchange',
		shipping: 'policy.processing.shipping',
		warranty: 'policy.processing.warranty',
		privacy: 'policy.processing.privacy',
	},
	method: { refund: 'policy.method.refund', shipping: 'policy.method.shipping' },
	fees: { shipping: 'policy.fees.shipping', refund: 'policy.fees.refund' },
	refund: { warranty: 'policy.refund.warranty' },
	payer: {},
	condition: {},
} as const satisfies Record<ReferenceName, Partial<Record<PolicyKind, StringKey>>>;

/** What a reference is called where its kind has no words of its own. */
const usual = {
	window: 'policy.window.return',
	processing: 'policy.processing.refund',
	method: 'policy.method.return',
	fees: 'policy.fees.return',
	refund: 'policy.refund.return',
	payer: 'policy.payer',
	condition: 'policy.condition',
} as const satisfies Record<ReferenceName, StringKey>;

function labelOf(kind: PolicyKind, reference: ReferenceName): StringKey {
	const own: Partial<Record<PolicyKind, StringKey>> = labels[reference];
	return own[kind] ?? usual[reference];
}
