import { checkTarget } from '../xliff/check-target.ts';
import type { TextPlace } from '../xliff/entry-texts.ts';
import { fieldText, markedField } from '../xliff/fields.ts';
import {
	type Code,
	isSame,
	type Marked,
	type Piece,
	tidied,
	withCodesOf,
} from '../xliff/marked.ts';
import type { ReadPiece, ReadUnit } from '../xliff/delivered.ts';
import { readLine, respelled } from '../xliff/write-inline.ts';
import { legalXml } from '../xliff/xml-text.ts';
import type { XmlMistake } from '../xliff/xml.ts';

/** What a unit is held against. */
export interface Reference {
	/**
	 * What the source says; `undefined` where it has changed since the export, so that the unit has to speak
	 * for itself.
	 */
	source: Marked | undefined;
	/** What the translation says so far. */
	own: Marked | undefined;
	locale: string;
	/** Reads a text in which codes are spelled out. */
	readPlain: (text: string) => Marked | undefined;
	/** What codes mean that are known by their spelling alone. */
	respell: (marked: Marked) => Marked | undefined;
}

/** What a unit says in its language, or what is wrong with it; `undefined` where it says nothing yet. */
export function readTarget(
	unit: ReadUnit,
	reference: Reference,
): Marked | XmlMistake[] | undefined {
	const { own, locale, readPlain, respell } = reference;
	if (!unit.target) return undefined;
	const source = reference.source ?? respell(spelled(unit.source));
	const isExported = source && isSource(unit.source, source);
	const mistake = unit.mistake ?? saysOtherwise(unit, locale);
	if (mistake) return [mistake];
	if (!isExported) return [changedSource(unit)];
	if (isEmpty(unit.target)) return emptied(unit);
	const expected = { source, own: own && withCodesOf(source, own) };
	const plain = plainTarget(unit.target, source, readPlain);
	return plain ?? checkTarget(unit.target, expected, unit.targetOffset);
}

/** How the texts of an entry are read, by where they stand. */
export function readingOf(
	place: TextPlace,
	definitions: string,
): Pick<Reference, 'readPlain' | 'respell'> {
	if (place.kind === 'field' || place.kind === 'attribute') {
		return { readPlain: markedField, respell: (marked) => markedField(fieldText(marked)) };
	}
	const { kind } = place;
	return {
		readPlain: (text) => readLine(text, kind, definitions),
		respell: (marked) => respelled(marked, kind, definitions),
	};
}

function isEmpty(pieces: readonly ReadPiece[]): boolean {
	return pieces.every((piece) => typeof piece === 'string' && piece.trim() === '');
}

/** Tools write empty targets for what is to be done: only one that is said to be done is wrong. */
function emptied({ state, targetOffset: offset }: ReadUnit): XmlMistake[] | undefined {
	if (state === 'machine') return undefined;
	return [
		{ offset, message: 'The translation is empty.', hint: 'Translate it, or remove the target.' },
	];
}

function saysOtherwise(
	{ language, targetOffset: offset }: ReadUnit,
	locale: string,
): XmlMistake | undefined {
	if (language === undefined || language.toLowerCase() === locale.toLowerCase()) return undefined;
	const message = `The translation says that it is in \`${language}\`, not in \`${locale}\`.`;
	return {
		offset,
		message,
		hint: `Import it where it belongs, or write \`xml:lang="${locale}"\`.`,
	};
}

function changedSource({ offset }: ReadUnit): XmlMistake {
	return {
		offset,
		message: 'The source of this unit is not the one that was exported.',
		hint: 'Restore the source, and translate it as it is.',
	};
}

function isSource(read: readonly ReadPiece[], { pieces, codes }: Marked): boolean {
	const all = read.map((piece): Piece => {
		return typeof piece === 'string' ? piece : { code: Number(piece.id) - 1, part: piece.part };
	});
	const legal = pieces.map((piece) => (typeof piece === 'string' ? legalXml(piece) : piece));
	return isSame(tidied({ pieces: all, codes }), tidied({ pieces: legal, codes }));
}

/** A text whose codes are no more than what they stand for. */
function spelled(read: readonly ReadPiece[]): Marked {
	const codes: Code[] = [];
	const pieces = read.map((piece): Piece => {
		if (typeof piece === 'string') return piece;
		const { id, part, raw = '' } = piece;
		const code = Number(id) - 1;
		const before = codes[code] ?? { key: '', kind: 'other', open: '', shown: '' };
		codes[code] =
			part === 'close' ? { ...before, close: raw } : { ...before, open: raw, shown: raw };
		return { code, part };
	});
	return { pieces, codes };
}

/**
 * A target from a tool that knows no placeholders, and has them spelled out in its text. `undefined` if it is
 * none, or not all of them are there.
 */
function plainTarget(
	target: readonly ReadPiece[],
	source: Marked,
	readAgain: (text: string) => Marked | undefined,
): Marked | undefined {
	const [text, ...others] = target;
	if (typeof text !== 'string' || others.length > 0 || source.codes.length === 0) return undefined;
	const read = readAgain(text);
	const found = read && withCodesOf(source, read);
	const isWhole =
		found?.codes.length === source.codes.length && read?.codes.length === source.codes.length;
	return isWhole ? found : undefined;
}
