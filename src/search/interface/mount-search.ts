import { createAsker, type Ask, type View } from './asker.ts';
import { addCursor } from './cursor.ts';
import { readQuery } from '../query.ts';
import { offerRecent } from './offer-recent.ts';
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
	const instead = async () => {
		const query = readQuery(parts.input.value);
		const answer = await source.search(query, { exactly: true }).catch(() => undefined);
		show(answer ? { state: 'done', query, answer } : { state: 'failed', query });
		parts.input.focus();
	};
	const present = createPresenter({
		...{ parts, place, cursor, source, retry },
		instead: () => void instead(),
	});
	const show = (view: View<Presented>) => {
		present(view);
		if (view.state === 'idle') recall();
		onView?.(view);
	};
	const ask = createAsker({ search: source.search, show, pause: 150 });
	const recall = offerRecent(parts, {
		...{ locale: place.locale, source },
		ask: (query) => ask(query, { now: true }),
	});
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
