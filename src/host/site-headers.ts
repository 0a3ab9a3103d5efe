import type { HeaderRule } from './headers.ts';

const revalidated = 'public, max-age=0, must-revalidate';
const immutable = 'public, max-age=31536000, immutable';

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
