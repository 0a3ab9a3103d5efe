import type { AstroIntegration } from 'astro';
import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Environment } from '../files/environment.ts';
import { decoded } from '../catalog/decoded.ts';
import { pagesIn } from '../catalog/pages.ts';
import { hrefTo } from '../catalog/paths.ts';
import { mediaTypeOf } from '../host/media-types.ts';
import { markdownTwin } from './markdown-twin.ts';
import { redirectsIn, toMarkdown } from './redirects.ts';
import { searchScriptPath } from './search-script.ts';
import { localeFiles, rootFiles } from './site-files.ts';
import { type Site, voicesOf } from './site.ts';
import { watchSite } from './watched-site.ts';

/**
 * In `npm run dev`: serves what a build writes beside the pages, shows what is saved, and says at once what
 * is wrong with it.
 */
export function devServer(environment: Environment): AstroIntegration {
	return {
		name: 'jawab-dev-server',
		hooks: {
			'astro:server:setup': ({ server }) => {
				const { site, settled } = watchSite(server, environment);
				server.middlewares.use((request, response, next) => {
					settled()
						.then(() => answer(request, response, { site: site(), out: environment.out }))
						.then((isAnswered) => (isAnswered ? undefined : next()))
						.catch(next);
				});
			},
		},
	};
}

interface Served {
	site: Site | undefined;
	/** The last build, whose search index is served. */
	out: string;
}

/** Answers for an old address, and for a file beside the pages. */
function answer(
	request: IncomingMessage,
	response: ServerResponse,
	{ site, out }: Served,
): boolean {
	const path = decoded(URL.parse(request.url ?? '/', 'http://localhost')?.pathname ?? '/');
	if (path === searchScriptPath) {
		request.url = '/src/search/entry.ts';
		return false;
	}
	if (/^\/[^/]+\/pagefind\//.test(path)) return sendFile(join(out, path), response);
	const moved = site && presentPathOf(path, site);
	if (site && moved !== undefined) {
		// A browser would remember one for good.
		response.writeHead(302, { Location: hrefTo(site.settings.address, moved) }).end();
		return true;
	}
	if (!/\.(md|xml|txt|json)$|\/_(headers|redirects)$/.test(path)) return false;
	const text = site && textOf(path, site);
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

/** Where an old address leads, as `_redirects` says it to a host. */
function presentPathOf(path: string, { catalog }: Site): string | undefined {
	const locale = path.split('/')[1] ?? '';
	if (!catalog.locales.has(locale)) return undefined;
	const redirects = redirectsIn(catalog, locale);
	const wanted = path.normalize('NFC');
	const found = [...redirects, ...redirects.map(toMarkdown)].find(
		({ from }) => from === wanted || from === `${wanted}/`,
	);
	return found?.to;
}

function textOf(path: string, site: Site): string | undefined {
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
