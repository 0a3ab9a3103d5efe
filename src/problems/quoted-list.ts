/**
 * Words as a message lists them.
 *
 * @example
 * quotedList(['number', 'range', 'long'], 'or') // => '`number`, `range` or `long`'
 */
export function quotedList(words: readonly string[], last: 'and' | 'or'): string {
	const quoted = words.map((word) => `\`${word}\``);
	return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter(Boolean).join(` ${last} `);
}
