import type { EntryText } from '../xliff/entry-texts.ts';
import { fieldText } from '../xliff/fields.ts';
import { inlineMarkdown } from '../xliff/write-inline.ts';
import { attributeText } from './attribute-text.ts';
import { type BlockPlan, suffixOf } from './compose-entry.ts';
import type { Delivered } from './delivered-units.ts';
import type { ImportContext } from './import-context.ts';
import { localizedSettings } from './localized-settings.ts';
import type { OpenTexts } from './open-texts.ts';

/** What becomes of a block, and the digest that the translation then records for it. */
export interface Fate {
	plan: BlockPlan;
	digest: string | undefined;
}

/** Decides what becomes of a block of the source in the translation. */
export function fateOf(
	block: number,
	delivered: readonly Delivered[],
	context: ImportContext,
): Fate {
	const { article, exported, today } = context;
	const { source, translation } = article;
	const step = context.steps?.find((one) => 'source' in one && one.source === block);
	const here = delivered.filter(({ text }) => text.block === block);
	const expected = source.texts.filter(
		(text) => text.block === block && text.place.kind !== 'field',
	);
	const wanted = block === 0 ? fieldsIn(source) : expected;
	const isDone = wanted.every(({ id }) => here.some(({ text }) => text.id === id));
	const at = [...today].find(([, is]) => is === block)?.[0];
	const digest = at === undefined ? undefined : exported[at];
	const isTag = source.blocks[block]?.kind.includes('<');
	const isSaidAnew = isTag || here.some(({ isNew }) => isNew);
	const place = step?.kind === 'same' || step?.kind === 'changed' ? placeOf(step, context) : {};
	const rebuilt: Fate = {
		plan: { base: 'source', ...place, texts: respell(here, source) },
		digest,
	};
	const left: Fate = { plan: { base: 'none' }, digest: undefined };
	if (step && 'translation' in step) {
		const before = translation?.recorded ?? source.blocks.map((one) => one.digest);
		const recorded = before[translation?.recorded ? step.translation : block];
		const isSettled = step.kind === 'same' || !isDone || !isSaidAnew;
		if (!isSettled || (step.kind === 'changed' && wanted.length === 0)) return rebuilt;
		const texts = respell(
			here.filter(({ isNew }) => isNew),
			source,
		);
		const isCurrent = isDone && here.length > 0;
		return {
			plan: { base: 'translation', block: step.translation, texts },
			digest: isCurrent ? digest : recorded,
		};
	}
	if (context.steps) return isDone && digest !== undefined ? rebuilt : left;
	// A block that came into the source after the export is no part of what was translated.
	if (at === undefined) return left;
	return isDone ? rebuilt : { ...rebuilt, digest: undefined };
}

/** Where a block that is built anew goes, with what is the translation's own of a component. */
function placeOf(
	step: { source: number; translation: number },
	{ article: { source, translation, original }, locale }: ImportContext,
) {
	const [theirs, ours] = [source.blocks[step.source], translation?.blocks[step.translation]];
	const sourceLocale = original.split('/')[1] ?? '';
	const settings = localizedSettings(theirs, ours, { sourceLocale, locale });
	return { block: step.translation, settings };
}

/** The fields that the digest of the first block is made from. */
function fieldsIn({ texts }: OpenTexts): EntryText[] {
	return texts.filter(({ place }) => place.kind === 'field' && place.field !== 'history');
}

function respell(delivered: readonly Delivered[], { definitions }: OpenTexts): Map<string, string> {
	return new Map(
		delivered.flatMap(({ text: { id, place }, marked }): [string, string][] => {
			if (place.kind === 'field') return [];
			if (place.kind === 'attribute') return [[suffixOf(id), attributeText(fieldText(marked))]];
			const line = inlineMarkdown(marked, place.kind, definitions);
			return line === undefined ? [] : [[suffixOf(id), line]];
		}),
	);
}
