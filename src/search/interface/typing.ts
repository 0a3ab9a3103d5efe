import type { Ask } from './asker.ts';
import type { Cursor } from './cursor.ts';
import type { Parts } from './parts.ts';
import type { Source } from './source.ts';

/** Asks as the reader types, and fetches ahead when the field is focused. */
export function listen({ input }: Pick<Parts, 'input'>, { ask, cursor, source }: Listeners): void {
	input.addEventListener('focus', source.prepare);
	input.addEventListener('input', (event) => {
		cursor.reset();
		if (!isUnfinished(event)) ask(input.value);
	});
	input.addEventListener('compositionend', () => ask(input.value));
	if (document.activeElement === input) source.prepare();
}

/**
 * What is being composed is no word yet, except on a screen's keyboard: Android's composes every
 * word of every language until a space ends it.
 */
export function isUnfinished(event: Event): boolean {
	return (
		event instanceof InputEvent && event.isComposing && !matchMedia('(pointer: coarse)').matches
	);
}

interface Listeners {
	ask: Ask;
	cursor: Cursor;
	source: Source;
}
