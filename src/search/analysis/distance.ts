/**
 * How far apart two words are by what a hand gets wrong: a letter too few, too many, another one,
 * two in the wrong order. Slips that are common cost less than one. Undefined beyond `limit`.
 *
 * @example
 * distance('reffund', 'refund', 1) // => 0.6
 * distance('docker', 'refund', 2) // => undefined
 */
export function distance(a: string, b: string, limit: number): number | undefined {
	if (Math.abs(a.length - b.length) > limit / cheapest) return undefined;
	let beforeLast: number[] = [];
	let last = [0];
	let leastOfLast = 0;
	for (let j = 0; j < b.length; j++) last.push((last[j] ?? 0) + gap(b, j));
	for (let i = 1; i <= a.length; i++) {
		const row = [(last[0] ?? 0) + gap(a, i - 1)];
		let least = row[0] ?? 0;
		for (let j = 1; j <= b.length; j++) {
			const x = a.charAt(i - 1);
			const y = b.charAt(j - 1);
			let cost = Math.min(
				(last[j] ?? 0) + gap(a, i - 1),
				(row[j - 1] ?? 0) + gap(b, j - 1),
				(last[j - 1] ?? 0) + (x === y ? 0 : swap(x, y, i === 1 || j === 1)),
			);
			if (i > 1 && j > 1 && x === b.charAt(j - 2) && y === a.charAt(i - 2))
				cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + (x === y ? 0 : swapped));
			row.push(cost);
			least = Math.min(least, cost);
		}
		// Two letters in the wrong order are told from the row before.
		if (Math.min(least, leastOfLast + swapped) > limit + 1e-9) return undefined;
		beforeLast = last;
		last = row;
		leastOfLast = least;
	}
	const cost = last[b.length] ?? Infinity;
	return cost <= limit + 1e-9 ? cost : undefined;
}

const cheapest = 0.6;

/** Two letters in the wrong order. */
const swapped = 0.8;

/** A letter that is missing on one side: a doubled one and a vowel sign are easily missed. */
function gap(word: string, at: number): number {
	const letter = word.charAt(at);
	if (virama.test(letter)) return 0.2;
	if (letter === word.charAt(at - 1) || isMark(letter)) return cheapest;
	return at === 0 ? 1.2 : 1;
}

/**
 * One letter for another: a vowel sign for another, or a neighbour on the keyboard. The first letter is
 * seldom wrong: `docker` is no `locker`.
 */
function swap(a: string, b: string, isFirst: boolean): number {
	if (isMark(a) && isMark(b)) return cheapest;
	return (areNeighbours(a, b) ? 0.8 : 1) + (isFirst ? 0.3 : 0);
}

/** Joins two consonants: who forgets one forgets it as well. */
const virama = /[\u094D\u09CD\u0ACD\u0A4D\u0C4D\u0BCD]/;

function isMark(letter: string): boolean {
	return letter > '\u02FF' && /\p{M}/u.test(letter);
}

function areNeighbours(a: string, b: string): boolean {
	const [x, y] = [places.get(a), places.get(b)];
	return !!x && !!y && Math.abs(x[0] - y[0]) <= 1 && Math.abs(x[1] - y[1]) <= 1;
}

/** Where letters stand: Latin and Cyrillic keyboards. */
const places = new Map(
	[
		['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
		['йцукенгшщзх', 'фывапролджэ', 'ячсмитьбю'],
	].flatMap((rows) =>
		rows.flatMap((row, y) => [...row].map((letter, x) => [letter, [x, y]] as const)),
	),
);

/**
 * Which letters a word has, in 31 bits: a slip changes two of them at most, which tells most words
 * apart at no cost.
 *
 * @example
 * mayBeNear(lettersOf('refund'), lettersOf('violin'), 1) // => false
 */
export function lettersOf(word: string): number {
	let bits = 0;
	for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 31);
	return bits;
}

export function mayBeNear(a: number, b: number, limit: number): boolean {
	let different = a ^ b;
	let count = 0;
	for (; different !== 0; different &= different - 1) count++;
	return count <= 2 * Math.floor(limit / cheapest + 1e-9);
}
