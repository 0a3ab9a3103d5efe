import { existsSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { headersFor } from '../host/headers.ts';
import type { Compress } from './compression.ts';
import { missingAnswer, fileAnswer } from './file-answer.ts';
import type { HostRules } from './host-rules.ts';
import { fileAt, findFile } from './site-file.ts';
import { encodePath, readTarget, type Target } from './target.ts';
import { type Answer, redirect, textAnswer } from './text-answer.ts';

/** What a request is answered from. */
export interface PreviewedSite {
	directory: string;
	/** Empty, or begins with `/` and does not end with one; decoded. */
	base: string;
	readRules: () => Promise<HostRules>;
	compress: Compress;
}

/** What of a request is looked at. */
export type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

/** What a static host would answer. */
export async function answer(asked: Asked, site: PreviewedSite): Promise<Answer> {
	if (asked.method !== 'GET' && asked.method !== 'HEAD') {
		return textAnswer(405, 'Pages are only read: GET and HEAD.', { Allow: 'GET, HEAD' });
	}
	const target = readTarget(asked.url ?? '');
	if (!target) return textAnswer(400, 'This is not an address that a page can have.');
	const { base } = site;
	if (base && target.path === '/') return redirect(302, `${encodePath(base)}/`);
	if (base && target.path === base) return redirect(301, `${encodePath(base)}/${target.query}`);
	if (!target.path.startsWith(`${base}/`)) return notFound(asked, target, site);
	return (await followRedirect(target, site)) ?? serve(asked, target, site);
}

/** Says why nothing is there to see, when no build has been made. */
export function missingSite(directory: string): string | undefined {
	return existsSync(directory)
		? undefined
		: `There is no site in \`${directory}\` yet. Run \`npm run build\` first.`;
}

/** An old path leads to the present one even where a file has it, as on Cloudflare. */
async function followRedirect(
	{ path, query }: Target,
	{ readRules }: PreviewedSite,
): Promise<Answer | undefined> {
	const { redirects } = await readRules();
	const from = path.normalize('NFC');
	const to = redirects.get(from) ?? redirects.get(`${from}/`);
	return to === undefined ? undefined : redirect(301, encodeURI(to) + query);
}

async function serve(asked: Asked, target: Target, site: PreviewedSite): Promise<Answer> {
	const found = await findFile(site.directory, target.path.slice(site.base.length));
	if (found.kind === 'nothing') return notFound(asked, target, site);
	if (found.kind === 'folder') {
		return redirect(301, `${encodePath(target.path)}/${target.query}`);
	}
	const { headers } = await site.readRules();
	return fileAnswer(asked, found.file, headersFor(headers, target.path), site.compress);
}

/** The page of the path's first segment, which is a locale where there is one, else that of the site. */
async function notFound(asked: Asked, { path }: Target, site: PreviewedSite): Promise<Answer> {
	const { directory, base, compress } = site;
	const isInside = path.startsWith(`${base}/`);
	const locale = isInside ? (path.slice(base.length).split('/')[1] ?? '') : '';
	const file =
		(await fileAt(directory, `${locale}/404.html`)) ?? (await fileAt(directory, '404.html'));
	if (!file) return textAnswer(404, missingSite(directory) ?? 'There is no page at this address.');
	const { headers } = await site.readRules();
	return missingAnswer(asked, file, headersFor(headers, path), compress);
}
