import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/**
 * Has Astro render the pages in a process of its own: what the checks hold in memory and what Astro does are
 * then never added up. It ends with this one, whatever ends this one.
 *
 * @returns whether it went well; if not, it has said why
 */
export async function renderPages(generator: string): Promise<boolean> {
	const renderer = fork(join(generator, 'src/cli/render.ts'), { cwd: generator });
	const [code] = await once(renderer, 'exit');
	return code === 0;
}
