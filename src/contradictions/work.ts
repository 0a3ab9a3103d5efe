import type { Folded } from './fold.ts';
import type { Item, Span } from './item.ts';

/** A text that recognisers read one after another: what one has taken is hidden from the next. */
export interface Work {
	folded: Folded;
	/** What is left of `folded.text`, at the same indexes. */
	text: string;
	items: Item[];
}

/** Takes what matches and what `read` makes an item of. */
export function take(
	work: Work,
	pattern: RegExp,
	read: (match: RegExpExecArray, start: number) => Unplaced<Item> | undefined,
): void {
	let left = '';
	let from = 0;
	pattern.lastIndex = 0;
	for (let match = pattern.exec(work.text); match; match = pattern.exec(work.text)) {
		if (match[0] === '') pattern.lastIndex++;
		const item = read(match, match.index);
		if (!item) continue;
		const [start, end] = trimmedRange(match[0], match.index);
		work.items.push({ ...item, ...spanOf(work.folded, start, end) } as Item);
		left += work.text.slice(from, start) + filler.repeat(end - start);
		from = end;
	}
	if (from > 0) work.text = left + work.text.slice(from);
}

/** Hides what matches without making anything of it. */
export function hide(work: Work, pattern: RegExp): boolean {
	const before = work.text;
	work.text = before.replace(pattern, (match) => filler.repeat(match.length));
	return work.text !== before;
}

/** The same text with ranges hidden, which are in the order of the text. */
export function hidden(text: string, ranges: readonly { start: number; end: number }[]): string {
	let left = '';
	let from = 0;
	for (const { start, end } of ranges) {
		left += text.slice(from, start) + filler.repeat(end - Math.max(from, start));
		from = end;
	}
	return left + text.slice(from);
}

/** An item before its place is known. */
export type Unplaced<T> = T extends Span ? Omit<T, keyof Span> : never;

/** The span of two indexes of the folded text in the text as it is written. */
export function spanOf({ original, at }: Folded, start: number, end: number): Span {
	const from = at(start);
	const to = end > start ? at(end - 1) + 1 : from;
	return { text: original.slice(from, to), start: from, end: to };
}

/** No letter, digit or space. */
const filler = '\ufffc';

function trimmedRange(match: string, index: number): [start: number, end: number] {
	const start = index + (match.length - match.trimStart().length);
	return [start, Math.max(start, index + match.trimEnd().length)];
}
