import type { UnitState } from './exchange.ts';
import { read1 } from './read-1.ts';
import { read2 } from './read-2.ts';
import { isMistake, readXml, type XmlMistake, type XmlNode } from './xml.ts';

/** A file of XLIFF as it was delivered, before anything in it is believed. */
export interface ReadExchange {
	parts: ReadPart[];
}

export interface ReadPart {
	original: string;
	sourceLocale: string;
	targetLocale: string;
	/** What `ExchangePart` says; `undefined` where a tool has lost it. */
	digests: string | undefined;
	translation: string | undefined;
	units: ReadUnit[];
	offset: number;
}

export interface ReadUnit {
	id: string;
	source: ReadPiece[];
	/** `undefined` where there is nothing yet. */
	target: ReadPiece[] | undefined;
	/** What the target says that it is written in. */
	language: string | undefined;
	/** Of the target. */
	state: UnitState;
	/** What is wrong with the unit before anything is compared. */
	mistake: XmlMistake | undefined;
	offset: number;
	/** Of the target, where there is one. */
	targetOffset: number;
}

export type ReadPiece = string | ReadMark;

export interface ReadMark {
	id: string;
	part: 'whole' | 'open' | 'close';
	/** What the file says that it stands for, if it says it. */
	raw: string | undefined;
	offset: number;
}

const versions: Readonly<
	Record<string, { version: RegExp; read: (root: XmlNode) => ReadExchange }>
> = {
	'urn:oasis:names:tc:xliff:document:2.0': { version: /^2\.[01]$/, read: read2 },
	'urn:oasis:names:tc:xliff:document:1.2': { version: /^1\.2$/, read: read1 },
};

/** Reads XLIFF 2.1 (2.0 is the same in all that matters here) and 1.2. */
export function readXliff(text: string): ReadExchange | XmlMistake {
	const root = readXml(text);
	if (isMistake(root)) return root;
	const { space, name, attributes, start } = root;
	const known = Object.hasOwn(versions, space) ? versions[space] : undefined;
	if (name !== 'xliff' || !known) {
		const what = space === '' ? 'no namespace' : `the namespace \`${space}\``;
		return {
			offset: start,
			message: `This is no XLIFF that can be read: \`<${name}>\` with ${what}.`,
			hint: 'Deliver XLIFF 2.1 or 1.2, as it was exported.',
		};
	}
	const { version = '' } = attributes;
	if (known.version.test(version)) return known.read(root);
	return {
		offset: start,
		message: `The file says that it is XLIFF \`${version}\`, which its namespace is not.`,
		hint: 'Deliver XLIFF 2.1 or 1.2, as it was exported.',
	};
}

/** Neighbouring texts as one. */
export function joinedPieces(pieces: readonly ReadPiece[]): ReadPiece[] {
	const result: ReadPiece[] = [];
	for (const piece of pieces) {
		const last = result.at(-1);
		if (piece === '') continue;
		if (typeof piece === 'string' && typeof last === 'string') {
			result[result.length - 1] = last + piece;
		} else result.push(piece);
	}
	return result;
}

/** All text in an element, whatever stands in between. */
export function plainText({ children }: XmlNode): string {
	return children.map((child) => (typeof child === 'string' ? child : plainText(child))).join('');
}
