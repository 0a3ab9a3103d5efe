import { readQuery } from '../query.ts';

/** What there is to show of a search that is answered with an `A`. */
export type View<A> =
	| { state: 'idle'; query: '' }
	| { state: 'searching'; query: string }
	| { state: 'done'; query: string; answer: A }
	| { state: 'failed'; query: string };

/**
 * Asks when the reader pauses, and shows only the answer to the last question, in whatever order
 * the answers come.
 */
export function createAsker<A>({ search, show, pause }: AskerOptions<A>): Ask {
	let latest = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const answer = async (query: string, question: number) => {
		const view = await search(query).then(
			(answer): View<A> => ({ state: 'done', query, answer }),
			(): View<A> => ({ state: 'failed', query }),
		);
		if (question === latest) show(view);
	};

	return (input, { now = false } = {}) => {
		const question = ++latest;
		const query = readQuery(input);
		clearTimeout(timer);
		if (query === '') return show({ state: 'idle', query });
		show({ state: 'searching', query });
		if (now) void answer(query, question);
		else timer = setTimeout(() => void answer(query, question), pause);
	};
}

export type Ask = (input: string, options?: { now?: boolean }) => void;

interface AskerOptions<A> {
	search: (query: string) => Promise<A>;
	show: (view: View<A>) => void;
	/** In milliseconds. */
	pause: number;
}
