import type { Block } from '../mdx/blocks.ts';
import { commonPairs } from '../mdx/common-pairs.ts';

/** A block of the source that is not as it was when the translation was made. */
export interface BlockChange {
	kind: 'changed' | 'added' | 'removed';
	/** The index of the heading that it stands, or stood, under; -1 before the first one. */
	section: number;
	/** Whether it is the first block: title, description and keywords. */
	isFrontMatter: boolean;
	/** `undefined` where nobody knows, and for what is new. */
	old: string | undefined;
	/** `undefined` for what is gone. */
	now: string | undefined;
}

/**
 * What changed in a source since its blocks had the digests `recorded`, in the order of the text.
 *
 * @param oldTexts the text of each recorded block, where known
 */
export function blockDiff(
	recorded: readonly string[],
	oldTexts: readonly (string | undefined)[],
	today: readonly Block[],
): BlockChange[] {
	const pairs = commonPairs(
		recorded,
		today.map(({ digest }) => digest),
	);
	const changes: BlockChange[] = [];
	let [wasAt, isAt] = [0, 0];
	for (const [was, is] of [...pairs, [recorded.length, today.length] as const]) {
		const section = today[isAt - 1]?.section ?? -1;
		const gap = align(oldTexts.slice(wasAt, was), today.slice(isAt, is));
		for (const { old, now, kind } of gap) {
			changes.push({
				kind,
				section: now?.section ?? section,
				isFrontMatter: wasAt === 0 && isAt === 0 && now === today[0],
				old,
				now: now?.text,
			});
		}
		[wasAt, isAt] = [was + 1, is + 1];
	}
	return changes;
}

interface Aligned {
	kind: BlockChange['kind'];
	old: string | undefined;
	now: Block | undefined;
}

/**
 * Pairs the blocks that stand between two equal ones: one for one where there are as many, else by their
 * words; an old block whose words nobody knows goes with the next new one.
 */
function align(old: readonly (string | undefined)[], now: readonly Block[]): Aligned[] {
	if (old.length === now.length) {
		return now.map((block, index) => ({ kind: 'changed', old: old[index], now: block }));
	}
	const aligned: Aligned[] = [];
	let next = 0;
	for (const block of now) {
		const found = old.findIndex((text, index) => index >= next && isAlike(text, block.text));
		const isUnknown = next < old.length && old[next] === undefined;
		const at = found < 0 && isUnknown ? next : found;
		if (at < 0) {
			aligned.push({ kind: 'added', old: undefined, now: block });
			continue;
		}
		aligned.push(...old.slice(next, at).map(removed), {
			kind: 'changed',
			old: old[at],
			now: block,
		});
		next = at + 1;
	}
	return [...aligned, ...old.slice(next).map(removed)];
}

function removed(old: string | undefined): Aligned {
	return { kind: 'removed', old, now: undefined };
}

/** Whether a block is probably another wording of one: half of its words are the same. */
function isAlike(old: string | undefined, now: string): boolean {
	if (old === undefined) return false;
	const [was, is] = [old.split(' '), now.split(' ')];
	return commonPairs(was, is).length * 2 >= Math.max(was.length, is.length);
}
