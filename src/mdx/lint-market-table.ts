import { itemsOf } from './listed.ts';
import { attributesOf } from './node.ts';
import type { Element } from './node.ts';

/** Every column of a `<MarketTable>` has a fact and a label. */
export function unevenColumns(element: Element): { message: string; hint: string } | undefined {
	if (element.name !== 'MarketTable') return undefined;
	const { facts, labels } = attributesOf(element);
	if (!facts?.trim() || !labels?.trim()) return undefined;
	const [columns, heads] = [itemsOf(facts).length, itemsOf(labels).length];
	if (columns === heads) return undefined;
	const message = `\`<MarketTable>\` has ${count(columns, 'fact')} and ${count(heads, 'label')}.`;
	const hint = 'Write one label for each fact, with commas between them and none inside a label.';
	return { message, hint };
}

function count(number: number, noun: string): string {
	return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}
