import type { BrowserContext, ConsoleMessage, Response } from 'playwright-core';

/**
 * Collects what no page may do, whatever a test is about: errors and warnings in the console, errors of
 * scripts, violations of the Content-Security-Policy, requests to others and requests that fail.
 */
export async function collectComplaints(context: BrowserContext, site: string): Promise<string[]> {
	const complaints: string[] = [];
	const complain = (what: string, where: string) => complaints.push(`${what} (${where})`);
	let isCutOff = false;
	context.on('console', (message) => {
		// Pagefind says in the console that its files do not arrive.
		if (isComplaint(message) && !isCutOff) complain(message.text(), message.page()?.url() ?? '');
	});
	context.on('weberror', (error) => complain(error.error().message, error.page()?.url() ?? ''));
	context.on('request', (request) => {
		if (!request.url().startsWith(site)) complain('A request to another site', request.url());
	});
	context.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? '';
		isCutOff ||= reason === 'net::ERR_INTERNET_DISCONNECTED';
		// A reader who goes on ends what was under way.
		if (!isCutOff && reason !== 'net::ERR_ABORTED') complain(reason, request.url());
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

/** Tests go to addresses that lead nowhere; a link or a file that does is a complaint. */
function isMissingPage(response: Response): boolean {
	return response.status() === 404 && response.request().isNavigationRequest();
}
