import { changedBlocks } from '../mdx/changed-blocks.ts';
import type { Passage } from './passages.ts';

/** Passages of a source and what stands in their place in the translation. */
export interface Pair {
	source: readonly Passage[];
	translation: readonly Passage[];
}

/** Pairs what is to be compared. */
export function pairPassages(
	source: readonly Passage[],
	translation: readonly Passage[],
	/** For a translation of an older source. */
	unchanged: Unchanged | undefined,
): Pair[] {
	return unchanged ? alignUnchanged(source, translation, unchanged) : align(source, translation);
}

/** Block by block where the outlines agree, else section by section, else all with all. */
function align(source: readonly Passage[], translation: readonly Passage[]): Pair[] {
	const sections = sectionsOf(source);
	const others = sectionsOf(translation);
	if (!isSameOutline(sections, others)) return [{ source, translation }];
	return sections.flatMap((section, at): Pair[] => {
		const other = others[at] ?? [];
		if (!isAlike(section, other)) return [{ source: section, translation: other }];
		return section.map((passage, index) => ({
			source: [passage],
			translation: other.slice(index, index + 1),
		}));
	});
}

/**
 * The same for a translation of an older source: only blocks that have not changed since have anything
 * to be compared with.
 */
function alignUnchanged(
	source: readonly Passage[],
	translation: readonly Passage[],
	{ unchanged, count }: Unchanged,
): Pair[] {
	if (translation.length !== count) return [];
	return unchanged.flatMap(([is, was]): Pair[] => {
		const [passage, partner] = [source[is], translation[was]];
		const isPair = passage && partner && passage.kind === partner.kind;
		return isPair ? [{ source: [passage], translation: [partner] }] : [];
	});
}

/** What has stayed of a source since the digests of its blocks were recorded. */
export function unchangedSince(
	recorded: readonly string[],
	today: readonly { digest: string }[],
): Unchanged {
	const changed = new Set(changedBlocks(recorded, today));
	let was = -1;
	const unchanged = today.flatMap(({ digest }, is): [number, number][] => {
		if (changed.has(is)) return [];
		was = recorded.indexOf(digest, was + 1);
		return [[is, was]];
	});
	return { unchanged, count: recorded.length };
}

export interface Unchanged {
	/** Indexes of such blocks: today's, and the one when it was translated. */
	unchanged: readonly (readonly [is: number, was: number])[];
	/** How many blocks the source had then. */
	count: number;
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
