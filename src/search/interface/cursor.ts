import { pressKey } from './keys.ts';
import type { Parts } from './parts.ts';

/** Moves through the results of a list box by keys, while the focus stays in the field. */
export function addCursor({ input, list }: Pick<Parts, 'input' | 'list'>): Cursor {
	let active = -1;
	const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];

	const moveTo = (position: number) => {
		active = position;
		for (const [index, option] of options().entries()) {
			option.setAttribute('aria-selected', String(index === position));
		}
		const option = options()[position];
		if (option) input.setAttribute('aria-activedescendant', option.id);
		else input.removeAttribute('aria-activedescendant');
		return option;
	};

	const press = (event: KeyboardEvent) => {
		const move = pressKey({ active, count: options().length }, event);
		if (!move) return;
		event.preventDefault();
		const wasInList = list.contains(document.activeElement);
		const option = moveTo(move.active);
		if (move.open) return option?.click();
		if (wasInList) (option ?? input).focus();
		option?.scrollIntoView({ block: 'nearest' });
	};

	input.addEventListener('keydown', press);
	list.addEventListener('keydown', press);
	list.addEventListener('focusin', ({ target }) => {
		const index = options().findIndex((option) => option === target);
		if (index >= 0) moveTo(index);
	});
	return { reset: () => void moveTo(-1) };
}

export interface Cursor {
	/** Back into the field. */
	reset: () => void;
}
