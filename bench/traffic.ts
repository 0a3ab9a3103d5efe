import type { Page } from 'playwright-core';

/** One file that a page has fetched. */
export interface Fetched {
	url: string;
	type: string;
	/** Bytes on the wire: the body as it was compressed, with its headers. */
	bytes: number;
}

/** Writes down everything that a page fetches from now on. */
export async function recordTraffic(page: Page): Promise<{ fetched: Fetched[] }> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	const open = new Map<string, { url: string; type: string }>();
	const traffic: { fetched: Fetched[] } = { fetched: [] };
	session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
		open.set(requestId, { url: request.url, type: type ?? 'Other' });
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const request = open.get(requestId);
		if (request) traffic.fetched.push({ ...request, bytes: encodedDataLength });
	});
	return traffic;
}
