/** Things that happen in quick succession, and are done as one. */
export interface Gathering<T> {
	happen: (one: T) => void;
	/** Waits until what has happened is done. */
	done: () => Promise<void>;
}

/**
 * Has things that happen in quick succession done as one: saving an article is one event, renaming it dozens.
 *
 * @param act with all that has happened, once nothing more does
 */
export function gather<T>(act: (happened: ReadonlySet<T>) => void): Gathering<T> {
	let happened = new Set<T>();
	let soon: NodeJS.Timeout | undefined;
	let doing = Promise.withResolvers<void>();
	doing.resolve();
	const run = () => {
		const all = happened;
		happened = new Set();
		try {
			act(all);
		} finally {
			doing.resolve();
		}
	};
	return {
		happen(one) {
			if (happened.size === 0) doing = Promise.withResolvers<void>();
			happened.add(one);
			clearTimeout(soon);
			soon = setTimeout(run, pause);
		},
		done: () => doing.promise,
	};
}

/** In milliseconds: nobody notices it, and a command that writes files leaves less between two. */
const pause = 100;
