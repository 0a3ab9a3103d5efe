import type { EntryText } from '../xliff/entry-texts.ts';
import type { UnitState } from '../xliff/exchange.ts';
import { isSame, type Marked, tidied, wordsOf } from '../xliff/marked.ts';
import type { ReadPart, ReadUnit } from '../xliff/delivered.ts';
import { inlineMarkdown } from '../xliff/write-inline.ts';
import type { XmlMistake } from '../xliff/xml.ts';
import type { ArticleTexts } from './exchange-texts.ts';
import type { ImportContext } from './import-context.ts';
import type { OpenTexts } from './open-texts.ts';
import { readingOf, readTarget } from './read-target.ts';
import { machineOver, twice } from './unit-mistakes.ts';
import { allTexts } from './translation-units.ts';

/** A delivered text that has been found sound. */
export interface Delivered {
	unit: ReadUnit;
	text: EntryText;
	marked: Marked;
	/** Who answers for it. */
	state: UnitState;
	/** Whether the translation says something else so far, or nothing. */
	isNew: boolean;
	/** The digest of the source block that it translates. */
	digest: string;
}

/** The sound units of a delivered article, and what is wrong with the others. */
export function deliveredUnits(
	part: ReadPart,
	context: ImportContext,
): { delivered: Delivered[]; mistakes: XmlMistake[] } {
	const { source } = context.article;
	const byId = new Map(allTexts(source).map((text) => [text.id, text]));
	const counts = Map.groupBy(part.units, ({ id }) => id);
	const delivered: Delivered[] = [];
	const mistakes: XmlMistake[] = [];
	for (const unit of part.units) {
		const result =
			(counts.get(unit.id)?.length ?? 0) > 1 ? [twice(unit)] : readUnit(unit, byId, context);
		if (Array.isArray(result)) mistakes.push(...result);
		else delivered.push(result);
	}
	return { delivered, mistakes };
}

/** @returns nothing for a unit that is still to be translated */
function readUnit(
	unit: ReadUnit,
	byId: ReadonlyMap<string, EntryText>,
	context: ImportContext,
): Delivered | XmlMistake[] {
	const { article, exported, today, locale } = context;
	const { source } = article;
	const [, name = '', number, digest = ''] =
		/^((?:title|description|keywords|history-\d+|b(\d+)(?:-\w+)*))\.([0-9a-f]{4})$/.exec(unit.id) ??
		[];
	const block = Number(number ?? 0);
	if (name === '' || exported[block] !== digest) return [unknown(unit)];
	const at = today.get(block);
	const text = at === undefined ? undefined : byId.get(name.replace(/^b\d+/, `b${at}`));
	if (!text) return unit.target ? [goneFrom(article, unit)] : [];
	const isStale = source.blocks[text.block]?.digest !== digest;
	const { own } = context.ownOf(text);
	const target = readTarget(unit, {
		source: isStale ? undefined : text.marked,
		own: own?.marked,
		locale,
		...readingOf(text.place, source.definitions),
	});
	if (!target || Array.isArray(target)) return target ?? [];
	const isNew = !own || !isSame(tidied(target), tidied(own.marked));
	const ownState = article.translation?.state ?? 'machine';
	// A tool that loses the state of a text which it leaves alone does not make it a machine's.
	const state = isNew || unit.state !== 'machine' ? unit.state : ownState;
	const refused = isNew && own ? overwrites(unit, own, context) : undefined;
	if (refused) return [refused];
	const unwritable = isNew ? cannotStand(target, text, source, unit) : undefined;
	return unwritable ? [unwritable] : { unit, text, marked: target, state, isNew, digest };
}

function unknown({ id, offset }: ReadUnit): XmlMistake {
	return {
		offset,
		message: `There is no unit \`${id}\` in the file that was exported.`,
		hint: 'Remove it, or restore its id.',
	};
}

function goneFrom({ original }: ArticleTexts, { offset }: ReadUnit): XmlMistake {
	const message = `What this unit translates has been taken out of \`${original}\` since.`;
	return { offset, message, hint: 'There is nothing to do: its translation goes as well.' };
}

/** What people wrote is never lost without a word. */
function overwrites(
	unit: ReadUnit,
	own: EntryText,
	context: ImportContext,
): XmlMistake | undefined {
	const { article, replaceHuman, translated } = context;
	const { translation, source } = article;
	if (replaceHuman || !translation || translation.state === 'machine') return undefined;
	const was = wordsOf(own.marked);
	// A draft that an import left behind holds texts of the source.
	const copy = allTexts(source).some(({ marked }) => wordsOf(marked) === was);
	if (copy) return undefined;
	if (unit.state === 'machine') return machineOver(was, unit);
	const offset = unit.targetOffset;
	if (translated[own.block] === translation.blocks[own.block]?.digest) return undefined;
	const message = `Somebody has changed this translation since the export. It says now: “${was}”.`;
	return {
		offset,
		message,
		hint: 'If the delivered text is the better one, import with `--replace-human`.',
	};
}

/** Marks that Markdown does not take where they stand. */
function cannotStand(
	marked: Marked,
	{ place }: EntryText,
	{ definitions }: OpenTexts,
	{ targetOffset: offset }: ReadUnit,
): XmlMistake | undefined {
	if (place.kind === 'field' || place.kind === 'attribute') {
		if (wordsOf(marked) !== '') return undefined;
		return {
			offset,
			message: 'The translation is empty.',
			hint: 'Translate it, or remove the target.',
		};
	}
	if (inlineMarkdown(marked, place.kind, definitions) !== undefined) return undefined;
	return {
		offset,
		message: 'The placeholders do nothing where they stand in this text.',
		hint: 'A pair must hold words, and must not begin or end with punctuation beside a letter: put a space there, or leave the punctuation outside of it.',
	};
}
