import type { UnitState } from './exchange.ts';
import type { XmlMistake } from './xml.ts';

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
