import { readFileSync } from 'node:fs';
import type { IndexTask } from '../build/indexers.ts';
import { type SearchablePage, writeSearchIndex } from '../build/search-index.ts';

/** Started by `npm run build`, and told which locales to index, one after the other. */
process.on('message', async ({ pages, ...task }: IndexTask) => {
	process.send?.(await writeSearchIndex({ ...task, pages: read(pages) }));
});
process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));

function* read(pages: IndexTask['pages']): Generator<SearchablePage> {
	for (const { path, file, keywords } of pages) {
		yield { path, html: readFileSync(file, 'utf8'), keywords };
	}
}
