/** What the pages use of other sites. */
export interface ContentSources {
	/** The origin of the feedback endpoint (`new URL(endpoint).origin`), not its path. */
	feedbackOrigin?: string | undefined;
}

/**
 * What the pages may load and do, for the meta tag of every page. The header says the same:
 * `siteHeaders` adds only what a meta tag cannot say.
 */
export function contentSecurityPolicy({ feedbackOrigin }: ContentSources = {}): string {
	const directives = [
		"default-src 'none'",
		// Pagefind compiles WebAssembly.
		"script-src 'self' 'wasm-unsafe-eval'",
		"style-src 'self'",
		"img-src 'self'",
		"font-src 'self'",
		"media-src 'self'",
		feedbackOrigin ? `connect-src 'self' ${feedbackOrigin}` : "connect-src 'self'",
		"worker-src 'self'",
		"manifest-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
		"object-src 'none'",
	];
	return directives.join('; ');
}
