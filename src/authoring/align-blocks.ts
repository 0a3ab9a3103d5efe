import type { PlacedBlock } from '../mdx/blocks.ts';
import { commonPairs } from '../mdx/common-pairs.ts';

/** How a block of a translation stands to one of its source; the numbers are indexes. */
export type Step =
	| { kind: 'same' | 'changed'; source: number; translation: number }
	| { kind: 'added'; source: number }
	| { kind: 'removed'; translation: number };

type Kinds = readonly Pick<PlacedBlock, 'kind' | 'digest'>[];

/**
 * Which blocks of a translation are those of its source, by the digests that it records; in the order of the
 * source. `undefined` where nobody can tell: a translation that is built otherwise than its source.
 *
 * @param recorded without it, a translation counts as current
 */
export function alignBlocks(
	source: Kinds,
	translation: Kinds,
	recorded: readonly string[] | undefined,
): Step[] | undefined {
	const today = source.map(({ digest }) => digest);
	const made = recorded ?? today;
	if (made.length === translation.length) {
		const steps = stepsOf(source, translation, commonPairs(made, today));
		if (steps.every((step) => step.kind !== 'same' || isAlike(step, source, translation))) {
			return steps;
		}
	}
	const isAsBuilt =
		source.length === translation.length &&
		source.every(({ kind }, index) => kind === translation[index]?.kind);
	if (!isAsBuilt) return undefined;
	const same = new Set(commonPairs(made, today).map(([, is]) => is));
	return source.map((_, index) => ({
		kind: same.has(index) ? 'same' : 'changed',
		source: index,
		translation: index,
	}));
}

function isAlike(
	step: { source: number; translation: number },
	source: Kinds,
	translation: Kinds,
): boolean {
	return source[step.source]?.kind === translation[step.translation]?.kind;
}

/** Between two blocks that are the same, those of one kind belong together, in their order. */
function stepsOf(
	source: Kinds,
	translation: Kinds,
	pairs: readonly (readonly [was: number, is: number])[],
): Step[] {
	const steps: Step[] = [];
	let [wasAt, isAt] = [0, 0];
	for (const [was, is] of [...pairs, [translation.length, source.length] as const]) {
		const kindsOf = (blocks: Kinds) => blocks.map(({ kind }) => kind);
		const changed = new Map(
			commonPairs(kindsOf(translation.slice(wasAt, was)), kindsOf(source.slice(isAt, is))).map(
				([a, b]) => [isAt + b, wasAt + a],
			),
		);
		const kept = new Set(changed.values());
		for (let index = wasAt; index < was; index++) {
			if (!kept.has(index)) steps.push({ kind: 'removed', translation: index });
		}
		for (let index = isAt; index < is; index++) {
			const from = changed.get(index);
			steps.push(
				from === undefined
					? { kind: 'added', source: index }
					: { kind: 'changed', source: index, translation: from },
			);
		}
		if (is < source.length) steps.push({ kind: 'same', source: is, translation: was });
		[wasAt, isAt] = [was + 1, is + 1];
	}
	return steps;
}
