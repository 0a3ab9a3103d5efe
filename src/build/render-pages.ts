import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { startProcess } from './start-process.ts';

/** Astro, in a process of its own. */
export interface Renderer {
	/** To be called once. */
	render: () => Rendering;
	/** Nobody wants the pages any more. */
	abandon: () => void;
}

/** Pages that are being rendered. */
export interface Rendering {
	/** Astro has emptied the folder, and writes from now on; or it has ended before. */
	begun: Promise<void>;
	/** Whether it went well; if not, it has said why. */
	ended: Promise<boolean>;
	hasFailed: () => boolean;
	/**
	 * Waits until a page is begun, or nothing more is to come: those that stand before it in the order of the
	 * pages are whole then. Astro writes one after the other.
	 *
	 * @param file where the page goes
	 */
	reached: (file: string) => Promise<void>;
}

/**
 * What the checks hold in memory and what Astro does are never added up in one process, and what is rendered is
 * indexed meanwhile. Until it is to render, Astro makes everything ready, and says nothing: what is wrong with
 * the knowledge base is told by the checks. The other process ends with this one, whatever ends this one.
 */
export function startRenderer(generator: string): Renderer {
	const child = startProcess(generator, 'src/cli/render.ts', {
		stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
	});
	// Not only when it has ended: when all that it said has been read as well.
	const ended = once(child, 'close').then(([code]) => code === 0);
	const begun = Promise.race([once(child, 'message'), ended]).then(() => {});
	const isRunning = () => child.exitCode === null && child.signalCode === null;
	return {
		render() {
			// Standard output is for JSON.
			child.stdout?.pipe(process.stderr);
			child.stderr?.pipe(process.stderr);
			if (isRunning()) child.send('render');
			return {
				begun,
				ended,
				hasFailed: () => !isRunning() && child.exitCode !== 0,
				async reached(file) {
					// What waits for this process is to have its turn also where all pages are there.
					await setImmediate();
					while (isRunning() && !existsSync(file)) await Promise.race([ended, setTimeout(50)]);
				},
			};
		},
		abandon: () => child.kill(),
	};
}
