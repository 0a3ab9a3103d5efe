import type { ByteRange } from './byte-range.ts';

export interface Answer {
	status: number;
	headers: Headers;
	/** A file is read while it is sent: a film need not fit into memory. */
	body: Buffer | { path: string; range: ByteRange } | undefined;
}

/** What the preview says in its own words. */
export function textAnswer(
	status: number,
	text: string,
	headers: Record<string, string> = {},
): Answer {
	const body = Buffer.from(`${text}\n`);
	return {
		status,
		headers: new Headers({
			'Content-Type': 'text/plain; charset=utf-8',
			'Content-Length': String(body.length),
			'X-Content-Type-Options': 'nosniff',
			...headers,
		}),
		body,
	};
}

export function redirect(status: 301 | 302, location: string): Answer {
	return textAnswer(status, `This page is at ${location}`, { Location: location });
}
