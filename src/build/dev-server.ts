import type { AstroIntegration } from 'astro';
import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { checkKnowledgeBase } from '../files/check.ts';
import type { Environment } from '../files/environment.ts';
import { roleOf } from '../files/layout.ts';
import { pagesIn } from '../catalog/pages.ts';
import { formatProblem, type Problem } from '../problems/problem.ts';
import { mediaTypeOf } from '../host/media-types.ts';
import { gather } from './gather.ts';
import { markdownTwin } from './markdown-twin.ts';
import { searchScriptPath } from './search-script.ts';
import { localeFiles, rootFiles } from './site-files.ts';
import { toSite, voicesOf } from './site.ts';

/**
 * In `npm run dev`: serves what a build writes beside the pages, shows what is saved, and says at once what
 * is wrong with it.
 */
export function devServer(environment: Environment): AstroIntegration {
	return {
		name: 'jawab-dev-server',
		hooks: {
			'astro:server:setup': ({ server }) => {
				watch(server, environment);
				server.middlewares.use((request, response, next) => {
					if (!answer(request, response, environment)) next();
				});
			},
		},
	};
}

/** Answers for a file beside the pages; the search index is the one of the last build. */
function answer(
	request: IncomingMessage,
	response: ServerResponse,
	environment: Environment,
): boolean {
	const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
	if (path === searchScriptPath) {
		request.url = '/src/search/entry.ts';
		return false;
	}
	if (/^\/[^/]+\/pagefind\//.test(path)) return sendFile(join(environment.out, path), response);
	if (!/\.(md|xml|txt|json)$|\/_(headers|redirects)$/.test(path)) return false;
	const text = textOf(path, environment);
	if (text === undefined) return false;
	response.setHeader('Content-Type', mediaTypeOf(path));
	response.end(text);
	return true;
}

function sendFile(path: string, response: ServerResponse): boolean {
	if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
	response.setHeader('Content-Type', mediaTypeOf(path));
	createReadStream(path).pipe(response);
	return true;
}

function textOf(path: string, environment: Environment): string | undefined {
	const { subject } = checkKnowledgeBase(environment);
	if (!subject) return undefined;
	const site = toSite(environment.root, subject.settings, subject.catalog);
	const locale = path.split('/')[1] ?? '';
	if (path.endsWith('/index.md')) {
		const page = [...pagesIn(site.catalog, locale)].find((page) => `${page.path}index.md` === path);
		return page?.article && markdownTwin(site, page.article, locale).text;
	}
	const files = [
		...rootFiles(site),
		...voicesOf(site, [locale]).flatMap((voice) => [...localeFiles(site, voice)]),
	];
	return files.find((file) => file.path === path)?.text;
}

/**
 * Entries reload through Astro's store; everything else makes the pages start anew. While something is wrong
 * nothing changes, and what is wrong stands over every page, the next one as well.
 */
function watch(server: ViteDevServer, environment: Environment): void {
	const { root } = environment;
	const watched = ['content', 'locales', 'public'];
	server.watcher.add(watched.map((folder) => join(root, folder)));
	let errors = errorsIn(checkKnowledgeBase(environment).problems);
	const show = gather<string>((files) => {
		const wasWrong = errors.length > 0;
		errors = report(files, environment);
		tell(server, errors);
		if (errors.length > 0) return;
		if (wasWrong || [...files].some((file) => roleOf(file).kind !== 'entry')) reload(server);
	});
	const changed = (path: string) => {
		const file = relative(root, path).split(sep).join('/');
		if (watched.some((folder) => file.startsWith(`${folder}/`))) show(file);
	};
	for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
	server.environments.client.hot.on('vite:client:connect', () => tell(server, errors));
}

/** Says what is wrong with files that were saved, and what keeps the site from being built: these errors. */
function report(files: ReadonlySet<string>, environment: Environment): Problem[] {
	const { problems } = checkKnowledgeBase(environment);
	for (const problem of problems) {
		const isHere = files.has(problem.file) || problem.severity === 'error';
		if (isHere && problem.severity !== 'note') console.error(formatProblem(problem));
	}
	return errorsIn(problems);
}

function errorsIn(problems: readonly Problem[]): Problem[] {
	return problems.filter(({ severity }) => severity === 'error');
}

/** Lays what is wrong over the pages that are open. */
function tell(server: ViteDevServer, errors: readonly Problem[]): void {
	if (errors.length === 0) return;
	const message = errors.map(formatProblem).join('\n');
	server.environments.client.hot.send({ type: 'error', err: { message, stack: '' } });
}

function reload(server: ViteDevServer): void {
	for (const environment of Object.values(server.environments)) {
		environment.moduleGraph.invalidateAll();
		environment.hot.send({ type: 'full-reload' });
	}
}
