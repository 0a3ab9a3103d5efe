import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import type { IndexTask } from './index-task.ts';
import type { SearchIndexReport } from './search-index.ts';
import { startProcess } from './start-process.ts';

/** Where a page of one of the locale's own entries lies. */
export interface IndexedPage {
	path: string;
	file: string;
	keywords: readonly string[] | undefined;
}

/** A search index that is being made. */
export interface Indexing {
	/** Once the page is written. */
	add: (page: IndexedPage) => void;
	/** After the last page. */
	end: () => Promise<SearchIndexReport>;
}

/** Processes that make search indexes. */
export interface Indexers {
	begin: (task: IndexTask) => Indexing;
	/** Also when something has gone wrong: this process does not end before they do. */
	close: () => void;
}

/** A message a page would keep both sides busy with messages. */
const pagesAMessage = 50;

/**
 * Has search indexes made side by side, each in a process of its own: it needs the whole of Pagefind's, and
 * what it holds in memory is never added to what others hold. They end with this one, whatever ends it.
 */
export function openIndexers(generator: string): Indexers {
	const all: ChildProcess[] = [];
	const idle: ChildProcess[] = [];
	const waiting: ((indexer: ChildProcess) => void)[] = [];
	const start = () => {
		const indexer = startProcess(generator, 'src/cli/index-locale.ts');
		all.push(indexer);
		return indexer;
	};
	const living = (indexer: ChildProcess) =>
		indexer.exitCode === null && indexer.signalCode === null ? indexer : start();
	const take = async (): Promise<ChildProcess> => {
		const [indexer] = idle.splice(0, 1);
		if (indexer) return living(indexer);
		if (all.length < availableParallelism()) return start();
		return new Promise((resolve) => waiting.push(resolve));
	};
	const giveBack = (indexer: ChildProcess) => {
		const next = waiting.shift();
		if (next) next(living(indexer));
		else idle.push(indexer);
	};
	return {
		begin(task) {
			const taken = take();
			// One that has ended hears nothing, and its end is what it answers.
			const tell = (order: unknown) =>
				void taken.then((indexer) => indexer.send(order as object, () => {}));
			const answered = taken.then(async (indexer) => {
				const answer = await Promise.race([once(indexer, 'message'), once(indexer, 'exit')]);
				giveBack(indexer);
				return answer[0] as SearchIndexReport | number | null;
			});
			const pages: IndexedPage[] = [];
			const tellPages = () => tell(pages.splice(0));
			tell(task);
			return {
				add(page) {
					if (pages.push(page) === pagesAMessage) tellPages();
				},
				async end() {
					tellPages();
					tell('end');
					const report = await answered;
					if (typeof report === 'object' && report) return report;
					return {
						articles: 0,
						errors: [`The search index of \`${task.locale}\` could not be made.`],
					};
				},
			};
		},
		close() {
			// Or an indexer that ends would be replaced for them.
			waiting.length = 0;
			for (const indexer of all) indexer.kill();
		},
	};
}
