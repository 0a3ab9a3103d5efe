/** What a body says of markets, in the language of its entry. */
export interface MarketTexts {
	/** The names of countries and groups together, and the countries that they hold. */
	names: (codes: readonly string[]) => { title: string; countries: readonly string[] };
	/** What facts say in each country, in the alphabetical order of the language. */
	rows: (facts: readonly string[]) => readonly MarketRow[];
	/** What stands above the names of the countries. */
	head: string;
	/** What the table is called. */
	label: string;
}

export interface MarketRow {
	/** ISO 3166-1. */
	code: string;
	name: string;
	cells: readonly FactHtml[];
}

/** A fact as HTML needs it. */
export interface FactHtml {
	text: string;
	/** Without one, the first letter decides. */
	dir?: 'ltr' | 'rtl' | undefined;
	/** Where it leads, if it is something to reach. */
	href?: string | undefined;
}
