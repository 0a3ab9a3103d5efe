import { randomFrom } from '../generate/random.ts';

/** The words of a title that somebody would type: the longest, in their order. */
export function telling(title: string, count = 3): string {
	const words = title.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];
	const longest = new Set([...words].sort((a, b) => b.length - a.length).slice(0, count));
	return words.filter((word) => longest.has(word)).join(' ');
}

/** A query with one slip in its longest word: a letter missing, doubled, or another. */
export function withSlip(query: string, seed: string): string {
	return inLongest(query, (letters) => {
		const random = randomFrom(`slip/${seed}`);
		const at = random.between(0, letters.length - 1);
		const letter = letters[at] ?? '';
		const another = letters[(at + 2) % letters.length] ?? '';
		const changed = random.pick(['', letter + letter, another === letter ? '' : another]);
		return letters.with(at, changed);
	});
}

/** A query with two letters of its longest word in the wrong order. */
export function withSwap(query: string, seed: string): string {
	return inLongest(query, (letters) => {
		const random = randomFrom(`swap/${seed}`);
		const places = letters.flatMap((letter, at) =>
			at > 0 && letter !== letters[at - 1] ? [at] : [],
		);
		const at = random.pick(places);
		return letters.with(at, letters[at - 1] ?? '').with(at - 1, letters[at] ?? '');
	});
}

function inLongest(query: string, change: (letters: string[]) => string[]): string {
	const words = query.split(' ');
	const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
	return words.map((word) => (word === longest ? change([...word]).join('') : word)).join(' ');
}
