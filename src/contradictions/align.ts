import type { Passage } from './passages.ts';

/** Passages of a source and what stands in their place in the translation. */
export interface Pair {
	source: readonly Passage[];
	translation: readonly Passage[];
}

/**
 * Pairs what is to be compared: block by block where the outlines agree, else section by section, else
 * all with all.
 *
 * @param isCurrent whether a block of the source is still as it was when it was translated
 */
export function align(
	source: readonly Passage[],
	translation: readonly Passage[],
	isCurrent: (index: number) => boolean = () => true,
): Pair[] {
	const sections = sectionsOf(source);
	const others = sectionsOf(translation);
	if (!isSameOutline(sections, others)) {
		const isAll = source.every((_, index) => isCurrent(index));
		return isAll ? [{ source, translation }] : [];
	}
	let index = 0;
	return sections.flatMap((section, at): Pair[] => {
		const other = others[at] ?? [];
		const first = index;
		index += section.length;
		if (isAlike(section, other)) {
			return section.flatMap((passage, offset): Pair[] => {
				const partner = other[offset];
				if (!partner || !isCurrent(first + offset)) return [];
				return [{ source: [passage], translation: [partner] }];
			});
		}
		const isWhole = section.every((_, offset) => isCurrent(first + offset));
		return isWhole ? [{ source: section, translation: other }] : [];
	});
}

/** Whether every heading of one has one of the same level in the other. */
export function isSameOutline(a: readonly Passage[][], b: readonly Passage[][]): boolean {
	return a.length === b.length && a.every((section, at) => section[0]?.kind === b[at]?.[0]?.kind);
}

/** The passages under each heading; what stands before the first one is a section, too. */
export function sectionsOf(passages: readonly Passage[]): Passage[][] {
	const sections: Passage[][] = [];
	for (const passage of passages) {
		const last = sections.at(-1);
		if (last && last[0]?.section === passage.section) last.push(passage);
		else sections.push([passage]);
	}
	return sections;
}

function isAlike(a: readonly Passage[], b: readonly Passage[]): boolean {
	return a.length === b.length && a.every(({ kind }, at) => kind === b[at]?.kind);
}
