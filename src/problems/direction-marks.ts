import type { Place } from './problem.ts';

/** An invisible character that changes the order in which text is shown. */
export interface DirectionMistake extends Place {
	kind: 'override' | 'open' | 'stray';
	/** @example 'U+202E' */
	character: string;
}

/**
 * Characters with which a text shows something else than it says (https://trojansource.codes): letters back
 * to front, and embeddings and isolates that are not closed, or close nothing. The marks LRM, RLM and ALM,
 * joiners and zero-width spaces belong to scripts, and are no mistakes. Of each stretch of text the first is
 * told: it has to be written anew.
 */
export function findDirectionMistakes(text: string): DirectionMistake[] {
	if (!controls.test(text)) return [];
	return stretchesOf(text.split('\n')).flatMap(findIn);
}

const controls = /[\u202a-\u202e\u2066-\u2069]/;

const rightToLeftOverride = '\u202e';

/** Lines of one text: at an empty line, an item, a field, a cell or a tag another begins. */
interface Stretch {
	firstLine: number;
	lines: string[];
}

function stretchesOf(lines: readonly string[]): Stretch[] {
	const stretches: Stretch[] = [];
	for (const [index, line] of lines.entries()) {
		if (index === 0 || /^\s*(?:$|[-*+#|><]|\d+[.)]|"?[\w.-]+"?:)/.test(line)) {
			stretches.push({ firstLine: index + 1, lines: [] });
		}
		stretches.at(-1)?.lines.push(line);
	}
	return stretches;
}

function findIn({ firstLine, lines }: Stretch): DirectionMistake[] {
	const marks = marksIn(lines, firstLine);
	const override = marks.find(({ sign }) => sign === rightToLeftOverride);
	return override ? [mistake('override', override)] : findUnpaired(marks);
}

function findUnpaired(marks: readonly Mark[]): DirectionMistake[] {
	const open: Mark[] = [];
	for (const mark of marks) {
		if (!isEnd(mark)) open.push(mark);
		else if (open.pop()?.closes !== mark.sign) return [mistake('stray', mark)];
	}
	return open.slice(0, 1).map((mark) => mistake('open', mark));
}

interface Mark extends Place {
	sign: string;
	/** The sign that ends what this one begins. */
	closes: string;
}

const ends = { embedding: '\u202c', isolate: '\u2069' };

function isEnd({ sign }: Mark): boolean {
	return sign === ends.embedding || sign === ends.isolate;
}

function marksIn(lines: readonly string[], firstLine: number): Mark[] {
	return lines.flatMap((line, index) =>
		[...line.matchAll(new RegExp(controls, 'g'))].map(({ 0: sign, index: at }) => ({
			sign,
			closes: sign < '\u2066' ? ends.embedding : ends.isolate,
			line: firstLine + index,
			column: at + 1,
		})),
	);
}

function mistake(kind: DirectionMistake['kind'], { sign, line, column }: Mark): DirectionMistake {
	const code = sign.charCodeAt(0).toString(16).toUpperCase();
	return { kind, character: `U+${code}`, line, column };
}
