/** What separates the items of an attribute: the comma of any script. */
const item = /[^,،、，]+/g;

/**
 * The items of an attribute that is a list, each with its offset.
 *
 * @example
 * listed('DE, EU') // => [{ text: 'DE', offset: 0 }, { text: 'EU', offset: 4 }]
 */
export function listed(value: string): { text: string; offset: number }[] {
	return [...value.matchAll(item)].flatMap(({ 0: raw, index }) => {
		const text = raw.trim();
		return text ? [{ text, offset: index + raw.indexOf(text) }] : [];
	});
}

/** @example itemsOf('DE, EU') // => ['DE', 'EU'] */
export function itemsOf(value: string): string[] {
	return listed(value).map(({ text }) => text);
}
