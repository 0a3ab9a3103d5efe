import { join, relative, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { checkKnowledgeBase } from '../files/check.ts';
import type { Environment } from '../files/environment.ts';
import { roleOf } from '../files/layout.ts';
import { formatProblem, type Problem } from '../problems/problem.ts';
import { gather } from './gather.ts';
import { type Site, toSite } from './site.ts';

/** A knowledge base while somebody writes it. */
export interface WatchedSite {
	/** As it was last saved, and as far as it can be read. */
	site: () => Site | undefined;
	/** Waits until what has been saved is shown. */
	settled: () => Promise<void>;
}

/**
 * Shows what is saved. What is wrong stands over every page, the next one as well, until it is mended: only
 * entries change meanwhile, since each keeps its page whatever is wrong with it.
 */
export function watchSite(server: ViteDevServer, environment: Environment): WatchedSite {
	const { root } = environment;
	const watched = ['content', 'locales', 'public'];
	server.watcher.add(watched.map((folder) => join(root, folder)));
	let state = look(environment);
	const { happen, done } = gather<string>((files) => {
		const last = state;
		state = look(environment);
		say(state.problems, files, new Set(last.problems.map(formatProblem)));
		tell(server, state.errors);
		const areEntries = [...files].every((file) => roleOf(file).kind === 'entry');
		if (areEntries) startAnew(server, 'behind the pages');
		const isMended = last.errors.length > 0 || !areEntries;
		if (isMended && state.errors.length === 0) startAnew(server, 'and open pages');
	});
	const changed = (path: string) => {
		const file = relative(root, path).split(sep).join('/');
		if (watched.some((folder) => file.startsWith(`${folder}/`))) happen(file);
	};
	for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
	server.environments.client.hot.on('vite:client:connect', () => tell(server, state.errors));
	return { site: () => state.site, settled: done };
}

interface State {
	site: Site | undefined;
	problems: readonly Problem[];
	/** What keeps the site from being built. */
	errors: readonly Problem[];
}

function look(environment: Environment): State {
	const { subject, problems } = checkKnowledgeBase(environment);
	return {
		site: subject && toSite(environment.root, subject.settings, subject.catalog),
		problems,
		errors: problems.filter(({ severity }) => severity === 'error'),
	};
}

/** Prints what is wrong since the last save: errors wherever they are, and advice on the files that were saved. */
function say(
	problems: readonly Problem[],
	files: ReadonlySet<string>,
	isTold: ReadonlySet<string>,
): void {
	for (const problem of problems) {
		const isMeant =
			problem.severity === 'error' || (problem.severity === 'warning' && files.has(problem.file));
		const line = formatProblem(problem);
		if (isMeant && !isTold.has(line)) console.error(line);
	}
}

/** Lays what is wrong over the pages that are open. */
function tell(server: ViteDevServer, errors: readonly Problem[]): void {
	if (errors.length === 0) return;
	const message = errors.map(formatProblem).join('\n');
	server.environments.client.hot.send({ type: 'error', err: { message, stack: '' } });
}

/** Astro makes open pages load anew when entries change, half a second later. */
function startAnew(server: ViteDevServer, which: 'behind the pages' | 'and open pages'): void {
	for (const environment of Object.values(server.environments)) {
		if (which === 'behind the pages' && environment === server.environments.client) continue;
		environment.moduleGraph.invalidateAll();
		environment.hot.send({ type: 'full-reload' });
	}
}
