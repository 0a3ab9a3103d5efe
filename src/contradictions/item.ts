/** Something in a text that must be the same in every language. */
export type Item = Figure | CalendarDay | Clock | Sign;

/** Where an item stands: offsets in the text it was read from. */
export interface Span {
	/** As it is written. */
	text: string;
	start: number;
	end: number;
}

/** A number with what it counts, as far as that is known. */
export interface Figure extends Span {
	kind: 'figure';
	/** What it may mean: usually one reading. */
	readings: readonly Reading[];
}

export interface Reading {
	value: number;
	unit?: Unit | undefined;
}

export type Unit =
	| { kind: 'percent' }
	/** The currencies that the sign or word may stand for. */
	| { kind: 'money'; codes: readonly string[] }
	/** Units of one scale can be compared: 14 days are two weeks, 12 months are a year. */
	| { kind: 'time'; scale: 'minutes' | 'months'; factor: number };

export interface CalendarDay extends Span {
	kind: 'date';
	readings: readonly { year?: number | undefined; month: number; day?: number | undefined }[];
	/** Its name has another meaning, too: it may only explain what the other side says. */
	isUncertain?: boolean;
}

/** A time of day. */
export interface Clock extends Span {
	kind: 'time';
	/** Minutes since noon or midnight. */
	minutes: number;
	half?: 'am' | 'pm' | undefined;
}

/** What is compared letter by letter. */
export interface Sign extends Span {
	kind: 'phone' | 'email' | 'link' | 'code' | 'fact';
	value: string;
}

/** What a text says. Number words are read only where they are asked for. */
export interface Content {
	items: readonly Item[];
	spelled: () => readonly Spelled[];
}

/** A figure in words. */
export interface Spelled extends Figure {
	/** A counted number above one, not an article or a unit alone: it may contradict, too. */
	isCount: boolean;
	/** Only perhaps a figure. */
	isLoose?: boolean;
}
