import { factDirection, factText, type FactTextOptions } from './fact-text.ts';
import type { FactLocale } from './fact-locale.ts';
import type { Fact } from './facts.ts';
import { factLink } from './market-value.ts';

/** A fact as a page shows it. */
export interface ShownFact {
	text: string;
	/** How to isolate it from the words around it; without one, its first letter decides. */
	dir?: 'ltr' | 'rtl' | undefined;
	/** Where it leads, if it is something to reach. */
	href?: string | undefined;
}

/** What of a locale decides how a fact reads and which way it runs. */
export interface DirectedLocale extends FactLocale {
	direction: 'ltr' | 'rtl';
}

export interface ShownFactOptions extends Omit<FactTextOptions, 'locale'> {
	locale: DirectedLocale;
}

/**
 * @example
 * shownFact(phone, { locale: arabic })
 * // => { text: '+91 20 1700 0146', dir: 'ltr', href: 'tel:+912017000146' }
 */
export function shownFact(fact: Fact, options: ShownFactOptions): ShownFact {
	const { locale, market, markets } = options;
	const direction = factDirection(fact, options);
	return {
		text: factText(fact, options),
		dir: direction === 'auto' ? undefined : direction === 'ltr' ? 'ltr' : locale.direction,
		href: factLink(fact, market, markets),
	};
}
