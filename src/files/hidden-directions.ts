import { type DirectionMistake, findDirectionMistakes } from '../problems/direction-marks.ts';
import type { Problem } from '../problems/problem.ts';
import type { SourceFile } from './walk.ts';

/** Invisible characters by which a file is read otherwise than it is shown. */
export function findHiddenDirections({ file, text }: SourceFile): Problem[] {
	return findDirectionMistakes(text).map(({ kind, character, line, column }) => ({
		file,
		line,
		column,
		severity: kind === 'override' ? 'error' : 'warning',
		...says[kind](character),
	}));
}

const says: Record<
	DirectionMistake['kind'],
	(character: string) => Pick<Problem, 'message' | 'hint'>
> = {
	override: (character) => ({
		message: `An invisible character (${character}) shows the letters from here on back to front.`,
		hint: 'Write the line anew, without it. No script needs it.',
	}),
	open: (character) => ({
		message: `An invisible character (${character}) begins another direction of writing, which nothing ends.`,
		hint: 'Write the line anew, without it: browsers find the direction by themselves.',
	}),
	stray: (character) => ({
		message: `An invisible character (${character}) ends another direction of writing, which nothing began.`,
		hint: 'Write the line anew, without it.',
	}),
};
