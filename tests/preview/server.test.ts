import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatHeaders } from '../../src/host/headers.ts';
import { formatRedirects } from '../../src/host/redirects.ts';
import { type Preview, startServer } from '../../src/preview/server.ts';

const film = Buffer.from(Array.from({ length: 200_000 }, (_, index) => index % 251));
const article = `<!doctype html><title>Refunds</title>${'<p>We pay you back.</p>'.repeat(200)}`;
const decomposed = 'rückgabe'.normalize('NFD');

const files: Record<string, string | Buffer> = {
	'index.html': 'chooser',
	'404.html': 'no such page',
	'en/index.html': 'home',
	'en/404.html': 'no such page in English',
	'en/faq/refunds/index.html': article,
	'en/faq/refunds/index.md': '# Refunds',
	'de/faq/rückgabe/index.html': 'composed on disk',
	[`de/faq/${decomposed}-2/index.html`]: 'decomposed on disk',
	'th/faq/คืนเงิน/index.html': 'Thai',
	'en/faq/old/index.html': 'the redirect page',
	'_astro/page.Bx1.css': 'a{color:red}'.repeat(100),
	'film.mp4': film,
	'empty.txt': '',
	'a b.txt': 'a name with a space',
	_headers: formatHeaders([
		{ path: '/*', headers: { 'X-Frame-Options': 'DENY' } },
		{ path: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
		{ path: '/*.md', headers: { 'Content-Type': 'text/x-special; charset=utf-8' } },
	]),
	_redirects: formatRedirects([
		{ from: '/en/faq/old/', to: '/en/faq/refunds/' },
		{ from: '/th/faq/คืน/', to: '/th/faq/คืนเงิน/' },
	]),
};

let parent: string;
let preview: Preview;

beforeAll(async () => {
	parent = await mkdtemp(join(tmpdir(), 'jawab-preview-'));
	await write(join(parent, 'dist'), files);
	await write(parent, { 'secret.txt': 'secret', 'dist-2/secret.txt': 'secret' });
	// More than the buffers between two sockets hold.
	await write(join(parent, 'dist'), { 'long.mp4': '' });
	await truncate(join(parent, 'dist/long.mp4'), 64 * 1024 * 1024);
	await symlink(join(parent, 'secret.txt'), join(parent, 'dist/link.txt'));
	await symlink(parent, join(parent, 'dist/up'));
	await symlink(join(parent, 'dist/film.mp4'), join(parent, 'dist/inside.mp4'));
	preview = await startServer({ directory: join(parent, 'dist'), port: 0 });
});

afterAll(async () => {
	await preview.close();
	await rm(parent, { recursive: true });
});

describe('a page', () => {
	test.each([
		['/', 'chooser'],
		['/en/', 'home'],
		['/en/?q=x', 'home'],
		['/a%20b.txt', 'a name with a space'],
		['/th/faq/%E0%B8%84%E0%B8%B7%E0%B8%99%E0%B9%80%E0%B8%87%E0%B8%B4%E0%B8%99/', 'Thai'],
		[`/de/faq/${encodeURI('rückgabe')}/`, 'composed on disk'],
		[`/de/faq/${encodeURI(decomposed)}/`, 'composed on disk'],
		[`/de/faq/${encodeURI('rückgabe-2')}/`, 'decomposed on disk'],
		[`/de/faq/${encodeURI(decomposed)}-2/`, 'decomposed on disk'],
	])('%s is found: %s', async (path, text) => {
		const { status, body } = await ask(path);
		expect([status, String(body)]).toEqual([200, text]);
	});

	test.each([
		['/en', '/en/'],
		['/en?q=x', '/en/?q=x'],
		['/de/faq/r%C3%BCckgabe', '/de/faq/r%C3%BCckgabe/'],
	])('%s is asked for without its slash, and found at %s', async (path, location) => {
		const { status, headers } = await ask(path);
		expect([status, headers.location]).toEqual([301, location]);
	});

	test.each([
		['/en/', 'text/html; charset=utf-8'],
		['/_astro/page.Bx1.css', 'text/css; charset=utf-8'],
		['/film.mp4', 'video/mp4'],
		['/en/faq/refunds/index.md', 'text/x-special; charset=utf-8'],
	])('%s has the media type %s', async (path, type) => {
		expect((await ask(path)).headers['content-type']).toBe(type);
	});
});

describe('an address without a page', () => {
	test.each([
		['/en/faq/nothing/', 'no such page in English'],
		['/en/nothing', 'no such page in English'],
		['/xx/faq/', 'no such page'],
		['/nothing', 'no such page'],
		['/empty.txt/', 'no such page'],
		['/_astro/', 'no such page'],
		['/_headers', 'no such page'],
		['/_redirects', 'no such page'],
		['/link.txt', 'no such page'],
		['/up/secret.txt', 'no such page'],
		['/up/dist-2/secret.txt', 'no such page'],
		[`/${'x'.repeat(5000)}/`, 'no such page'],
	])('%s is answered with 404: %s', async (path, text) => {
		const { status, body } = await ask(path);
		expect([status, String(body)]).toEqual([404, text]);
	});

	test('is an HTML page, and is not kept, whatever the rules say of the path', async () => {
		const { headers } = await ask('/_astro/gone.Cx2.css');
		expect(headers['content-type']).toBe('text/html; charset=utf-8');
		expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
		expect(headers['x-frame-options']).toBe('DENY');
	});

	test('does not hide a link to a file inside the site', async () => {
		expect((await ask('/inside.mp4')).status).toBe(200);
	});
});

describe('an address that no page can have', () => {
	test.each([
		'/../secret.txt',
		'/en/../../secret.txt',
		'/%2e%2e/secret.txt',
		'/en/%2E%2E%2F%2E%2E%2Fsecret.txt',
		'/..%5csecret.txt',
		'/en/./',
		'/%00',
		'/film.mp4%00.html',
		'/%',
		'/%zz',
		'/%ff',
		'/%c0%ae%c0%ae/secret.txt',
		'//example.com/',
		'//en',
		'/en//faq/',
		'http://example.com/',
	])('%s is answered with 400', async (path) => {
		const { status, headers } = await ask(path);
		expect([status, headers.location]).toEqual([400, undefined]);
	});
});

describe('what the host is told', () => {
	test('holds: a header of `_headers` is sent with every file', async () => {
		const { headers } = await ask('/_astro/page.Bx1.css');
		expect(headers['x-frame-options']).toBe('DENY');
		expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
	});

	test.each([
		['/en/faq/old/', '/en/faq/refunds/'],
		['/en/faq/old', '/en/faq/refunds/'],
		['/en/faq/old/?from=mail', '/en/faq/refunds/?from=mail'],
		[`/th/faq/${encodeURI('คืน')}/`, `/th/faq/${encodeURI('คืนเงิน')}/`],
	])('holds: %s redirects to %s', async (path, location) => {
		const { status, headers } = await ask(path);
		expect([status, headers.location]).toEqual([301, location]);
	});

	test('is read again after a build', async () => {
		const directory = await mkdtemp(join(tmpdir(), 'jawab-preview-'));
		await write(directory, { 'index.html': 'x' });
		const other = await startServer({ directory, port: 0 });
		expect((await ask('/', {}, other)).headers['x-built']).toBeUndefined();
		await write(directory, { _headers: '/*\n  X-Built: again\n' });
		expect((await ask('/', {}, other)).headers['x-built']).toBe('again');
		await other.close();
		await rm(directory, { recursive: true });
	});
});

describe('compression', () => {
	const page = '/en/faq/refunds/';

	test.each([
		{ accepted: 'gzip, deflate, br', coding: 'br' },
		{ accepted: 'gzip', coding: 'gzip' },
		{ accepted: 'br;q=0, gzip;q=0.5', coding: 'gzip' },
		{ accepted: 'br;q=0.1, gzip', coding: 'gzip' },
		{ accepted: '*', coding: 'br' },
		{ accepted: 'identity', coding: undefined },
		{ accepted: undefined, coding: undefined },
	])('a browser that accepts $accepted gets $coding', async ({ accepted, coding }) => {
		const answer = await ask(page, { headers: accepted ? { 'accept-encoding': accepted } : {} });
		expect(answer.headers['content-encoding']).toBe(coding);
		expect(answer.headers.vary).toBe('Accept-Encoding');
		expect(answer.headers['content-length']).toBe(String(answer.body.length));
		expect(decoded(answer)).toBe(article);
	});

	test('leaves alone what is compressed already, and what is empty', async () => {
		for (const path of ['/film.mp4', '/empty.txt']) {
			const { headers, status } = await ask(path, { headers: { 'accept-encoding': 'br' } });
			expect([status, headers['content-encoding']]).toEqual([200, undefined]);
		}
	});

	test('is done for the page of a missing address too', async () => {
		const { status, headers } = await ask('/x', { headers: { 'accept-encoding': 'gzip' } });
		expect([status, headers['content-encoding']]).toEqual([404, 'gzip']);
	});

	test('follows a file that has changed', async () => {
		const headers = { 'accept-encoding': 'br' };
		for (const text of ['first', 'second']) {
			await write(join(parent, 'dist'), { 'changing.txt': text });
			expect(decoded(await ask('/changing.txt', { headers }))).toBe(text);
		}
	});
});

describe('a browser that has the page already', () => {
	test.each(['br', 'gzip', 'identity'])('is told so, with %s', async (coding) => {
		const first = await ask('/en/faq/refunds/', { headers: { 'accept-encoding': coding } });
		const tag = first.headers.etag ?? '';
		for (const known of [tag, `"other", W/${tag}`, '*']) {
			const headers = { 'accept-encoding': coding, 'if-none-match': known };
			const second = await ask('/en/faq/refunds/', { headers });
			expect([second.status, second.headers.etag, second.body.length]).toEqual([304, tag, 0]);
		}
	});

	test('gets it anew when it is another one', async () => {
		const headers = { 'if-none-match': '"other"' };
		expect((await ask('/en/faq/refunds/', { headers })).status).toBe(200);
	});

	test('has each coding under a tag of its own', async () => {
		const tags = ['br', 'gzip', 'identity'].map(
			async (coding) =>
				(await ask('/en/', { headers: { 'accept-encoding': coding } })).headers.etag,
		);
		expect(new Set(await Promise.all(tags)).size).toBe(3);
	});
});

describe('a part of a film', () => {
	test.each([
		{ range: 'bytes=0-99', start: 0, end: 99 },
		{ range: 'bytes=100-', start: 100, end: 199_999 },
		{ range: 'bytes=-10', start: 199_990, end: 199_999 },
		{ range: 'bytes=199990-900000', start: 199_990, end: 199_999 },
	])('is sent for $range', async ({ range, start, end }) => {
		const { status, headers, body } = await ask('/film.mp4', { headers: { range } });
		expect(status).toBe(206);
		expect(headers['content-range']).toBe(`bytes ${start}-${end}/200000`);
		expect(body.equals(film.subarray(start, end + 1))).toBe(true);
	});

	test.each(['bytes=200000-', 'bytes=-0'])('cannot be sent for %s', async (range) => {
		const { status, headers } = await ask('/film.mp4', { headers: { range } });
		expect([status, headers['content-range']]).toEqual([416, 'bytes */200000']);
	});

	test.each(['bytes=5-2', 'bytes=0-1,5-6', 'bytes=-', 'lines=1-2'])(
		'is the whole for %s',
		async (range) => {
			const { status, body } = await ask('/film.mp4', { headers: { range } });
			expect([status, body.equals(film)]).toEqual([200, true]);
		},
	);

	test('is the whole for a browser that holds parts of another film', async () => {
		const tag = (await ask('/film.mp4')).headers.etag ?? '';
		const headers = { range: 'bytes=0-9' };
		expect((await ask('/film.mp4', { headers: { ...headers, 'if-range': tag } })).status).toBe(206);
		expect((await ask('/film.mp4', { headers: { ...headers, 'if-range': '"x"' } })).status).toBe(
			200,
		);
	});
});

describe('a request', () => {
	test('with HEAD gets the headers of GET and nothing more', async () => {
		const headers = { 'accept-encoding': 'br' };
		const [head, get] = [
			await ask('/en/faq/refunds/', { method: 'HEAD', headers }),
			await ask('/en/faq/refunds/', { headers }),
		];
		expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
		expect(head.body.length).toBe(0);
	});

	test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('with %s is refused', async (method) => {
		const { status, headers } = await ask('/en/', { method });
		expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
	});

	test('that is broken off, or is no request, leaves the server as it was', async () => {
		for (const text of ['GET /long.mp4 HTTP/1.1\r\nHost: x\r\n\r\n', 'nonsense\r\n\r\n']) {
			await sendAndLeave(text);
		}
		expect((await ask('/film.mp4')).body.equals(film)).toBe(true);
	});
});

describe('a site under a path', () => {
	let other: Preview;
	beforeAll(async () => {
		const directory = join(parent, 'help');
		await write(directory, {
			'index.html': 'chooser',
			'404.html': 'no such page',
			'en/404.html': 'no such page in English',
			'en/faq/x/index.html': 'an article',
			_headers: formatHeaders([{ path: '/help/*', headers: { 'X-Frame-Options': 'DENY' } }]),
			_redirects: formatRedirects([{ from: '/en/faq/old/', to: '/en/faq/x/' }], '/help'),
		});
		other = await startServer({ directory, base: '/help', port: 0 });
	});
	afterAll(() => other.close());

	test('has its path in its address', () => {
		expect(other.url).toBe(`http://localhost:${other.port}/help/`);
	});

	test.each([
		['/help/', 200, 'chooser'],
		['/help/en/faq/x/', 200, 'an article'],
		['/help/en/faq/y/', 404, 'no such page in English'],
		['/en/faq/x/', 404, 'no such page'],
		['/helpful/', 404, 'no such page'],
	])('%s is answered with %i: %s', async (path, status, text) => {
		const answer = await ask(path, {}, other);
		expect([answer.status, String(answer.body)]).toEqual([status, text]);
	});

	test.each([
		['/', 302, '/help/'],
		['/help', 301, '/help/'],
		['/help/en/faq/x', 301, '/help/en/faq/x/'],
		['/help/en/faq/old/', 301, '/help/en/faq/x/'],
	])('%s redirects with %i to %s', async (path, status, location) => {
		const { headers, ...answer } = await ask(path, {}, other);
		expect([answer.status, headers.location]).toEqual([status, location]);
	});

	test('has the headers that its rules name', async () => {
		expect((await ask('/help/', {}, other)).headers['x-frame-options']).toBe('DENY');
	});
});

describe('the server', () => {
	test('takes the next port when another has the one it is asked for', async () => {
		const next = await startServer({ directory: parent, port: preview.port });
		expect(next.port).toBeGreaterThan(preview.port);
		await next.close();
	});

	test('says what to do when no site is built', async () => {
		const directory = join(parent, 'nothing');
		const empty = await startServer({ directory, port: 0 });
		const { status, body } = await ask('/', {}, empty);
		expect([status, String(body)]).toEqual([
			404,
			`There is no site in \`${directory}\` yet. Run \`npm run build\` first.\n`,
		]);
		await empty.close();
	});

	test('ends at once, whatever is still being sent', async () => {
		const other = await startServer({ directory: join(parent, 'dist'), port: 0 });
		const socket = connect(other.port, '127.0.0.1').on('error', () => {});
		socket.write('GET /long.mp4 HTTP/1.1\r\nHost: x\r\n\r\n');
		await new Promise((resolve) => socket.once('readable', resolve));
		await other.close();
		await expect(ask('/', {}, other)).rejects.toThrow('ECONNREFUSED');
		socket.destroy();
	});
});

interface Received {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** Asks for a path as it stands: `fetch` would tidy it, and decompress what comes. */
function ask(
	path: string,
	options: { method?: string; headers?: Record<string, string> } = {},
	{ port }: Preview = preview,
): Promise<Received> {
	return new Promise((resolve, reject) => {
		const sent = request(
			{ ...options, host: '127.0.0.1', port, path, agent: false },
			(response) => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.on('error', reject);
				response.on('end', () => {
					const { statusCode: status = 0, headers } = response;
					resolve({ status, headers, body: Buffer.concat(chunks) });
				});
			},
		);
		sent.on('error', reject);
		sent.end();
	});
}

function decoded({ headers, body }: Received): string {
	if (headers['content-encoding'] === 'br') return String(brotliDecompressSync(body));
	return String(headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body);
}

async function sendAndLeave(text: string): Promise<void> {
	const socket = connect(preview.port, '127.0.0.1').on('error', () => {});
	socket.write(text);
	await new Promise((resolve) => socket.once('readable', resolve));
	socket.destroy();
	await new Promise((resolve) => socket.once('close', resolve));
}

async function write(directory: string, contents: Record<string, string | Buffer>): Promise<void> {
	for (const [name, content] of Object.entries(contents)) {
		await mkdir(dirname(join(directory, name)), { recursive: true });
		await writeFile(join(directory, name), content);
	}
}
