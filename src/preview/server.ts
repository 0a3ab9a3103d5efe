import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { answer, type PreviewedSite } from './answer.ts';
import { createCompressor } from './compression.ts';
import { createRuleReader } from './host-rules.ts';
import { listen } from './listen.ts';
import type { Answer } from './text-answer.ts';

export interface PreviewOptions {
	directory: string;
	/** The path that the site stands under: empty, or begins with `/` and does not end with one. */
	base?: string;
	/** The first port to try; the next free one is taken. 0 is any free port. */
	port?: number;
	/** By default only this computer reaches the preview. */
	host?: string;
}

export interface Preview {
	/** With the base and a `/` at the end. */
	url: string;
	port: number;
	/** Ends at once, whatever is still being sent. */
	close: () => Promise<void>;
}

/** Both, because `localhost` is either: another server may have the same port on the other. */
const loopback = ['127.0.0.1', '::1'];

/** Serves a built site as a good static host would. */
export async function startServer(options: PreviewOptions): Promise<Preview> {
	const { directory, base = '', port = 4321, host } = options;
	const site: PreviewedSite = {
		directory,
		base: decodeURI(base),
		readRules: createRuleReader(directory),
		compress: createCompressor(),
	};
	const create = () => createServer((request, response) => void respond(request, response, site));
	const { servers, port: taken } = await listen(create, host ? [host] : loopback, port);
	return {
		url: `http://${nameOf(host)}:${taken}${encodeURI(site.base)}/`,
		port: taken,
		close: async () => void (await Promise.all(servers.map(close))),
	};
}

async function respond(
	request: IncomingMessage,
	response: ServerResponse,
	site: PreviewedSite,
): Promise<void> {
	try {
		await send(response, await answer(request, site), request.method === 'HEAD');
	} catch (error) {
		// A browser that has left is no fault; nor is a file that a build takes away while it is sent.
		if (response.destroyed || response.headersSent) return void response.destroy();
		console.error(error);
		response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
		response.end('The preview failed to answer. Its terminal says why.\n');
	}
}

async function send(response: ServerResponse, { status, headers, body }: Answer, isHead: boolean) {
	response.statusCode = status;
	response.setHeaders(headers);
	if (isHead || body === undefined) return void response.end();
	if (Buffer.isBuffer(body)) return void response.end(body);
	const { path, range } = body;
	if (range.end < range.start) return void response.end();
	await pipeline(createReadStream(path, range), response);
}

function close(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}

function nameOf(host: string | undefined): string {
	if (host === undefined) return 'localhost';
	return host.includes(':') ? `[${host}]` : host;
}
