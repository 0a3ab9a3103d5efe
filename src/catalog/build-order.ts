/**
 * The locales of a build, in the order in which it makes them. An index in a script without spaces takes longest
 * after its last page: those come first, lest all wait for one of them in the end.
 *
 * @param only those that are built; all of them where it is not given
 * @example
 * buildOrder(['en', 'hi', 'ja'], undefined) // => ['ja', 'en', 'hi']
 */
export function buildOrder(
	locales: Iterable<string>,
	only: readonly string[] | undefined,
): string[] {
	const built = [...locales].filter((tag) => only?.includes(tag) ?? true);
	const [unspaced, spaced] = [built.filter(isUnspaced), built.filter((tag) => !isUnspaced(tag))];
	return [...unspaced, ...spaced];
}

function isUnspaced(tag: string): boolean {
	return unspaced.has(new Intl.Locale(tag).maximize().script ?? '');
}

const unspaced = new Set(['Thai', 'Laoo', 'Khmr', 'Mymr', 'Jpan', 'Hans', 'Hant']);
