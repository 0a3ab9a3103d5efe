import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { execArgv } from './heap.ts';
import type { SearchIndexReport } from './search-index.ts';

/** What is told to a process that makes the search index of a locale. */
export interface IndexTask {
	locale: string;
	/** `dist/<locale>/pagefind` */
	directory: string;
	synonyms: Readonly<Record<string, readonly string[]>> | undefined;
	chain: readonly string[];
	others: readonly string[];
	/** Where the pages of the locale's own entries lie. */
	pages: readonly { path: string; file: string; keywords: readonly string[] | undefined }[];
}

/** Processes that make search indexes. */
export interface Indexers {
	make: (task: IndexTask) => Promise<SearchIndexReport>;
	/** Also when something has gone wrong: this process does not end before they do. */
	close: () => void;
}

/**
 * Has search indexes made side by side, each in a process of its own: it needs the whole of Pagefind's, and
 * what it holds in memory is never added to what others hold. They end with this one, whatever ends it.
 */
export function openIndexers(generator: string): Indexers {
	const all: ChildProcess[] = [];
	const idle: ChildProcess[] = [];
	const waiting: ((indexer: ChildProcess) => void)[] = [];
	const start = () => {
		const indexer = fork(join(generator, 'src/cli/index-locale.ts'), { cwd: generator, execArgv });
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
		async make(task) {
			const indexer = await take();
			const answer = Promise.race([once(indexer, 'message'), once(indexer, 'exit')]);
			indexer.send(task);
			const [report] = (await answer) as [SearchIndexReport | number | null];
			giveBack(indexer);
			if (typeof report === 'object' && report) return report;
			return { articles: 0, errors: [`The search index of \`${task.locale}\` could not be made.`] };
		},
		close() {
			// Or an indexer that ends would be replaced for them.
			waiting.length = 0;
			for (const indexer of all) indexer.kill();
		},
	};
}
