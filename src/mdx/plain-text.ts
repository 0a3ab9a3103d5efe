import type { Nodes } from 'mdast';
import { itemsOf } from './listed.ts';
import { marketTable, textsOf } from './market-table.ts';
import type { MarketTexts } from './market-texts.ts';
import { attributesOf, blocksIn, isElement, isParent } from './node.ts';
import type { Element } from './node.ts';
import type { Parsed } from './parse.ts';
import { textOf } from './text.ts';

/**
 * What there is to read in a body, a line for each paragraph, heading, list item and row of a table: for
 * feeds and excerpts.
 *
 * @example
 * plainText(parse('We pay **within <Fact id="refund.processing" />**.', file), () => '5 days')
 * // => 'We pay within 5 days.'
 */
export function plainText(
	{ body, text }: Parsed,
	fact: (id: string, attributes: Readonly<Record<string, string>>) => string,
	markets: MarketTexts,
): string {
	const lines: string[] = [];
	const add = (line: string) => {
		const clean = line.replace(/\s+/g, ' ').trim();
		if (clean) lines.push(clean);
	};
	const lineOf = (node: Nodes) => textOf(node, (id, element) => fact(id, attributesOf(element)));
	const visit = (node: Nodes): void => {
		if (isElement(node)) {
			const { title, summary, alt, caption } = attributesOf(node);
			for (const line of [title, summary, alt, caption]) add(line ?? '');
			for (const line of linesOnMarkets(node, markets)) add(line);
		}
		if (node.type === 'paragraph' || node.type === 'heading') add(lineOf(node));
		else if (node.type === 'tableRow') add(node.children.map(lineOf).join(' · '));
		else if (node.type === 'code') add(node.value);
		else if (isParent(node)) for (const block of blocksIn(node, text)) visit(block);
	};
	visit(body);
	return lines.join('\n');
}

function linesOnMarkets(element: Element, markets: MarketTexts): string[] {
	const attributes = attributesOf(element);
	if (element.name === 'Market') return [markets.names(itemsOf(attributes['in'] ?? '')).title];
	if (element.name !== 'MarketTable') return [];
	return textsOf(marketTable(attributes, markets)).map((cells) => cells.join(' · '));
}
