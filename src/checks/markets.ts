import { unknownMarket } from '../facts/find-problems.ts';
import { marketOf } from '../facts/markets.ts';
import type { Problem } from '../problems/problem.ts';
import type { Subject } from './subject.ts';

/** Every country and group that an entry names is in `markets.yaml`. */
export function checkMarkets({ entries, settings: { markets }, unreadable }: Subject): Problem[] {
	if (unreadable.has('content/markets.yaml')) return [];
	return entries.flatMap(({ entry, outline }) =>
		outline.markets
			.filter(({ code }) => !marketOf(markets, code))
			.map(({ code, place }): Problem => ({
				file: entry.file,
				...place,
				severity: 'error',
				...unknownMarket(code, markets),
			})),
	);
}
