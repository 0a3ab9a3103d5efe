import type { Random } from './random.ts';
import type { Lexicon } from './words/lexicon.ts';

/** Writes text in one locale: words of the trade in no sensible order, with the length of real text. */
export interface Prose {
	/** A few words without an end: a title, a label, a cell of a table. */
	phrase: (least: number, most: number) => string;
	question: (least: number, most: number) => string;
	sentence: () => string;
	paragraph: (least: number, most: number) => string;
	/** One word, as a customer would type it. */
	word: () => string;
	/** What stands between two sentences or a sentence and what is put into it. */
	space: string;
}

export function proseIn(lexicon: Lexicon, random: Random): Prose {
	const { between, comma, stop, questionMark } = lexicon;
	const word = () => random.pickUsual(lexicon.words);
	const any = () => {
		if (random.chance(0.03)) return between === '' ? ` ${nameFrom(random)} ` : nameFrom(random);
		return random.chance(0.38) ? random.pick(lexicon.frequent) : word();
	};
	const run = (length: number) => Array.from({ length }, any).join(between).trim();
	const phrase = (least: number, most: number) =>
		capitalised([word(), ...many(random.between(least, most) - 1, any)].join(between).trim());
	const sentence = () => {
		const parts = [run(random.between(4, 9))];
		if (random.chance(0.45)) parts.push(run(random.between(3, 7)));
		return capitalised(parts.join(comma)) + stop;
	};
	return {
		phrase,
		question: (least, most) => phrase(least, most) + questionMark,
		sentence,
		paragraph: (least, most) => many(random.between(least, most), sentence).join(' '),
		word,
		space: between === '' && stop !== '' ? '' : ' ',
	};
}

/**
 * The name of a product: the long tail of rare words that every shop has, in Latin letters everywhere.
 *
 * @example
 * nameFrom(randomFrom('1')) // => 'Velora'
 */
export function nameFrom(random: Random): string {
	const syllables = ['', '', ''].slice(0, random.between(2, 3)).map(() => random.pick(syllable));
	return capitalised(syllables.join(''));
}

const syllable =
	`ba be bo da de do fa fe fi ga go ka ke ki ko la le li lo lu ma me mi mo na ne ni no pa pe
	ra re ri ro ru sa se si so ta te ti to va ve vi vo za ze zo`
		.trim()
		.split(/\s+/);

function many<T>(length: number, make: () => T): T[] {
	return Array.from({ length }, make);
}

function capitalised(text: string): string {
	const [first = ''] = text;
	return first.toUpperCase() + text.slice(first.length);
}
