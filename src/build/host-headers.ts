/** One block of a `_headers` file: every path that the pattern names gets these headers. */
export interface HeaderRule {
	/** `*` stands for anything, slashes too; `:name` for one segment. Cloudflare takes one `*` a path. */
	path: string;
	headers: Record<string, string>;
}

/** What the pages use of other sites. */
export interface ContentSources {
	/** The origin of the feedback endpoint (`new URL(endpoint).origin`), not its path. */
	feedbackOrigin?: string | undefined;
}

const revalidated = 'public, max-age=0, must-revalidate';
const immutable = 'public, max-age=31536000, immutable';

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

/**
 * The headers of the site. `csp` is that of the pages' meta tag; `base` is empty or begins with `/`.
 *
 * No two rules may give one path the same header: Cloudflare would join both values with a comma.
 * Netlify takes the pattern of pages for every path, and of two rules the later: general ones come first.
 */
export function siteHeaders({ base, csp }: { base: string; csp: string }): HeaderRule[] {
	const rules: HeaderRule[] = [
		{ path: '/*', headers: protection(csp) },
		...caching(['/', '/*/'], revalidated),
		...caching(['/_astro/*'], immutable),
		...caching(pagefind.entrances, revalidated),
		...caching(pagefind.hashed, immutable),
		{ path: '/*.md', headers: { 'Content-Type': 'text/markdown; charset=utf-8' } },
		{
			path: '/:locale/feed.xml',
			headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
		},
		{ path: '/*.vtt', headers: { 'Content-Type': 'text/vtt; charset=utf-8' } },
	];
	return rules.map((rule) => ({ ...rule, path: base + rule.path }));
}

/** Writes a `_headers` file, as Netlify and Cloudflare Pages read it. */
export function formatHeaders(rules: readonly HeaderRule[]): string {
	const blocks = rules.map(({ path, headers }) => {
		const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
		return `${path}\n${lines.join('')}`;
	});
	return blocks.join('\n');
}

/** Reads a `_headers` file. Like the hosts, it passes over lines that it cannot read. */
export function parseHeaders(text: string): HeaderRule[] {
	const rules: HeaderRule[] = [];
	for (const line of text.split('\n').map((part) => part.trim())) {
		if (line.startsWith('/')) rules.push({ path: line, headers: {} });
		const [, name, value] = /^([\w-]+):\s*([\x20-\x7e]+)$/.exec(line) ?? [];
		if (name && value) addHeader(rules.at(-1)?.headers, name, value);
	}
	return rules;
}

/**
 * The headers of one path. A header that two rules give it gets both values, as on Cloudflare.
 *
 * @example
 * headersFor([{ path: '/*.md', headers: { Vary: 'Accept' } }], '/en/index.md') // => { Vary: 'Accept' }
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
	const found: Record<string, string> = {};
	for (const rule of rules) {
		if (!patternOf(rule.path).test(path)) continue;
		for (const [name, value] of Object.entries(rule.headers)) addHeader(found, name, value);
	}
	return found;
}

/** The files of a locale's index: names that stay, and names that carry a digest of the content. */
const pagefind = {
	entrances: ['/:locale/pagefind/*.js', '/:locale/pagefind/*.json', '/:locale/pagefind/wasm.*'],
	hashed: ['/*.pf_meta', '/*.pf_index', '/*.pf_filter', '/*.pf_fragment'],
};

function protection(csp: string): Record<string, string> {
	return {
		'Content-Security-Policy': `${csp}; frame-ancestors 'none'`,
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'strict-origin-when-cross-origin',
		'X-Frame-Options': 'DENY',
		'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
		'Cross-Origin-Opener-Policy': 'same-origin',
	};
}

/**
 * What no page needs. Not here: the full screen and the small window of a video, and the clipboard.
 * A name that the browser does not know would be an error in its console.
 */
const unused = [
	'accelerometer',
	'camera',
	'display-capture',
	'encrypted-media',
	'geolocation',
	'gyroscope',
	'hid',
	'idle-detection',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'usb',
	'xr-spatial-tracking',
];

function caching(paths: readonly string[], value: string): HeaderRule[] {
	return paths.map((path) => ({ path, headers: { 'Cache-Control': value } }));
}

function addHeader(headers: Record<string, string> | undefined, name: string, value: string) {
	if (!headers) return;
	const known = headers[name];
	headers[name] = known === undefined ? value : `${known}, ${value}`;
}

function patternOf(path: string): RegExp {
	const source = path
		.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
		.replaceAll('*', '.*')
		.replace(/:[A-Za-z]\w*/g, '[^/]+');
	return new RegExp(`^${source}$`);
}
