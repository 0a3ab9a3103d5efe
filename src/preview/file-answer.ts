import type { IncomingHttpHeaders } from 'node:http';
import { isCompressible, mediaTypeOf } from '../host/media-types.ts';
import { type ByteRange, readRange } from './byte-range.ts';
import { chooseCoding, type Coding, type Compress } from './compression.ts';
import type { SiteFile } from './site-file.ts';
import { type Answer, textAnswer } from './text-answer.ts';

interface Asked {
	method?: string | undefined;
	headers: IncomingHttpHeaders;
}

/** A file, the part of it that is asked for, or the news that the browser has it already. */
export async function fileAnswer(
	asked: Asked,
	file: SiteFile,
	rules: Record<string, string>,
	compress: Compress,
): Promise<Answer> {
	const coding = codingOf(asked, file, rules);
	const headers = headersOf(file, rules, coding);
	if (isKnown(asked, headers)) return notModified(headers);
	const range = rangeOf(asked, file);
	if (range === undefined) return whole(200, file, headers, coding && compress(file, coding));
	if (range !== 'unsatisfiable') return part(file, range, headersOf(file, rules, undefined));
	return textAnswer(416, 'This file has no such part.', {
		'Content-Range': `bytes */${file.size}`,
	});
}

/**
 * The page for an address that has none. What the rules say of caching and of the media type is meant
 * for the file that is missing: a browser would keep the answer for a year.
 */
export async function missingAnswer(
	asked: Asked,
	file: SiteFile,
	rules: Record<string, string>,
	compress: Compress,
): Promise<Answer> {
	const own = { 'Content-Type': mediaTypeOf(file.path), 'Cache-Control': revalidated };
	const coding = codingOf(asked, file, own);
	const headers = headersOf(file, { ...rules, ...own }, coding);
	headers.delete('ETag');
	return whole(404, file, headers, coding && compress(file, coding));
}

/** What Netlify and Cloudflare say of a file that no rule names. */
const revalidated = 'public, max-age=0, must-revalidate';

function headersOf(
	file: SiteFile,
	rules: Record<string, string>,
	coding: Coding | undefined,
): Headers {
	const headers = new Headers({
		'Accept-Ranges': 'bytes',
		'Cache-Control': revalidated,
		'Content-Type': mediaTypeOf(file.path),
		ETag: etagOf(file, coding),
	});
	for (const [name, value] of Object.entries(rules)) headers.set(name, value);
	if (isCompressible(typeOf(file, rules))) headers.append('Vary', 'Accept-Encoding');
	if (coding) headers.set('Content-Encoding', coding);
	return headers;
}

async function whole(
	status: number,
	file: SiteFile,
	headers: Headers,
	compressed: Promise<Buffer> | undefined,
): Promise<Answer> {
	const body = (await compressed) ?? { path: file.path, range: { start: 0, end: file.size - 1 } };
	headers.set('Content-Length', String(Buffer.isBuffer(body) ? body.length : file.size));
	return { status, headers, body };
}

function part(file: SiteFile, range: ByteRange, headers: Headers): Answer {
	headers.set('Content-Range', `bytes ${range.start}-${range.end}/${file.size}`);
	headers.set('Content-Length', String(range.end - range.start + 1));
	return { status: 206, headers, body: { path: file.path, range } };
}

function notModified(headers: Headers): Answer {
	for (const name of ['Content-Type', 'Content-Encoding']) headers.delete(name);
	return { status: 304, headers, body: undefined };
}

/** Compression holds a whole file in memory. No text of a site is larger. */
const largestCompressed = 16 * 1024 * 1024;

function codingOf(
	{ headers }: Asked,
	file: SiteFile,
	rules: Record<string, string>,
): Coding | undefined {
	const isWorthwhile = file.size > 0 && file.size <= largestCompressed;
	if (!isWorthwhile || !isCompressible(typeOf(file, rules))) return undefined;
	return chooseCoding(headers['accept-encoding']?.toString());
}

/** A part is only of use to a browser that holds the rest of the same file. */
function rangeOf({ method, headers }: Asked, file: SiteFile) {
	const condition = headers['if-range'];
	const isSame = condition === undefined || condition === etagOf(file, undefined);
	return method === 'GET' && isSame ? readRange(headers.range, file.size) : undefined;
}

function isKnown({ headers: asked }: Asked, headers: Headers): boolean {
	const known = asked['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
	return known?.some((tag) => tag === '*' || tag === headers.get('ETag')) ?? false;
}

function typeOf(file: SiteFile, rules: Record<string, string>): string {
	return rules['Content-Type'] ?? mediaTypeOf(file.path);
}

/** Each coding is another text to the letter, and needs another tag (RFC 9110, section 8.8.3.3). */
function etagOf({ stamp }: SiteFile, coding: Coding | undefined): string {
	return coding ? `"${stamp}-${coding}"` : `"${stamp}"`;
}
