import type { EntryText } from '../xliff/entry-texts.ts';
import { type UnitState, unitStates } from '../xliff/exchange.ts';
import { fieldText } from '../xliff/fields.ts';
import { isSame, tidied } from '../xliff/marked.ts';
import type { ReadPart } from '../xliff/delivered.ts';
import type { XmlMistake } from '../xliff/xml.ts';
import { type Fate, fateOf } from './block-fate.ts';
import { composeBody, suffixOf } from './compose-entry.ts';
import { type Delivered, deliveredUnits } from './delivered-units.ts';
import { changedFrontMatter, newFrontMatter, type SaidFields } from './entry-fields.ts';
import type { ArticleTexts } from './exchange-texts.ts';
import { type ImportContext, importContext } from './import-context.ts';
import { parsedTexts } from './open-texts.ts';
import { allTexts } from './translation-units.ts';

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
	const context = importContext(part, part.digests.split('.'), article, options);
	const { delivered, mistakes } = deliveredUnits(part, context);
	const isChanged = delivered.some(({ isNew }) => isNew) || confirms(delivered, context);
	if (!isChanged) return { ...none, mistakes };
	const written = writeEntry(delivered, context);
	if ('message' in written) {
		return { ...none, mistakes: [...mistakes, { offset: part.offset, ...written }] };
	}
	const units = delivered.filter(({ isNew }) => isNew).length;
	return { ...written, units, mistakes };
}

/** Whether a text that stays says something about the entry: that it is current, or who answers for it. */
function confirms(delivered: readonly Delivered[], context: ImportContext): boolean {
	const { translation } = context.article;
	if (!translation) return false;
	const outdated = delivered.some(({ text }) => !context.ownOf(text).isCurrent);
	return outdated || stateOf(delivered, context) !== translation.state;
}

/** The lowest of all texts. */
function stateOf(delivered: readonly Delivered[], { article }: ImportContext): UnitState {
	const { source, translation } = article;
	const states = new Set<UnitState>(delivered.map(({ state }) => state));
	const isWhole = source.texts.every(({ id }) => delivered.some(({ text }) => text.id === id));
	if (translation && !isWhole) states.add(translation.state);
	return unitStates.find((state) => states.has(state)) ?? 'human';
}

type Failure = Pick<XmlMistake, 'message' | 'hint'>;

function writeEntry(
	delivered: readonly Delivered[],
	context: ImportContext,
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

function fieldsSaid(
	delivered: readonly Delivered[],
	{ article }: ImportContext,
): Partial<SaidFields> {
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
	{ article: { source, translation }, ownOf }: ImportContext,
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
	{ context, fates }: { context: ImportContext; fates: readonly Fate[] },
): boolean {
	const after = parsedTexts(file);
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

function otherwiseBuilt({ article, locale }: ImportContext, missing: number): Failure {
	return {
		message: `\`content/${locale}/${article.key}.mdx\` is built otherwise than its source, so that nobody can tell which of its parts to replace.`,
		hint: `Deliver all of its units (${missing} have no translation), or change the file by hand.`,
	};
}

function cannotCompose({ article, locale }: ImportContext): Failure {
	return {
		message: `The delivered texts cannot be put into \`content/${locale}/${article.key}.mdx\` without changing others.`,
		hint: 'Build the file as its source is built, or change it by hand.',
	};
}
