import type { Lexicon } from './lexicon.ts';

export interface RawFigure {
	/** What it may mean: `3.000` in French is written by some for 3000. */
	values: readonly number[];
	/** How many characters of the text it takes. */
	length: number;
}

const fractions: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/**
 * The number that a run of digits and separators begins with, as readers of the locale take it.
 *
 * @example
 * readFigure('3.000', german) // => { values: [3000], length: 5 }
 * readFigure('3,5', german) // => { values: [3.5], length: 3 }
 * readFigure('1,00,000', hindi) // => { values: [100000], length: 8 }
 * readFigure('3,5', english) // => { values: [3], length: 1 }: two numbers
 */
export function readFigure(run: string, { decimal, group }: Lexicon): RawFigure {
	const fraction = fractions[run.at(-1) ?? ''];
	if (fraction !== undefined) {
		return { values: [Number(run.slice(0, -1) || 0) + fraction], length: run.length };
	}
	const digits = run.split(/\D/);
	const signs: string[] = run.match(/\D/g) ?? [];
	const [first = ''] = digits;
	const [sign] = signs;
	if (sign === undefined) return { values: [Number(run)], length: run.length };
	const kinds = new Set(signs);
	const last = signs.at(-1) ?? '';
	if (
		kinds.size === 2 &&
		signs.indexOf(last) === signs.length - 1 &&
		isGrouped(digits.slice(0, -1))
	) {
		const whole = digits.slice(0, -1).join('');
		return { values: [Number(`${whole}.${digits.at(-1)}`)], length: run.length };
	}
	const alone = { values: [Number(first)], length: first.length };
	if (kinds.size > 1) return alone;
	const whole = { values: [Number(digits.join(''))], length: run.length };
	const broken = { values: [Number(`${first}.${digits[1]}`)], length: run.length };
	if (sign === decimal) return signs.length === 1 ? broken : isGrouped(digits) ? whole : alone;
	if (isGrouped(digits)) {
		const isUnusual = sign === '.' && group !== '.' && signs.length === 1;
		return isUnusual ? { ...whole, values: [...whole.values, ...broken.values] } : whole;
	}
	if (signs.length > 1) return alone;
	return sign === '.' || (sign === ',' && group !== ',') ? broken : alone;
}

/** Groups of three, or as in India: three at the end, two before. */
function isGrouped([first = '', ...groups]: readonly string[]): boolean {
	if (groups.length === 0) return first !== '';
	if (first.length < 1 || first.length > 3 || first.startsWith('0')) return false;
	const last = groups.at(-1) ?? '';
	return (
		groups.every(({ length }) => length === 3) ||
		(last.length === 3 &&
			first.length <= 2 &&
			groups.slice(0, -1).every(({ length }) => length === 2))
	);
}
