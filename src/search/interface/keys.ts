/** Which result the keys have reached. */
export interface Cursor {
	/** From 0; -1 is the field itself. */
	active: number;
	/** How many results there are. */
	count: number;
}

/**
 * What a key does to the cursor, by the ARIA authoring practices for an editable combobox with list
 * autocomplete and manual selection. Undefined leaves the key to the browser: Home and End move
 * in the text until a result is reached, and nothing is ours while a word is being composed.
 *
 * @example
 * pressKey({ active: -1, count: 3 }, { key: 'ArrowUp' }) // => { active: 2 }
 * pressKey({ active: 2, count: 3 }, { key: 'Enter' }) // => { active: 2, open: true }
 */
export function pressKey({ active, count }: Cursor, pressed: Pressed): Move | undefined {
	if (isComposing(pressed) || hasModifier(pressed) || count === 0) return undefined;
	const positions = count + 1;
	const turn = (steps: number) => ({ active: ((active + 1 + steps + positions) % positions) - 1 });
	if (pressed.key === 'ArrowDown') return turn(1);
	if (pressed.key === 'ArrowUp') return turn(-1);
	if (active < 0) return undefined;
	if (pressed.key === 'Home') return { active: 0 };
	if (pressed.key === 'End') return { active: count - 1 };
	if (pressed.key === 'Enter') return { active, open: true };
	return undefined;
}

/** Safari ends a composition before it tells of the key that ended it: that key is a 229. */
export function isComposing({ isComposing = false, keyCode = 0 }: Partial<Pressed>): boolean {
	return isComposing || keyCode === 229;
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: Pressed): boolean {
	return [altKey, ctrlKey, metaKey, shiftKey].includes(true);
}

export interface Move {
	active: number;
	/** Go to the result. */
	open?: true;
}

/** The part of a `KeyboardEvent` that counts. */
export interface Pressed {
	key: string;
	isComposing?: boolean;
	keyCode?: number;
	altKey?: boolean;
	ctrlKey?: boolean;
	metaKey?: boolean;
	shiftKey?: boolean;
}
