import { factsIn } from '../mdx/interpolate.ts';
import { builder, type Marked } from './marked.ts';

/**
 * A text of the front matter, or of an attribute: plain, but for facts.
 *
 * @example
 * markedField('Within {refund.processing}').codes[0]?.open // => '{refund.processing}'
 */
export function markedField(text: string, showFact?: (id: string) => string | undefined): Marked {
	const into = builder();
	let at = 0;
	for (const { id, offset } of factsIn(text)) {
		into.say(text.slice(at, offset));
		const open = `{${id}}`;
		into.mark({ key: open, kind: 'fact', open, shown: showFact?.(id) ?? open });
		at = offset + open.length;
	}
	into.say(text.slice(at));
	return into.built();
}

/** @returns the text with its codes spelled out */
export function fieldText({ pieces, codes }: Marked): string {
	return pieces
		.map((piece) => (typeof piece === 'string' ? piece : (codes[piece.code]?.open ?? '')))
		.join('');
}
