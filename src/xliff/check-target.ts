import type { Code, Mark, Marked, Piece } from './marked.ts';
import type { ReadMark, ReadPiece } from './delivered.ts';
import { legalXml } from './xml-text.ts';
import type { XmlMistake } from './xml.ts';

/** What the placeholders of a target are held against. */
export interface Expected {
	source: Marked;
	/** The translation that is there already, with its codes named by those of the source. */
	own?: Marked | undefined;
}

/**
 * The text of a unit with the codes that its placeholders stand for, or what is wrong with them: every one
 * must be there once, whole, and where it can be.
 */
export function checkTarget(
	read: readonly ReadPiece[],
	{ source, own }: Expected,
	offset: number,
): Marked | XmlMistake[] {
	const codes = own?.codes ?? source.codes;
	const context: Context = { codes, own, count: source.codes.length, offset };
	const mistakes = read.flatMap((piece) =>
		typeof piece === 'string' ? [] : strange(piece, context),
	);
	if (mistakes.length > 0) return mistakes;
	const pieces = read.map((piece): Piece => (typeof piece === 'string' ? piece : toMark(piece)));
	// One mistake is told once: what is torn is also lost, and what is lost also displaced.
	const checks = [
		() => findTorn(read),
		() => findLost(pieces, context),
		() => findDisplaced(pieces, read, [source, ...(own ? [own] : [])]),
	];
	for (const check of checks) {
		const found = check();
		if (found.length > 0) return found;
	}
	return { pieces, codes };
}

interface Context {
	codes: readonly Code[];
	own: Marked | undefined;
	/** How many codes the source has. */
	count: number;
	offset: number;
}

function toMark({ id, part }: ReadMark): Mark {
	return { code: Number(id) - 1, part };
}

/** A placeholder that nobody has handed out, or that is not what it was. */
function strange({ id, part, raw, offset }: ReadMark, { codes, count }: Context): XmlMistake[] {
	const code = /^[1-9]\d{0,3}$/.test(id) ? codes[Number(id) - 1] : undefined;
	if (!code) {
		const hint =
			count > 0 ? `Its placeholders are 1 to ${count}.` : 'It has none: remove this one.';
		return [{ offset, message: `The source has no placeholder \`${id}\`.`, hint }];
	}
	if ((part === 'whole') !== (code.close === undefined)) {
		const [is, was] =
			part === 'whole' ? ['stands alone', 'a pair'] : ['is a pair', 'one that stands alone'];
		const message = `The placeholder \`${id}\` ${is} here, and is ${was} in the source.`;
		return [{ offset, message, hint: `Take it from the source as it is: \`${code.shown}\`.` }];
	}
	const expected = part === 'close' ? code.close : code.open;
	if (raw === undefined || spaced(raw) === spaced(legalXml(expected ?? ''))) return [];
	return [
		{
			offset,
			message: `What the placeholder \`${id}\` stands for was changed: \`${raw}\` in place of \`${expected}\`.`,
			hint: 'Take it from the source as it is.',
		},
	];
}

function spaced(raw: string): string {
	return raw.replace(/\s+/g, ' ').trim();
}

/** Pairs that are not closed, closed before they are opened, opened twice, or across one another. */
function findTorn(read: readonly ReadPiece[]): XmlMistake[] {
	const open: ReadMark[] = [];
	const seen = new Set<string>();
	for (const piece of read) {
		if (typeof piece === 'string') continue;
		const { id, part, offset } = piece;
		if (part !== 'close') {
			if (seen.has(id)) {
				return [
					{
						offset,
						message: `The placeholder \`${id}\` is there twice.`,
						hint: 'Keep one of them.',
					},
				];
			}
			seen.add(id);
			if (part === 'open') open.push(piece);
		} else if (open.at(-1)?.id === id) open.pop();
		else {
			const isOpen = open.some((one) => one.id === id);
			const message = isOpen
				? `The placeholders \`${open.at(-1)?.id}\` and \`${id}\` cross one another.`
				: `The placeholder \`${id}\` is closed where it is not open.`;
			return [{ offset, message, hint: 'Put both ends where they stand in the source.' }];
		}
	}
	return open.slice(-1).map(({ id, offset }) => {
		return {
			offset,
			message: `The placeholder \`${id}\` is never closed.`,
			hint: 'Add its other end.',
		};
	});
}

/** A translation may also keep exactly the codes that it had before. */
function findLost(pieces: readonly Piece[], { codes, own, count, offset }: Context): XmlMistake[] {
	const here = indexesIn(pieces);
	const before = own && indexesIn(own.pieces);
	if (before && before.size === here.size && [...before].every((code) => here.has(code))) return [];
	const missing = codes
		.slice(0, count)
		.flatMap((code, index) => (here.has(index) || code.isOptional ? [] : [{ code, index }]));
	return missing.map(({ code: { shown }, index }) => ({
		offset,
		message: `The placeholder \`${index + 1}\` is missing: \`${shown}\`.`,
		hint: 'Take it over from the source, to where it belongs in your sentence.',
	}));
}

function indexesIn(pieces: readonly Piece[]): Set<number> {
	return new Set(pieces.flatMap((piece) => (typeof piece === 'string' ? [] : piece.code)));
}

/** What stood in a pair or in a form must stand in it; values and facts may move freely otherwise. */
function findDisplaced(
	pieces: readonly Piece[],
	read: readonly ReadPiece[],
	[source, ...others]: readonly [Marked, ...Marked[]],
): XmlMistake[] {
	const here = placesIn(pieces, source.codes);
	const wanted = [source, ...others].map((marked) => placesIn(marked.pieces, source.codes));
	for (const [code, place] of here) {
		const expected = wanted.flatMap((places) => places.get(code) ?? []);
		if (expected.length === 0 || expected.includes(place)) continue;
		const at = read.find((piece) => typeof piece === 'object' && Number(piece.id) - 1 === code);
		const offset = typeof at === 'object' ? at.offset : 0;
		const message = `The placeholder \`${code + 1}\` stands elsewhere than in the source: among other forms, or in another pair.`;
		return [
			{ offset, message, hint: 'Keep the order of the forms, and what they and pairs hold.' },
		];
	}
	return [];
}

/** Of each code the form that it stands in, and of a pair the pairs around it. */
function placesIn(pieces: readonly Piece[], codes: readonly Code[]): Map<number, string> {
	const places = new Map<number, string>();
	const pairs: number[] = [];
	let form = 0;
	for (const piece of pieces) {
		if (typeof piece === 'string') continue;
		const { code, part } = piece;
		if (codes[code]?.kind === 'form') places.set(code, `form ${++form}`);
		else if (part === 'whole') places.set(code, `in ${form}`);
		else if (part === 'open') {
			places.set(code, `in ${form}, ${pairs.join()}`);
			// Pairs that only the translation has are no concern of the source's.
			if (code < codes.length) pairs.push(code);
		} else if (code < codes.length) pairs.pop();
	}
	return places;
}
