import { itemsOf } from './listed.ts';
import type { MarketRow, MarketTexts } from './market-texts.ts';

/** A table of countries, before it is HTML or Markdown. */
export interface MarketTable {
	head: string[];
	rows: readonly MarketRow[];
}

export function marketTable(
	{ facts = '', labels = '' }: Readonly<Record<string, string>>,
	markets: MarketTexts,
): MarketTable {
	return { head: [markets.head, ...itemsOf(labels)], rows: markets.rows(itemsOf(facts)) };
}

/** Every row as its texts: the head first. */
export function textsOf({ head, rows }: MarketTable): string[][] {
	return [head, ...rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)])];
}
