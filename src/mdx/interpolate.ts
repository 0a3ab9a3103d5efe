/** `{refund.processing}`: what has the form of a fact's id. Any other brace is an ordinary character. */
const fact = /\{([a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*)\}/g;

/**
 * Puts facts into a title or a description.
 *
 * @example
 * interpolate('Within {refund.processing}', () => '5 days') // => 'Within 5 days'
 */
export function interpolate(text: string, textOfFact: (id: string) => string): string {
	return text.includes('{') ? text.replace(fact, (_, id: string) => textOfFact(id)) : text;
}

/**
 * The facts in a title or a description, each with the offset of its `{`.
 *
 * @example
 * factsIn('Within {refund.processing}') // => [{ id: 'refund.processing', offset: 7 }]
 */
export function factsIn(text: string): { id: string; offset: number }[] {
	return [...text.matchAll(fact)].map(({ 1: id = '', index }) => ({ id, offset: index }));
}
