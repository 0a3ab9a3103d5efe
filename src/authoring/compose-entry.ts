import type { Nodes } from 'mdast';
import { blocksIn, isElement, isParent, rangeOf } from '../mdx/node.ts';
import { readTag } from '../mdx/tag.ts';
import type { EntryPart } from '../xliff/entry-texts.ts';
import { attributeText } from './attribute-text.ts';
import { type OpenTexts, openTexts } from './open-texts.ts';
import { type Edit, splice } from './splice.ts';

/** What becomes of a block of the source in a translation. */
export type BlockPlan =
	/** It stays as the translation has it, but for the texts that are said anew. */
	| { base: 'translation'; block: number; texts: Respelled }
	/** It is built as in the source, in the place of a block of the translation, if there is one. */
	| { base: 'source'; block?: number; texts: Respelled; settings?: Respelled }
	| { base: 'none' };

/**
 * Texts as Markdown, by what follows the number of the block in their ids: `-alt`, or nothing. Settings of a
 * component by their names.
 */
export type Respelled = ReadonlyMap<string, string>;

/**
 * The body of a translation: what it has of its source, in the order of the source. What stays, and what lies
 * between two blocks that stay, is not touched. `undefined` where parts cannot be told apart.
 *
 * @param plans one for each block of the source
 */
export function composeBody(
	source: OpenTexts,
	translation: OpenTexts | undefined,
	plans: readonly BlockPlan[],
): string | undefined {
	const dropped = new Set(plans.flatMap(({ base }, index) => (base === 'none' ? [index] : [])));
	const frame = dropped.size === 0 ? source : openTexts(withoutBlocks(source, dropped));
	const kept = plans.flatMap((plan) => (plan.base === 'none' ? [] : [plan]));
	if (frame?.blocks.length !== kept.length) return undefined;
	const stretches = stretchesOf(frame, translation, kept);
	return stretches && assemble(stretches, frame, translation);
}

/** A part of the body, and the entry that it is taken from. */
interface Stretch {
	from: OpenTexts;
	/** Where the source has it: in the frame. */
	framed: EntryPart;
	/** Where the translation has it, or what it replaces. */
	own: EntryPart | undefined;
	text: string;
}

function stretchesOf(
	frame: OpenTexts,
	translation: OpenTexts | undefined,
	plans: readonly Exclude<BlockPlan, { base: 'none' }>[],
): Stretch[] | undefined {
	const own = Map.groupBy(translation?.parts ?? [], ({ block }) => block);
	const taken = new Map<number, number>();
	const stretches: Stretch[] = [];
	for (const framed of frame.parts) {
		const plan = plans[framed.block];
		if (!plan) return undefined;
		const index = taken.get(framed.block) ?? 0;
		taken.set(framed.block, index + 1);
		const before = plan.block === undefined ? undefined : own.get(plan.block)?.[index];
		const part = plan.base === 'source' ? framed : before;
		const from = plan.base === 'source' ? frame : translation;
		if (!part || !from) return undefined;
		stretches.push({ from, framed, own: before, text: textOf(part, from, plan) });
	}
	return stretches;
}

function textOf(
	{ start, end, texts }: EntryPart,
	{ parsed: { text } }: OpenTexts,
	{ texts: said, ...plan }: Exclude<BlockPlan, { base: 'none' }>,
): string {
	const edits = texts.flatMap(({ id, place }): Edit[] => {
		const text = said.get(suffixOf(id));
		if (text === undefined || place.kind === 'field') return [];
		return [{ start: place.start - start, end: place.end - start, text }];
	});
	const settings = 'settings' in plan ? (plan.settings ?? []) : [];
	for (const [name, value] of settings) {
		const found = readTag(text, start).attributes.find((one) => one.name === name)?.value;
		if (found === undefined) continue;
		const close = text.indexOf(text[found] ?? '"', found + 1) + 1;
		edits.push({ start: found - start, end: close - start, text: attributeText(value) });
	}
	return splice(text.slice(start, end), edits);
}

/** @example suffixOf('b3-alt') // => '-alt' */
export function suffixOf(id: string): string {
	return id.replace(/^b\d+/, '');
}

/** What lies between two neighbours of a translation is the translation's own. */
function assemble(
	stretches: readonly Stretch[],
	frame: OpenTexts,
	translation: OpenTexts | undefined,
): string {
	const places = new Map((translation?.parts ?? []).map((part, index) => [part, index]));
	const newline = newlineOf((translation ?? frame).parsed.text);
	const asHere = (text: string) => text.replace(/\r\n|\r|\n/g, newline);
	const between = (before: Stretch | undefined, after: Stretch | undefined): string => {
		const left = before ? before.own && places.get(before.own) : -1;
		const right = after ? after.own && places.get(after.own) : places.size;
		if (translation && left !== undefined && right === left + 1) {
			return gap(translation, before?.own, after?.own);
		}
		return asHere(gap(frame, before?.framed, after?.framed));
	};
	const pieces = stretches.map((stretch, index) => {
		const text = stretch.from === translation ? stretch.text : asHere(stretch.text);
		return between(stretches[index - 1], stretch) + text;
	});
	return pieces.join('') + between(stretches.at(-1), undefined);
}

function gap(
	{ parsed }: OpenTexts,
	before: EntryPart | undefined,
	after: EntryPart | undefined,
): string {
	return parsed.text.slice(before?.end ?? parsed.bodyStart, after?.start ?? parsed.text.length);
}

export function newlineOf(text: string): string {
	return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

/** The text of an entry without some of its blocks, and without what held nothing else. */
function withoutBlocks({ parsed, parts }: OpenTexts, dropped: ReadonlySet<number>): string {
	const edits: Edit[] = [];
	const fateOf = ({ start, end }: { start: number; end: number }) => {
		const inside = parts.filter((part) => part.start >= start && part.start < end);
		const gone = inside.filter(({ block }) => dropped.has(block));
		return { isGone: inside.length > 0 && gone.length === inside.length, isHit: gone.length > 0 };
	};
	const visit = (node: Nodes) => {
		if (!isParent(node)) return;
		const children =
			isElement(node) || node.type === 'root' ? blocksIn(node, parsed.text) : node.children;
		for (const [index, child] of (children as Nodes[]).entries()) {
			const range = rangeOf(child);
			const { isGone, isHit } = fateOf(range);
			if (!isGone) {
				if (isHit) visit(child);
				continue;
			}
			const [before, after] = [children[index - 1], children[index + 1]];
			if (after) edits.push({ start: range.start, end: rangeOf(after).start, text: '' });
			else
				edits.push({ start: before ? rangeOf(before).end : range.start, end: range.end, text: '' });
		}
	};
	visit(parsed.body);
	return splice(parsed.text, merged(edits));
}

/** Neighbours that both go overlap in what lies between them. */
function merged(edits: readonly Edit[]): Edit[] {
	const result: Edit[] = [];
	for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
		const last = result.at(-1);
		if (last && edit.start <= last.end) last.end = Math.max(last.end, edit.end);
		else result.push({ ...edit });
	}
	return result;
}
