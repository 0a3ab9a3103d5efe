import { checkTarget } from '../xliff/check-target.ts';
import type { EntryText, TextPlace } from '../xliff/entry-texts.ts';
import { fieldText, markedField } from '../xliff/fields.ts';
import {
	type Code,
	isSame,
	type Marked,
	type Piece,
	tidied,
	withCodesOf,
} from '../xliff/marked.ts';
import type { ReadPiece, ReadUnit } from '../xliff/read.ts';
import { readLine, respelled } from '../xliff/write-inline.ts';
import { legalXml } from '../xliff/xml-text.ts';
import type { XmlMistake } from '../xliff/xml.ts';

interface Options {
	/** Whether the source has changed since the export: the unit then has to speak for itself. */
	isStale: boolean;
	/** What the translation says so far. */
	own: Marked | undefined;
	locale: string;
	definitions: string;
}

/** What a unit says in its language, or what is wrong with it; `undefined` where it says nothing yet. */
export function readTarget(
	unit: ReadUnit,
	{ marked, place }: Pick<EntryText, 'marked' | 'place'>,
	{ isStale, own, locale, definitions }: Options,
): Marked | XmlMistake[] | undefined {
	const source = isStale ? ownWords(unit.source, place, definitions) : marked;
	const isExported = source && (isStale || isSource(unit.source, source));
	if (unit.target && !isExported) return [changedSource(unit)];
	const mistake = unit.mistake ?? saysOtherwise(unit, locale);
	if (mistake) return [mistake];
	if (!source || !unit.target) return undefined;
	if (!hasText(unit.target) && source.codes.length === 0) return emptied(unit);
	const expected = { source, own: own && withCodesOf(source, own) };
	const plain = plainTarget(unit.target, source, (text) => readAgain(text, place, definitions));
	return (
		plain ??
		(hasText(unit.target) || unit.target.length > 0
			? checkTarget(unit.target, expected, unit.targetOffset)
			: emptied(unit))
	);
}

function hasText(pieces: readonly ReadPiece[]): boolean {
	return pieces.some((piece) => typeof piece === 'string' && piece.trim() !== '');
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

/** What a unit's own source says, by what its placeholders stand for. */
function ownWords(
	read: readonly ReadPiece[],
	place: TextPlace,
	definitions: string,
): Marked | undefined {
	const codes: Code[] = [];
	for (const piece of read) {
		if (typeof piece === 'string') continue;
		const index = Number(piece.id) - 1;
		const { raw = '' } = piece;
		const before = codes[index] ?? { key: '', kind: 'other', open: '', shown: '' };
		codes[index] =
			piece.part === 'close' ? { ...before, close: raw } : { ...before, open: raw, shown: raw };
	}
	const pieces = read.map((piece): Piece => {
		return typeof piece === 'string' ? piece : { code: Number(piece.id) - 1, part: piece.part };
	});
	const said = { pieces, codes };
	if (place.kind !== 'field' && place.kind !== 'attribute')
		return respelled(said, place.kind, definitions);
	return markedField(fieldText(said));
}

function readAgain(text: string, place: TextPlace, definitions: string): Marked | undefined {
	if (place.kind === 'field' || place.kind === 'attribute') return markedField(text);
	return readLine(text, place.kind, definitions);
}

/**
 * A target from a tool that knows no placeholders, and has them spelled out in its text. `undefined` if it is
 * none, or not all of them are there.
 */
export function plainTarget(
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
