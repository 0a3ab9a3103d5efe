import { isRun } from './analysis/words.ts';
import type { Mark } from './answer.ts';

/** A text, and the parts of it that match. */
export interface MarkedText {
	text: string;
	marks: Mark[];
}

/**
 * The part of an article that says most of what was asked: the window of words with the most of the
 * places that match. Each word comes with what follows it.
 *
 * @example
 * excerptOf(['Refunds ', 'We ', 'pay ', 'you ', 'back.'], [2], 'Refunds')
 * // => { text: 'We pay you back.', marks: [[3, 6]] }
 */
export function excerptOf(
	words: readonly string[],
	places: readonly number[],
	title: string,
	length = 30,
): MarkedText {
	const matching = new Set(places);
	const from = bestWindow(words, matching, length);
	const marks: Mark[] = [];
	let text = '';
	for (const [index, word] of words.slice(from, from + length).entries()) {
		if (matching.has(from + index)) marks.push(withoutPunctuation(word, text.length));
		text += word;
	}
	const isCut = from + length < words.length;
	const whole = {
		text: text.replace(/[\s·]+$/u, '') + (isCut ? ' …' : ''),
		marks: joinMarks(marks),
	};
	return from === 0 ? withoutTitle(whole, title) : whole;
}

/** Starts some words before the densest part, and at the beginning where nothing matches. */
function bestWindow(
	words: readonly string[],
	matching: ReadonlySet<number>,
	length: number,
): number {
	const last = Math.max(0, words.length - length);
	let count = 0;
	for (let index = 0; index < length; index++) if (matching.has(index)) count++;
	let [best, bestCount] = [0, count];
	for (let from = 1; from <= last; from++) {
		count += Number(matching.has(from + length - 1)) - Number(matching.has(from - 1));
		if (count > bestCount) [best, bestCount] = [from, count];
	}
	if (best === 0) return 0;
	const lead = Math.floor(length / 5);
	return Math.min(last, best + Math.max(0, firstIn(best, matching, length) - best - lead));
}

function firstIn(from: number, matching: ReadonlySet<number>, length: number): number {
	for (let index = from; index < from + length; index++) if (matching.has(index)) return index;
	return from;
}

/** Pagefind counts by words: `(refund).` */
function withoutPunctuation(word: string, at: number): Mark {
	const start = word.search(/[\p{L}\p{N}]|$/u);
	return [at + start, at + Math.max(start, word.search(/[^\p{L}\p{M}\p{N}]*$/u))];
}

/**
 * An excerpt from the beginning of an article repeats its title, which is shown above it.
 *
 * @example
 * withoutTitle({ text: 'Refunds. We pay you back.', marks: [[0, 8], [12, 15]] }, 'Refunds')
 * // => { text: 'We pay you back.', marks: [[3, 6]] }
 */
export function withoutTitle({ text, marks }: MarkedText, title: string): MarkedText {
	if (!title || !text.startsWith(title)) return { text, marks };
	const rest = text.slice(title.length).replace(/^[.\s·]+/u, '');
	const cut = text.length - rest.length;
	const moved = marks
		.filter(([, end]) => end > cut)
		.map(([start, end]): Mark => [Math.max(start - cut, 0), end - cut]);
	return { text: rest, marks: moved };
}

/**
 * Where words stand in a text: whole words, or anywhere in languages without spaces.
 *
 * @example
 * findWords('How refunds work', ['refunds']) // => [[4, 11]]
 */
export function findWords(text: string, words: Iterable<string>): Mark[] {
	const found: Mark[] = [];
	for (const word of new Set(words)) {
		if (!word) continue;
		for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
			const end = at + word.length;
			if (isRun(word) || isWhole(text, at, end)) found.push([at, end]);
		}
	}
	return joinMarks(found.sort(([a], [b]) => a - b));
}

/**
 * Cuts a text at its marks, for a page to show.
 *
 * @example
 * splitByMarks({ text: 'Your refund', marks: [[5, 11]] })
 * // => [{ text: 'Your ', marked: false }, { text: 'refund', marked: true }]
 */
export function splitByMarks({ text, marks }: MarkedText): { text: string; marked: boolean }[] {
	const ends = marks.flatMap(([start, end]) => [start, end]);
	return [0, ...ends]
		.map((start, index) => ({ text: text.slice(start, ends[index]), marked: index % 2 === 1 }))
		.filter((part) => part.text !== '');
}

/** Marks that touch or overlap become one. They come in their order. */
function joinMarks(marks: readonly Mark[]): Mark[] {
	const joined: Mark[] = [];
	for (const [start, end] of marks) {
		const last = joined.at(-1);
		if (last && start <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
		else if (start < end) joined.push([start, end]);
	}
	return joined;
}

function isWhole(text: string, start: number, end: number): boolean {
	const letter = /[\p{L}\p{M}\p{N}]/u;
	return !letter.test(text.charAt(start - 1)) && !letter.test(text.charAt(end));
}
