import { commonPairs } from './common-pairs.ts';
import { inlineMarkdown } from '../xliff/write-inline.ts';
import type { EntryText } from '../xliff/entry-texts.ts';
import { type UnitState, unitStates } from '../xliff/exchange.ts';
import { fieldText } from '../xliff/fields.ts';
import { isSame, type Marked, tidied, wordsOf } from '../xliff/marked.ts';
import type { ReadPart, ReadUnit } from '../xliff/read.ts';
import type { XmlMistake } from '../xliff/xml.ts';
import type { Step } from './align-blocks.ts';
import { attributeText } from './attribute-text.ts';
import { type BlockPlan, composeBody, suffixOf } from './compose-entry.ts';
import { changedFrontMatter, newFrontMatter, type SaidFields } from './entry-fields.ts';
import type { ArticleTexts } from './exchange-texts.ts';
import { type OpenTexts, openTexts } from './open-texts.ts';
import { readingOf, readTarget } from './read-target.ts';
import { allTexts, correspondence, stepsBetween } from './translation-units.ts';

/** A delivered text that has been found sound. */
interface Delivered {
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

/** What the import of an article comes to. */
export interface ImportedEntry {
	/** The new text of the translation; `undefined` where nothing changes. */
	file: string | undefined;
	/** How many texts are said anew. */
	units: number;
	/** What is refused, and why. */
	mistakes: XmlMistake[];
	/** Texts that are still to be translated. */
	missing: number;
}

/** Brings what came back for an article into its translation. What is damaged stays out, the rest goes in. */
export function importEntry(
	part: ReadPart,
	article: ArticleTexts,
	options: { locale: string; replaceHuman: boolean },
): ImportedEntry {
	const none = { file: undefined, units: 0, missing: 0 };
	if (part.digests === undefined || !/^[0-9a-f]{4}(\.[0-9a-f]{4})*$/.test(part.digests)) {
		const message = 'This part does not say which state of the source it was made from.';
		const hint =
			'A tool has lost the attribute `jawab:source` of this element: put it back, or export anew.';
		return { ...none, mistakes: [{ offset: part.offset, message, hint }] };
	}
	const context = contextOf(part, part.digests.split('.'), article, options);
	const { delivered, mistakes } = readUnits(part, context);
	const isChanged = delivered.some(({ isNew }) => isNew) || confirms(delivered, context);
	if (!isChanged) return { ...none, mistakes };
	const written = writeEntry(delivered, context);
	if ('message' in written) {
		return { ...none, mistakes: [...mistakes, { offset: part.offset, ...written }] };
	}
	const units = delivered.filter(({ isNew }) => isNew).length;
	return { ...written, units, mistakes };
}

interface Context {
	article: ArticleTexts;
	locale: string;
	replaceHuman: boolean;
	/** The digests of the source's blocks on the day of the export, and where each of them is today. */
	exported: readonly string[];
	today: ReadonlyMap<number, number>;
	/** What the blocks of the translation said on the day of the export. */
	translated: readonly string[];
	steps: readonly Step[] | undefined;
	ownOf: (text: EntryText) => { own: EntryText | undefined; isCurrent: boolean };
}

function contextOf(
	part: ReadPart,
	exported: readonly string[],
	article: ArticleTexts,
	options: { locale: string; replaceHuman: boolean },
): Context {
	const { source, translation } = article;
	const found = translation && correspondence(source, translation);
	return {
		...{ article, exported, ...options },
		today: placesOf(
			exported,
			source.blocks.map(({ digest }) => digest),
		),
		translated: part.translation?.split('.') ?? [],
		steps: translation && stepsBetween(source, translation),
		ownOf: found ?? (() => ({ own: undefined, isCurrent: false })),
	};
}

/** Where the blocks that were exported stand today; one that has changed in its place is still that one. */
function placesOf(exported: readonly string[], today: readonly string[]): Map<number, number> {
	const places = new Map([[0, 0]]);
	let [wasAt, isAt] = [0, 0];
	for (const [was, is] of [
		...commonPairs(exported, today),
		[exported.length, today.length] as const,
	]) {
		if (was - wasAt === is - isAt) {
			for (let step = 0; wasAt + step < was; step++) places.set(wasAt + step, isAt + step);
		}
		if (was < exported.length) places.set(was, is);
		[wasAt, isAt] = [was + 1, is + 1];
	}
	return places;
}

function readUnits(
	part: ReadPart,
	context: Context,
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

function twice({ id, offset }: ReadUnit): XmlMistake {
	const message = `The unit \`${id}\` is there more than once.`;
	return { offset, message, hint: 'Keep the one that is right.' };
}

/** @returns nothing for a unit that is still to be translated */
function readUnit(
	unit: ReadUnit,
	byId: ReadonlyMap<string, EntryText>,
	context: Context,
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
function overwrites(unit: ReadUnit, own: EntryText, context: Context): XmlMistake | undefined {
	const { article, replaceHuman, translated } = context;
	const { translation, source } = article;
	if (replaceHuman || !translation || translation.state === 'machine') return undefined;
	const was = wordsOf(own.marked);
	// A draft that an import left behind holds texts of the source.
	const copy = allTexts(source).some(({ marked }) => wordsOf(marked) === was);
	if (copy) return undefined;
	const offset = unit.targetOffset;
	if (unit.state === 'machine') {
		const message = `A machine's text would replace what a person wrote: “${was}”.`;
		return { offset, message, hint: 'If you want that, import with `--replace-human`.' };
	}
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

/** Whether a text that stays says something about the entry: that it is current, or who answers for it. */
function confirms(delivered: readonly Delivered[], context: Context): boolean {
	const { translation } = context.article;
	if (!translation) return false;
	const outdated = delivered.some(({ text }) => !context.ownOf(text).isCurrent);
	return outdated || stateOf(delivered, context) !== translation.state;
}

/** The lowest of all texts. */
function stateOf(delivered: readonly Delivered[], { article }: Context): UnitState {
	const { source, translation } = article;
	const states = new Set<UnitState>(delivered.map(({ state }) => state));
	const isWhole = source.texts.every(({ id }) => delivered.some(({ text }) => text.id === id));
	if (translation && !isWhole) states.add(translation.state);
	return unitStates.find((state) => states.has(state)) ?? 'human';
}

type Failure = Pick<XmlMistake, 'message' | 'hint'>;

function writeEntry(
	delivered: readonly Delivered[],
	context: Context,
): { file: string; missing: number } | Failure {
	const { article } = context;
	const { source, translation } = article;
	if (translation && !context.steps) {
		const missing = source.texts.length - delivered.length;
		if (missing > 0) return otherwiseBuilt(context, missing);
	}
	const base = context.steps ? translation : undefined;
	const fates = source.blocks.map((_, block) => fateOf(block, delivered, context));
	const body = composeBody(
		source,
		base,
		fates.map(({ plan }) => plan),
	);
	if (body === undefined) return cannotCompose(context);
	const missing = missingIn(delivered, fates, context);
	const recorded = fates.flatMap(({ digest }) => digest ?? []);
	const said: SaidFields = {
		...fieldsSaid(delivered, context),
		source: recorded.length > 0 ? recorded.join('.') : undefined,
		state: stateOf(delivered, context),
		isUnfinished: missing > 0,
	};
	const front = translation ? changedFrontMatter(translation, said) : newFrontMatter(source, said);
	const mark = article.file?.startsWith('\uFEFF') ? '\uFEFF' : '';
	const file = `${mark}${front}${body}`;
	return isAsMeant(file, delivered, { context, fates })
		? { file, missing }
		: cannotCompose(context);
}

/** What becomes of a block, and the digest that the translation then records for it. */
interface Fate {
	plan: BlockPlan;
	digest: string | undefined;
}

function fateOf(block: number, delivered: readonly Delivered[], context: Context): Fate {
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
	const place = step && 'translation' in step ? { block: step.translation } : {};
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

function fieldsSaid(delivered: readonly Delivered[], { article }: Context): Partial<SaidFields> {
	const said: Partial<SaidFields> = {};
	const history = [...(article.source.fields.history ?? [])].map(
		(): string | undefined => undefined,
	);
	for (const {
		text: { place },
		marked,
		isNew,
	} of delivered) {
		if (place.kind !== 'field') continue;
		const value = fieldText(tidied(marked));
		if (place.field === 'history') history[place.index] = value;
		else if (isNew || !article.translation) said[place.field] = value;
	}
	const changes = history.flatMap((what) => what ?? []);
	if (changes.length > 0 && changes.length === history.length) said.history = changes;
	return said;
}

/** How many texts will stand in the translation as the source says them. */
function missingIn(
	delivered: readonly Delivered[],
	fates: readonly Fate[],
	{ article: { source, translation }, ownOf }: Context,
): number {
	const there = new Set(delivered.map(({ text }) => text.id));
	const isCopy = (text: EntryText) => {
		const { base } = fates[text.block]?.plan ?? {};
		if (base !== 'translation') return base === 'source';
		const { own, isCurrent } = ownOf(text);
		return translation?.draft === true && !isCurrent && own && isSame(own.marked, text.marked);
	};
	return source.texts.filter((text) => {
		const isHistory = text.place.kind === 'field' && text.place.field === 'history';
		return !isHistory && !there.has(text.id) && isCopy(text);
	}).length;
}

/** Reads again what was put together: every text is what it was, or what was delivered. */
function isAsMeant(
	file: string,
	delivered: readonly Delivered[],
	{ context, fates }: { context: Context; fates: readonly Fate[] },
): boolean {
	const after = openTexts(file);
	const kept = fates.flatMap(({ plan }, block) => (plan.base === 'none' ? [] : [{ plan, block }]));
	if (after?.blocks.length !== kept.length) return false;
	const texts = new Map(allTexts(after).map((text) => [text.id, text.marked]));
	const isSaid = delivered.every(({ text, marked, isNew }) => {
		if (!isNew || text.place.kind === 'field') return true;
		const block = kept.findIndex((one) => one.block === text.block);
		const said = texts.get(`b${block}${suffixOf(text.id)}`);
		return block < 0 || (said !== undefined && isSame(tidied(said), tidied(marked)));
	});
	return (
		isSaid &&
		kept.every(({ plan }, index) => {
			if (plan.base !== 'translation' || plan.texts.size > 0 || index === 0) return true;
			return after.blocks[index]?.text === context.article.translation?.blocks[plan.block]?.text;
		})
	);
}

function otherwiseBuilt({ article, locale }: Context, missing: number): Failure {
	return {
		message: `\`content/${locale}/${article.key}.mdx\` is built otherwise than its source, so that nobody can tell which of its parts to replace.`,
		hint: `Deliver all of its units (${missing} have no translation), or change the file by hand.`,
	};
}

function cannotCompose({ article, locale }: Context): Failure {
	return {
		message: `The delivered texts cannot be put into \`content/${locale}/${article.key}.mdx\` without changing others.`,
		hint: 'Build the file as its source is built, or change it by hand.',
	};
}
