/**
 * The two words that a reader wrote as one, or a language does: the evenest cut where there are several.
 *
 * @example
 * splitCompound('expressversand', (word) => ['express', 'versand'].includes(word)) // => ['express', 'versand']
 */
export function splitCompound(
	word: string,
	isKnown: (word: string) => boolean,
): [string, string] | undefined {
	const middle = word.length / 2;
	const cuts = Array.from(
		{ length: Math.max(0, word.length - 2 * least + 1) },
		(_, i) => i + least,
	);
	for (const at of cuts.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))) {
		const [first, second] = [word.slice(0, at), word.slice(at)];
		if (!isKnown(second)) continue;
		if (isKnown(first)) return [first, second];
		const unlinked = first.replace(/s$/, '');
		if (unlinked.length >= least && isKnown(unlinked)) return [unlinked, second];
	}
	return undefined;
}

/** Shorter words stand in many others by chance. */
const least = 4;
