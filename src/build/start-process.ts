import { type ChildProcess, fork, type ForkOptions } from 'node:child_process';
import { join } from 'node:path';
import { codeFolder } from '../files/cache.ts';
import { execArgv } from './heap.ts';

/**
 * Starts a process of the build. What it compiles is kept, unless the environment says where: Astro is ready in
 * half the time the next time.
 */
export function startProcess(
	generator: string,
	script: string,
	options: ForkOptions = {},
): ChildProcess {
	return fork(join(generator, script), {
		cwd: generator,
		execArgv,
		env: { NODE_COMPILE_CACHE: codeFolder(generator), ...process.env },
		...options,
	});
}
