import type { EntryText } from '../xliff/entry-texts.ts';
import type { Unit } from '../xliff/exchange.ts';
import { isSame, type Marked, withCodesOf } from '../xliff/marked.ts';
import { alignBlocks, type Step } from './align-blocks.ts';
import type { OpenTexts } from './open-texts.ts';

/** What a translator is given of an article. */
export interface ArticleUnits {
	units: Unit[];
	/** Why the translation is not up to date although there is nothing to translate. */
	leftover: 'rebuilt' | 'shortened' | undefined;
}

/**
 * The units of an article: those that need work, or all. A changed text comes without a target, but with what
 * its translation said before.
 *
 */
export function articleUnits(
	source: OpenTexts,
	translation: OpenTexts | undefined,
	{ all, notes, oldSource }: UnitOptions,
): ArticleUnits {
	const found = translation && correspondence(source, translation);
	const units = source.texts.flatMap((text): Unit[] => {
		const { own, isCurrent } = found?.(text) ?? { own: undefined, isCurrent: false };
		const isWanted = all || !isCurrent || translation?.state === 'machine';
		if (!isWanted) return [];
		const unit = {
			id: unitId(text, source),
			source: text.marked,
			notes: [...notes(text)],
		};
		const said = own && withCodesOf(text.marked, own.marked);
		if (isCurrent) return [{ ...unit, target: said, state: said && translation?.state }];
		// What was copied from the source is no translation.
		if (!own || !said || isSame(said, text.marked)) return [unit];
		const before = oldSource(own);
		const target = before ? withCodesOf(before, own.marked) : said;
		return [{ ...unit, previous: { source: before, target } }];
	});
	return { units, leftover: units.length > 0 ? undefined : leftoverOf(source, translation) };
}

interface UnitOptions {
	/** Also what is up to date. */
	all: boolean;
	/** What else is to be said of a text. */
	notes: (text: EntryText) => string[];
	/** What the source said for a text of the translation when that was made, if anybody knows. */
	oldSource: (own: EntryText) => Marked | undefined;
}

/** @example unitId(text, source) // => 'b3-alt.9f2c' */
export function unitId({ id, block }: EntryText, { blocks }: OpenTexts): string {
	return `${id}.${blocks[block]?.digest}`;
}

/** What a translation says for a text of its source. */
export interface Own {
	own: EntryText | undefined;
	/** Whether the source still says what it said when the translation was made. */
	isCurrent: boolean;
}

/** How a translation is built on its source; `undefined` where nobody can tell. */
export function stepsBetween(source: OpenTexts, translation: OpenTexts): Step[] | undefined {
	const steps = alignBlocks(source.blocks, translation.blocks, translation.recorded);
	const isBuiltAlike = steps?.every((step) => {
		if (step.kind !== 'same') return true;
		return partsOf(source, step.source) === partsOf(translation, step.translation);
	});
	return isBuiltAlike ? steps : undefined;
}

function partsOf({ parts }: OpenTexts, block: number): number {
	return parts.filter((part) => part.block === block).length;
}

/** Finds for each text of a source what a translation says for it. */
export function correspondence(
	source: OpenTexts,
	translation: OpenTexts,
): ((text: EntryText) => Own) | undefined {
	const steps = stepsBetween(source, translation);
	if (!steps) return undefined;
	const bySource = new Map(
		steps.flatMap((step) => ('source' in step ? [[step.source, step]] : [])),
	);
	const byId = new Map(allTexts(translation).map((text) => [text.id, text]));
	const isHistoryCurrent = source.fields.history?.length === translation.fields.history?.length;
	return (text) => {
		if (text.place.kind === 'field' && text.place.field === 'history') {
			const own = byId.get(text.id);
			return isHistoryCurrent ? { own, isCurrent: true } : { own: undefined, isCurrent: false };
		}
		const step = bySource.get(text.block);
		if (!step || step.kind === 'added' || !('translation' in step)) {
			return { own: undefined, isCurrent: false };
		}
		const own = byId.get(text.id.replace(/^b\d+/, `b${step.translation}`));
		return { own, isCurrent: step.kind === 'same' };
	};
}

/** Those without a word, too. */
export function allTexts({ texts, parts }: OpenTexts): EntryText[] {
	const fields = texts.filter(({ place }) => place.kind === 'field');
	return [...fields, ...parts.flatMap((part) => part.texts)];
}

function leftoverOf(source: OpenTexts, translation: OpenTexts | undefined) {
	if (!translation?.recorded) return undefined;
	const today = source.blocks.map(({ digest }) => digest).join('.');
	if (translation.recorded.join('.') === today) return undefined;
	const steps = stepsBetween(source, translation) ?? [];
	return steps.some(({ kind }) => kind === 'removed') ? 'shortened' : 'rebuilt';
}
