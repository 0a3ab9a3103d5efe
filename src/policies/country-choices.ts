import type { FactLocale } from '../facts/fact-locale.ts';
import { countriesOf, isGroup, type Markets, marketOf } from '../facts/markets.ts';
import { inOrder } from './market-groups.ts';

/** A country that a reader may be in, with what a browser may recognise it by. */
export interface CountryChoice {
	code: string;
	name: string;
	/** IANA. */
	timeZone: string;
	/** BCP 47, with spaces between them. */
	languages: string;
}

export function countryChoices(markets: Markets, locale: FactLocale): CountryChoice[] {
	return inOrder(countriesOf(markets), markets, locale).flatMap(({ code, name }) => {
		const market = marketOf(markets, code);
		if (!market || isGroup(market)) return [];
		const { timeZone, languages } = market;
		return [{ code, name, timeZone, languages: languages.join(' ') }];
	});
}
