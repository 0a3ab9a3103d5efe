import type { Mark } from './answer.ts';

/** A text, and the parts of it that match. */
export interface MarkedText {
	text: string;
	marks: Mark[];
}

/**
 * Reads an excerpt of Pagefind, which escapes angle brackets and nothing else, and keeps its own
 * word boundaries in languages without spaces.
 *
 * @example
 * readExcerpt('Your <mark>refund</mark> &lt;soon&gt;')
 * // => { text: 'Your refund <soon>', marks: [[5, 11]] }
 */
export function readExcerpt(html: string): MarkedText {
	const marks: Mark[] = [];
	let text = '';
	const parts = html.replace(addedStop, '$1 ').split(/<mark>|<\/mark>/);
	for (const [index, part] of parts.entries()) {
		const start = text.length;
		text += part.replaceAll('\u200B', '').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
		if (index % 2 === 1) marks.push(withoutPunctuation(text, start));
	}
	return { text: text.trimEnd(), marks: joinMarks(marks) };
}

/** Pagefind marks what stands between two spaces: `(refund).` */
function withoutPunctuation(text: string, from: number): Mark {
	const word = text.slice(from);
	const start = from + word.search(/[\p{L}\p{N}]|$/u);
	return [start, Math.max(start, from + word.search(/[^\p{L}\p{M}\p{N}]*$/u))];
}

/**
 * The full stop that Pagefind puts after each block of text, where the language has another way to
 * end a sentence.
 */
const addedStop =
	/([\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}](?:\u200B|<\/mark>)*)\./gu;

/**
 * An excerpt from the beginning of an article repeats its title, which is shown above it.
 *
 * @example
 * withoutTitle({ text: 'Refunds. We pay you back.', marks: [[0, 8], [12, 15]] }, 'Refunds')
 * // => { text: 'We pay you back.', marks: [[3, 6]] }
 */
export function withoutTitle({ text, marks }: MarkedText, title: string): MarkedText {
	if (!title || !text.startsWith(title)) return { text, marks };
	const rest = text.slice(title.length).replace(/^[.\s]+/u, '');
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
export function findWords(text: string, words: Iterable<string>, anywhere = false): Mark[] {
	const found: Mark[] = [];
	for (const word of new Set(words)) {
		if (!word) continue;
		for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
			const end = at + word.length;
			if (anywhere || isWhole(text, at, end)) found.push([at, end]);
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
