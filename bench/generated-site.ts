import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cacheFolder, codeFolder, entriesFolder, stagingFolder } from '../src/files/cache.ts';
import { type Environment, readEnvironment } from '../src/files/environment.ts';
import { generateKnowledgeBase } from '../tests/generate/generate.ts';
import { writeFiles } from '../tests/generate/write-files.ts';
import { type Run, runScript, variablesOf } from './run-command.ts';

/** A generated knowledge base on the disk, and where its site goes. */
export interface GeneratedSite {
	articles: number;
	locales: readonly string[];
	/** How many source and translated entries there are. */
	files: number;
	root: string;
	out: string;
	/** A source entry to change. */
	anEntry: string;
}

export interface BuildRun extends Run {
	/** HTML pages, as the build tells. */
	pages: number;
}

type Places = Pick<GeneratedSite, 'root' | 'out'>;

/** Writes the knowledge base, or takes the one of an earlier benchmark: the seed makes it the same. */
export function generateSite(articles: number, locales: readonly string[]): GeneratedSite {
	const folder = join(tmpdir(), 'jawab-bench', `${articles}-${locales.join('-')}`);
	const root = join(folder, 'kb');
	putAside(root);
	let anEntry = '';
	writeFiles(root, noting(generateKnowledgeBase({ articles, locales, seed: 1 })));
	return {
		articles,
		locales,
		files: articles * locales.length,
		root,
		out: join(folder, 'dist'),
		anEntry,
	};

	function* noting(files: Iterable<{ path: string; text: string }>) {
		for (const file of files) {
			if (file.path.startsWith(`content/${locales[0]}/faq/`)) anEntry ||= join(root, file.path);
			yield file;
		}
	}
}

/** Builds as on a fresh machine: nothing is known of an earlier build. */
export async function buildCold(site: GeneratedSite): Promise<BuildRun> {
	forget(site);
	putAside(site.out);
	return build(site);
}

export async function build(site: GeneratedSite): Promise<BuildRun> {
	const staging = stagingFolder(environmentOf(site));
	const run = await runScript('src/cli/build.ts', {
		environment: variablesOf(site),
		// Not from the build itself: it has nothing to tell of its parts.
		marks: { rendered: () => existsSync(join(staging, '_headers')) },
	});
	return { ...run, pages: pagesIn(run.said) };
}

/** Checks as on a fresh machine. */
export function checkCold(site: Places): Promise<Run> {
	forget(site);
	return runScript('src/cli/check.ts', { environment: variablesOf(site) });
}

/** Removes everything but the reports: a hundred thousand pages are large. */
export function removeSite(site: GeneratedSite): void {
	forget(site);
	rmSync(join(site.root, '..'), { recursive: true, force: true });
}

/** As if it had never been read or built. */
function forget(site: Places): void {
	const environment = environmentOf(site);
	putAside(cacheFolder(environment));
	putAside(entriesFolder(environment));
	putAside(codeFolder(environment.generator));
}

/**
 * Away, and removed when all is measured: a file system without a journal looks for a minute at every place of
 * a removed file before it gives it to a new one, and a fresh machine has removed none.
 */
function putAside(folder: string): void {
	if (!existsSync(folder)) return;
	const aside = join(dirname(folder), `aside-${process.pid}-${put.length}`);
	renameSync(folder, aside);
	put.push(aside);
}

const put: string[] = [];
process.once('exit', () => {
	for (const folder of put) rmSync(folder, { recursive: true, force: true });
});

export function textOf(path: string): string {
	return readFileSync(path, 'utf8');
}

function environmentOf(site: Places): Environment {
	return readEnvironment(variablesOf(site));
}

function pagesIn(said: string): number {
	const pages = /^Built (\d+) pages/m.exec(said)?.[1];
	if (pages === undefined) throw new Error(`The build did not say how many pages it has:\n${said}`);
	return Number(pages);
}
