import type { Place, Problem } from './problem.ts';

/** Steps to a value: `['channels', 0, 'type']`. */
export type Path = readonly PropertyKey[];

/** A data file that has been read: its value, what is wrong with its syntax, and where things stand. */
export interface Parsed {
	file: string;
	/** `undefined` when the syntax is so broken that nothing can be said about the value. */
	value: unknown;
	problems: Problem[];
	/** The place of the value at `path`, or of its key; of the nearest thing around it where there is none. */
	locate: (path: Path, part?: 'key' | 'value') => Place;
}
