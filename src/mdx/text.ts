import type { Nodes } from 'mdast';
import { attributeOf, childrenOf, isElement } from './node.ts';
import type { Element } from './node.ts';

/**
 * What a reader reads of a line of text: without marks, with what `fact` says for each fact.
 *
 * @example
 * // "Within **`<Fact id="refund.processing" />`**, always"
 * textOf(node) // => 'Within {refund.processing}, always'
 */
export function textOf(node: Nodes, fact: ShowFact = (id) => `{${id}}`): string {
	if (isElement(node) && node.name === 'Fact') return fact(attributeOf(node, 'id') ?? '', node);
	switch (node.type) {
		case 'text':
		case 'inlineCode':
		case 'code':
			return node.value;
		case 'image':
		case 'imageReference':
			return node.alt ?? '';
		case 'break':
			return '\n';
		case 'footnoteReference':
			return '';
		default:
			return childrenOf(node)
				.map((child) => textOf(child, fact))
				.join('');
	}
}

export type ShowFact = (id: string, element: Element) => string;
