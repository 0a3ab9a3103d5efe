import { setFlagsFromString } from 'node:v8';

/** By default a heap may grow to a multiple of what it holds before it is swept: of a large site, by gigabytes. */
const grows = '--heap-growing-percent=40';

/** To be called first by a command that builds. */
export function keepHeapSmall(): void {
	setFlagsFromString(grows);
}

/**
 * For its processes. They make and forget pages and words by the million: what is new gets more room, and what
 * has stayed is swept only from 384 MB on.
 */
export const execArgv = [
	...process.execArgv,
	grows,
	'--max-semi-space-size=32',
	'--initial-old-space-size=384',
];
