import type { Engine } from './engine.ts';

/** An engine that fetches everything once. */
export function keepLoaded(engine: Engine): Engine {
	return {
		load: once(engine.load),
		vocabulary: once(engine.vocabulary),
		readings: once(engine.readings),
		entry: engine.entry,
		directory: once(engine.directory),
	};
}

function once<A extends (string | number | undefined)[], T>(
	fetch: (...what: A) => Promise<T>,
): (...what: A) => Promise<T> {
	const fetched = new Map<string, Promise<T>>();
	return (...what) => {
		const name = what.join('/');
		const known = fetched.get(name) ?? fetch(...what);
		fetched.set(name, known);
		return known;
	};
}
