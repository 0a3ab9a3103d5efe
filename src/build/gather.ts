/**
 * Has things that happen in quick succession done as one: saving an article is one event, renaming it dozens.
 *
 * @param act with all that has happened, once nothing more does
 */
export function gather<T>(act: (happened: ReadonlySet<T>) => void): (one: T) => void {
	let happened = new Set<T>();
	let soon: NodeJS.Timeout | undefined;
	return (one) => {
		happened.add(one);
		clearTimeout(soon);
		soon = setTimeout(() => {
			const all = happened;
			happened = new Set();
			act(all);
		}, pause);
	};
}

/** In milliseconds: nobody notices it, and a command that writes files leaves less between two. */
const pause = 100;
