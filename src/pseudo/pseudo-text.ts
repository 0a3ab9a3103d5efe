import { joined, type Marked, type Piece } from '../xliff/marked.ts';

/** The locales that exist for trying the site out, and never in a release. */
export const pseudoLocales = ['en-XA', 'ar-XB'] as const;
export type PseudoLocale = (typeof pseudoLocales)[number];

/**
 * A text that shows what is wrong with a layout. `en-XA` can be read, has accents, is 40 % longer and stands in
 * brackets, so that a text that is cut off, or not from a locale file, is seen. `ar-XB` runs from right to left.
 * Codes stay where they are.
 */
export function pseudoText(marked: Marked, locale: PseudoLocale): Marked {
	return locale === 'en-XA'
		? lengthened(marked)
		: { ...marked, pieces: marked.pieces.map(mirrored) };
}

const accents = new Map(
	[...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, index) => [
		letter,
		[...'áƀçďéƒĝĥíĵķļɱñóƥɋŕšţúṽŵẋýžÅƁÇĎÉƑĜĤÎĴĶĻṀÑÓƤɊŔŠŢÛṼŴẊÝŽ'][index] ?? letter,
	]),
);

function accented(text: string): string {
	return text.replace(/[a-z]/gi, (letter) => accents.get(letter) ?? letter);
}

/** The words of the forms of a plural are texts of their own. */
function lengthened({ pieces, codes }: Marked): Marked {
	const isForm = (piece: Piece) => typeof piece === 'object' && codes[piece.code]?.kind === 'form';
	const hasForms = pieces.some(isForm);
	const result: Piece[] = [];
	let text: Piece[] = [];
	const close = () => {
		const isText = text.some((piece) => typeof piece === 'string' && /[\p{L}\p{N}]/u.test(piece));
		result.push(...(isText || (text.length > 0 && !hasForms) ? bracketed(text) : text));
		text = [];
	};
	for (const piece of pieces) {
		if (!isForm(piece)) text.push(piece);
		else {
			close();
			result.push(piece);
		}
	}
	close();
	return { pieces: joined(result), codes };
}

function bracketed(pieces: readonly Piece[]): Piece[] {
	const words = pieces.map((piece) => (typeof piece === 'string' ? accented(piece) : piece));
	const length = words.reduce(
		(sum, piece) => sum + (typeof piece === 'string' ? piece.length : 0),
		0,
	);
	return ['⟦', ...words, ` ${padding(Math.ceil(length * 0.4))}⟧`];
}

const numbers = 'one two three four five six seven eight nine ten'.split(' ');

/** @example padding(9) // => 'óñé ţŵó ţ' */
function padding(length: number): string {
	const words = Array.from({ length: Math.ceil(length / 4) }, (_, index) => numbers[index % 10]);
	return accented(words.join(' ').slice(0, length).trimEnd());
}

/**
 * Latin words spelled backwards, with a mark around them that makes the text run from right to left: it looks
 * as an override of direction would, which texts of the interface must not hold.
 */
function mirrored(piece: Piece): Piece {
	if (typeof piece !== 'string') return piece;
	return piece.replace(/[\p{Script=Latin}\p{M}'’-]+/gu, (word) => {
		return /\p{L}/u.test(word) ? `\u200F${[...word].toReversed().join('')}\u200F` : word;
	});
}
