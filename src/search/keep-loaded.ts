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

function once<T>(fetch: (locale: string) => Promise<T>): (locale: string) => Promise<T> {
	const fetched = new Map<string, Promise<T>>();
	return (locale) => {
		const known = fetched.get(locale) ?? fetch(locale);
		fetched.set(locale, known);
		return known;
	};
}
