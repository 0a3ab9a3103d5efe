import { type Marked, wordsOf } from '../xliff/marked.ts';
import type { ReadUnit } from '../xliff/delivered.ts';
import type { XmlMistake } from '../xliff/xml.ts';

export function twice({ id, offset }: ReadUnit): XmlMistake {
	const message = `The unit \`${id}\` is there more than once.`;
	return { offset, message, hint: 'Keep the one that is right.' };
}

/** What a unit has to translate is not there, or not as it was. */
export function gone({ id, offset, target }: ReadUnit, noun: string): XmlMistake[] | undefined {
	const message = `There is no ${noun} \`${id}\`, or its source has changed since the export.`;
	return target && [{ offset, message, hint: 'Export anew, and translate what is there.' }];
}

/** What people wrote is never lost without a word. */
export function machineOver(
	own: Marked | string,
	{ targetOffset: offset }: Pick<ReadUnit, 'targetOffset'>,
): XmlMistake {
	const was = typeof own === 'string' ? own : wordsOf(own);
	const message = `A machine's text would replace what a person wrote: “${was}”.`;
	return { offset, message, hint: 'If you want that, import with `--replace-human`.' };
}
