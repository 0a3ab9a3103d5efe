/**
 * A text as a translator gets it: words, and codes that are moved as they are. It stands between what a file
 * says (Markdown, ICU messages, front matter) and what a format can carry (XLIFF, PO).
 */
export interface Marked {
	pieces: readonly Piece[];
	/** What the pieces refer to, in the order of the text. */
	codes: readonly Code[];
}

export type Piece = string | Mark;

/** A code where it stands; a pair stands in two places. */
export interface Mark {
	/** An index into the codes. */
	code: number;
	part: 'whole' | 'open' | 'close';
}

/** What must come back as it is. */
export interface Code {
	/** Equal for codes that mean the same, however they are spelled. */
	key: string;
	kind: CodeKind;
	/** As the file spells it: all of it, or what begins a pair. */
	open: string;
	/** What ends a pair. */
	close?: string;
	/** What a translator is shown for it. */
	shown: string;
	/** Whether a translation may do without it. */
	isOptional?: true;
}

export type CodeKind =
	| 'bold'
	| 'italic'
	| 'strike'
	| 'link'
	| 'image'
	| 'code'
	| 'break'
	| 'fact'
	| 'value'
	| 'form'
	| 'other';

/** Collects pieces and codes in the order of the text. */
export interface Builder {
	say: (text: string) => void;
	mark: (code: Code) => void;
	pair: (code: Code & { close: string }, inside: () => void) => void;
	built: () => Marked;
}

export function builder(): Builder {
	const pieces: Piece[] = [];
	const codes: Code[] = [];
	return {
		say: (text) => void pieces.push(text),
		mark: (code) => void pieces.push({ code: codes.push(code) - 1, part: 'whole' }),
		pair: (code, inside) => {
			const index = codes.push(code) - 1;
			pieces.push({ code: index, part: 'open' });
			inside();
			pieces.push({ code: index, part: 'close' });
		},
		built: () => ({ pieces: joined(pieces), codes }),
	};
}

/** Neighbouring texts as one, and no empty ones. */
export function joined<M extends object = Mark>(pieces: readonly (string | M)[]): (string | M)[] {
	const result: (string | M)[] = [];
	for (const piece of pieces) {
		const last = result.at(-1);
		if (piece === '') continue;
		if (typeof piece === 'string' && typeof last === 'string') {
			result[result.length - 1] = last + piece;
		} else result.push(piece);
	}
	return result;
}

/** Whether there is anything to translate. */
export function hasWords({ pieces }: Marked): boolean {
	return pieces.some((piece) => typeof piece === 'string' && /[\p{L}\p{N}]/u.test(piece));
}

/** The words without codes. */
export function wordsOf({ pieces, codes }: Marked): string {
	return pieces
		.map((piece) => {
			if (typeof piece === 'string') return piece;
			const code = codes[piece.code];
			return piece.part === 'whole' && code?.kind !== 'break' ? (code?.shown ?? '') : ' ';
		})
		.join('')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Whether two texts say the same with codes that mean the same. */
export function isSame(a: Marked, b: Marked): boolean {
	return spelling(a) === spelling(b);
}

function spelling({ pieces, codes }: Marked): string {
	return JSON.stringify(
		joined(pieces).map((piece) =>
			typeof piece === 'string' ? piece : [codes[piece.code]?.key, piece.part],
		),
	);
}

/**
 * A translation with its codes named by those of the source: codes that mean the same are the same, in the
 * order of the text, and what only the translation has follows behind.
 */
export function withCodesOf(source: Marked, translation: Marked): Marked {
	const codes = [...source.codes];
	const free = source.codes.map(() => true);
	const indexes = translation.codes.map((code) => {
		const found = codes.findIndex(({ key }, index) => free[index] && key === code.key);
		if (found < 0) return codes.push(code) - 1;
		free[found] = false;
		return found;
	});
	const pieces = translation.pieces.map((piece) =>
		typeof piece === 'string' ? piece : { ...piece, code: indexes[piece.code] ?? piece.code },
	);
	return { pieces, codes };
}

/**
 * White space as Markdown has it: runs are one space, none at the ends, and none just inside of a pair, where
 * marks would not work. A space that does not break stays.
 */
export function tidied({ pieces, codes }: Marked): Marked {
	const moved = outward(outward(joined(pieces).map(oneSpaced), 'open'), 'close');
	const [first, ...rest] = joined(moved).map(oneSpaced);
	const all = first === undefined ? [] : [withoutSpace(first, 'trimStart'), ...rest];
	const last = all.pop();
	return {
		pieces: joined(last === undefined ? [] : [...all, withoutSpace(last, 'trimEnd')]),
		codes,
	};
}

/** Moves the spaces just inside of pairs out of them. */
function outward(pieces: readonly Piece[], part: 'open' | 'close'): Piece[] {
	const trim = part === 'open' ? 'trimStart' : 'trimEnd';
	const isEdge = (piece: Piece | undefined) => typeof piece === 'object' && piece.part === part;
	const moved: Piece[] = [];
	for (const piece of part === 'open' ? pieces : pieces.toReversed()) {
		const inner = withoutSpace(piece, trim);
		if (inner !== piece && isEdge(moved.at(-1))) {
			let at = moved.length;
			while (isEdge(moved[at - 1])) at--;
			moved.splice(at, 0, ' ');
			moved.push(inner);
		} else moved.push(piece);
	}
	return part === 'open' ? moved : moved.toReversed();
}

function withoutSpace(piece: Piece, trim: 'trimStart' | 'trimEnd'): Piece {
	const pattern = trim === 'trimStart' ? /^ +/ : / +$/;
	return typeof piece === 'string' ? piece.replace(pattern, '') : piece;
}

function oneSpaced(piece: Piece): Piece {
	return typeof piece === 'string' ? piece.replace(/[ \t\r\n]+/g, ' ') : piece;
}
