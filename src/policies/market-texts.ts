import { factOf, type Facts } from '../facts/facts.ts';
import { enumerate } from '../facts/fact-locale.ts';
import { countriesOf, marketName, type Markets } from '../facts/markets.ts';
import { shownFact, type DirectedLocale } from '../facts/shown-fact.ts';
import type { Translate } from '../i18n/translate.ts';
import type { MarketTexts } from '../mdx/market-texts.ts';
import { countriesIn, inOrder } from './market-groups.ts';

/** What the facts of a knowledge base are, and for whom they are told. */
export interface Telling {
	facts: Facts;
	markets: Markets;
	locale: DirectedLocale;
	t: Translate;
}

/** What the bodies of a locale say of markets. */
export function marketTexts({ facts, markets, locale, t }: Telling): MarketTexts {
	const words = { yes: t('fact.yes'), no: t('fact.no') };
	return {
		head: t('market.head'),
		label: t('market.table'),
		names: (codes) => ({
			title: enumerate(
				codes.map((code) => marketName(code, markets, locale)),
				locale,
			),
			countries: countriesIn(codes, markets),
		}),
		rows: (ids) =>
			inOrder(countriesOf(markets), markets, locale).map(({ code, name }) => ({
				code,
				name,
				cells: ids.map((id) => {
					const fact = factOf(facts, id);
					return fact ? shownFact(fact, { locale, markets, market: code, words }) : { text: '' };
				}),
			})),
	};
}
