import { factOf, type Fact } from '../facts/facts.ts';
import { factVaries } from '../facts/market-value.ts';
import { shownFact } from '../facts/shown-fact.ts';
import type { StringKey } from '../i18n/strings.ts';
import type { Policy } from '../schemas/article.ts';
import type { Telling } from './market-texts.ts';
import { phrase, type Phrase } from './phrase.ts';

/** A moment in the course of a return. */
export interface TimelineStep {
	name: 'delivered' | 'lastDay' | 'refunded';
	label: string;
	/** When it is; the delivery is where counting begins. */
	when?: Phrase | undefined;
}

/**
 * The course of a return: delivered, last day to return, refunded. Empty where the policy does not say
 * how long a customer has.
 */
export function timelineOf(policy: Policy, telling: Telling): TimelineStep[] {
	const { facts, t } = telling;
	const named = (id: string | undefined) => (id === undefined ? undefined : factOf(facts, id));
	const [window, processing] = [named(policy.window), named(policy.processing)];
	if (policy.kind !== 'return' || !window) return [];
	const lastDay = whenOf('policy.timeline.lastDay.when', window, telling);
	return [
		{ name: 'delivered', label: t('policy.timeline.delivered') },
		{ name: 'lastDay', label: t('policy.timeline.lastDay'), when: lastDay },
		...(processing
			? [
					{
						name: 'refunded' as const,
						label: t('policy.timeline.refunded'),
						when: whenOf('policy.timeline.refunded.when', processing, telling),
					},
				]
			: []),
	];
}

/** Where markets differ, all that may hold: what a reader relies on must be true in every country. */
function whenOf(key: StringKey, fact: Fact, { locale, markets, t }: Telling): Phrase {
	const form = factVaries(fact) ? 'range' : undefined;
	return phrase(t, key, shownFact(fact, { locale, markets, form }));
}
