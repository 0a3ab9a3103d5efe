import { fold } from './fold.ts';

/** What the author of an entry says is right as it stands, and why. */
export interface Waiver {
	text: string;
	why: string;
}

/**
 * Leaves out what was waived.
 *
 * @returns the findings that stay, and the indexes of the waivers that silence nothing
 */
export function applyWaivers<Waivable extends { texts: readonly string[] }>(
	findings: readonly Waivable[],
	waivers: readonly Waiver[],
): { findings: Waivable[]; unused: number[] } {
	if (waivers.length === 0) return { findings: [...findings], unused: [] };
	const waived = waivers.map(({ text }) => oneSpelling(text));
	const used = new Set<number>();
	const left = findings.filter(({ texts }) => {
		const spelled = texts.map(oneSpelling);
		const matching = waived.flatMap((text, index) => (spelled.includes(text) ? [index] : []));
		for (const index of matching) used.add(index);
		return matching.length === 0;
	});
	return { findings: left, unused: waived.flatMap((_, index) => (used.has(index) ? [] : [index])) };
}

function oneSpelling(text: string): string {
	return fold(text).text.replace(/\s+/g, ' ').trim();
}
