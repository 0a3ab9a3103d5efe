/** Numbers that look like chance and are the same for the same seed, on every machine. */
export interface Random {
	/** At least 0, less than 1. */
	next: () => number;
	/** A whole number from `least` up to and including `most`. */
	between: (least: number, most: number) => number;
	pick: <T>(items: readonly T[]) => T;
	/** Like `pick`, but items at the front come far more often, as words do in a text. */
	pickUsual: <T>(items: readonly T[]) => T;
	/** Happens with this probability. */
	chance: (probability: number) => boolean;
}

/**
 * A stream of its own for every name, so that what one part of a text takes changes no other part.
 *
 * @example
 * randomFrom('1/faq/0').next() === randomFrom('1/faq/0').next() // => true
 */
export function randomFrom(name: string): Random {
	let state = hash(name);
	/** Mulberry32. */
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const at = <T>(items: readonly T[], position: number): T => {
		const item = items[Math.floor(position * items.length)];
		if (item === undefined) throw new RangeError('Nothing to pick from.');
		return item;
	};
	return {
		next,
		between: (least, most) => least + Math.floor(next() * (most - least + 1)),
		pick: (items) => at(items, next()),
		pickUsual: (items) => at(items, next() ** 2.2),
		chance: (probability) => next() < probability,
	};
}

/** FNV-1a. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
	}
	return value;
}
