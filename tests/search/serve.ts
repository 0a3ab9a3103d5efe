import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** Serves a folder under a base, as a static host would, with the Content-Security-Policy of the site. */
export async function serve(directory: string, base: string): Promise<StaticHost> {
	const requests: string[] = [];
	const host: StaticHost = { url: '', requests, isDown: () => false, close: async () => {} };
	const server = createServer(async ({ url = '/' }, response) => {
		const path = decodeURIComponent(new URL(url, 'http://host').pathname);
		requests.push(path);
		const file = join(directory, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
		const isThere =
			path.startsWith(`${base}/`) && (await stat(file).catch(() => undefined))?.isFile();
		if (!isThere || host.isDown(path)) {
			response.writeHead(isThere ? 503 : 404).end();
			return;
		}
		response.writeHead(200, {
			'Content-Type': types[extname(file)] ?? 'application/octet-stream',
			'Content-Security-Policy': policy,
		});
		createReadStream(file).pipe(response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	host.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
	host.close = () => {
		server.closeAllConnections();
		return new Promise((resolve) => server.close(() => resolve()));
	};
	return host;
}

/** As in DESIGN.md ("Safety"). */
const policy =
	"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'";

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
};

export interface StaticHost {
	/** With the base, without a closing slash. */
	url: string;
	/** The paths that were asked for. */
	requests: string[];
	/** Set it to make paths fail. */
	isDown: (path: string) => boolean;
	close: () => Promise<void>;
}
