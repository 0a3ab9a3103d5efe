import type { BrowserContext, ConsoleMessage, Request, Response } from 'playwright-core';

/**
 * Collects what no page may do, whatever a test is about: errors and warnings in the console, errors of
 * scripts, violations of the Content-Security-Policy, requests to others and requests that fail.
 */
export async function collectComplaints(context: BrowserContext, site: string): Promise<string[]> {
	const complaints: string[] = [];
	const complain = (what: string, where: string) => complaints.push(`${what} (${where})`);
	context.on('console', (message) => {
		if (isComplaint(message)) complain(message.text(), message.page()?.url() ?? '');
	});
	context.on('weberror', (error) => complain(error.error().message, error.page()?.url() ?? ''));
	context.on('request', (request) => {
		if (!request.url().startsWith(site)) complain('A request to another site', request.url());
	});
	context.on('requestfailed', (request) => {
		if (!isExpected(request)) complain(`${request.failure()?.errorText}`, request.url());
	});
	context.on('response', (response) => {
		if (response.status() >= 400 && !isMissingPage(response))
			complain(`Status ${response.status()}`, response.url());
	});
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
			console.error(`Against the policy: ${violatedDirective}, ${blockedURI}`),
		);
	});
	return complaints;
}

/** The console repeats requests that fail: they are judged as requests. */
function isComplaint(message: ConsoleMessage): boolean {
	if (message.text().startsWith('Failed to load resource')) return false;
	return ['error', 'warning'].includes(message.type());
}

/** A reader who goes on ends what was under way, and tests cut the network themselves. */
function isExpected(request: Request): boolean {
	const reason = request.failure()?.errorText ?? '';
	return ['net::ERR_ABORTED', 'net::ERR_INTERNET_DISCONNECTED'].includes(reason);
}

/** Tests go to addresses that lead nowhere; a link or a file that does is a complaint. */
function isMissingPage(response: Response): boolean {
	return response.status() === 404 && response.request().isNavigationRequest();
}
