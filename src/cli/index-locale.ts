import { on } from 'node:events';
import { readFileSync } from 'node:fs';
import type { IndexTask } from '../build/index-task.ts';
import type { IndexedPage } from '../build/indexers.ts';
import type { SearchablePage } from '../build/search-article.ts';
import { type SearchIndexReport, writeSearchIndex } from '../build/search-index.ts';

/** Started by `npm run build`, and told which locales to index, one after the other. */
process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
const told = on(process, 'message');
for (;;) process.send?.(await index(await next()));

async function next<T>(): Promise<T> {
	const { value } = await told.next();
	return (value as [T])[0];
}

/** The task is followed by its pages, some at a time as they are written, and by `end`. */
async function index(task: IndexTask): Promise<SearchIndexReport> {
	let isComplete = false;
	const nextPages = async () => {
		const pages = await next<IndexedPage[] | 'end'>();
		isComplete = pages === 'end';
		return pages === 'end' ? [] : pages;
	};
	async function* pages(): AsyncGenerator<SearchablePage> {
		while (!isComplete) {
			for (const { file, ...page } of await nextPages()) {
				yield { ...page, html: readFileSync(file).toString() };
			}
		}
	}
	const report = await writeSearchIndex({ ...task, pages: pages() });
	// What has failed in the middle is told of the rest all the same.
	while (!isComplete) await nextPages();
	return report;
}
