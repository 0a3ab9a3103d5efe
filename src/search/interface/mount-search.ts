import { createAsker, type Ask, type View } from './asker.ts';
import { addCursor } from './cursor.ts';
import { addParts, type Parts } from './parts.ts';
import { placeOf } from './place.ts';
import { createPresenter } from './present.ts';
import { createSource, type Presented, type Source } from './source.ts';
import { listen } from './typing.ts';

/**
 * Makes a search form answer while the reader types, into `results` (`[data-search-results]`).
 *
 * The pattern is the ARIA authoring practices' editable combobox with list autocomplete and manual
 * selection. The options of its list box are the links themselves; Tab reaches them as well.
 */
export function mountSearch(
	form: HTMLFormElement,
	results: HTMLElement,
	{ onView }: MountOptions = {},
): MountedSearch {
	const place = placeOf(form.action);
	const parts = addParts(form, results);
	const cursor = addCursor(parts);
	const source = createSource(place);
	const retry = () => {
		ask(parts.input.value, { now: true });
		parts.input.focus();
	};
	const present = createPresenter({ parts, place, cursor, source, retry });
	const show = (view: View<Presented>) => {
		present(view);
		onView?.(view);
	};
	const ask = createAsker({ search: source.search, show, pause: 150 });
	listen(parts, { ask, cursor, source });
	present({ state: 'idle', query: '' });
	return { ...parts, place, ask, source };
}

export interface MountOptions {
	/** Is told of each change. */
	onView?: (view: View<Presented>) => void;
}

export interface MountedSearch extends Parts {
	place: ReturnType<typeof placeOf>;
	ask: Ask;
	source: Source;
}
