import fs from 'node:fs';

/**
 * For the process that renders. Astro writes one page after the other and waits for each, so that a thread
 * which writes meanwhile only costs the way there and back: 0.65 ms a page with its folder and its copy in the
 * cache, against 0.1 ms when it is written here.
 */
export function writeAtOnce(): void {
	fs.promises.mkdir = ((...call: Parameters<typeof fs.mkdirSync>) =>
		settle(() => fs.mkdirSync(...call))) as typeof fs.promises.mkdir;
	fs.promises.writeFile = ((...call: Parameters<typeof fs.writeFileSync>) =>
		settle(() => fs.writeFileSync(...call))) as typeof fs.promises.writeFile;
}

async function settle<T>(write: () => T): Promise<T> {
	return write();
}
