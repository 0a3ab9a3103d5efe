import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/host/content-security-policy.ts';
import { formatHeaders, headersFor, parseHeaders } from '../../src/host/headers.ts';
import { siteHeaders } from '../../src/host/site-headers.ts';

const csp = contentSecurityPolicy({});
const revalidated = 'public, max-age=0, must-revalidate';
const immutable = 'public, max-age=31536000, immutable';

describe('the headers of the site', () => {
	test.each([
		{ path: '/', caching: revalidated, type: undefined },
		{ path: '/th/', caching: revalidated, type: undefined },
		{ path: '/th/faq/คืนเงิน/', caching: revalidated, type: undefined },
		{ path: '/_astro/page.Bx1.css', caching: immutable, type: undefined },
		{ path: '/th/pagefind/pagefind.js', caching: revalidated, type: undefined },
		{ path: '/th/pagefind/pagefind-worker.js', caching: revalidated, type: undefined },
		{ path: '/th/pagefind/pagefind-entry.json', caching: revalidated, type: undefined },
		{ path: '/th/pagefind/wasm.unknown.pagefind', caching: revalidated, type: undefined },
		{ path: '/th/pagefind/pagefind.th_1a.pf_meta', caching: immutable, type: undefined },
		{ path: '/th/pagefind/index/th_1a.pf_index', caching: immutable, type: undefined },
		{ path: '/th/pagefind/fragment/th_1a.pf_fragment', caching: immutable, type: undefined },
		{ path: '/th/faq/x/index.md', caching: undefined, type: 'text/markdown; charset=utf-8' },
		{ path: '/th/feed.xml', caching: undefined, type: 'application/atom+xml; charset=utf-8' },
		{ path: '/th/sitemap.xml', caching: undefined, type: undefined },
		{ path: '/videos/returns.th.vtt', caching: undefined, type: 'text/vtt; charset=utf-8' },
	])('$path is kept as "$caching" and typed as "$type"', ({ path, caching, type }) => {
		for (const base of ['', '/help']) {
			const headers = headersFor(siteHeaders({ base, csp }), base + path);
			expect(headers['Cache-Control']).toBe(caching);
			expect(headers['Content-Type']).toBe(type);
			expect(headers['X-Content-Type-Options']).toBe('nosniff');
		}
	});

	test('outside the base nothing is said', () => {
		expect(headersFor(siteHeaders({ base: '/help', csp }), '/shop/')).toEqual({});
	});

	test('the header says what the meta tag says, and that no other site may frame a page', () => {
		const headers = headersFor(siteHeaders({ base: '', csp }), '/');
		expect(headers['Content-Security-Policy']).toBe(`${csp}; frame-ancestors 'none'`);
		expect(csp).not.toMatch(/frame-ancestors|unsafe-inline|data:|https?:/);
	});

	test('every rule is one that Cloudflare takes: one `*` a path, 2,000 characters a line, 100 rules', () => {
		const rules = siteHeaders({ base: '/help', csp });
		expect(rules.length).toBeLessThanOrEqual(100);
		for (const { path } of rules) expect(path.split('*').length).toBeLessThanOrEqual(2);
		for (const line of formatHeaders(rules).split('\n')) expect(line.length).toBeLessThan(2000);
	});
});

test('a feedback endpoint is one more origin to connect to, and nothing else', () => {
	const withFeedback = contentSecurityPolicy({ feedbackOrigin: 'https://feedback.example:8443' });
	expect(withFeedback).toBe(
		csp.replace("connect-src 'self'", "connect-src 'self' https://feedback.example:8443"),
	);
});

describe('a `_headers` file', () => {
	const rules = [
		{ path: '/*', headers: { 'X-Frame-Options': 'DENY', 'Referrer-Policy': 'no-referrer' } },
		{ path: '/:locale/feed.xml', headers: { 'Content-Type': 'application/atom+xml' } },
	];
	const text = `/*
  X-Frame-Options: DENY
  Referrer-Policy: no-referrer

/:locale/feed.xml
  Content-Type: application/atom+xml
`;

	test('is written as the hosts read it', () => {
		expect(formatHeaders(rules)).toBe(text);
	});

	test('is read back as it was written', () => {
		expect(parseHeaders(text)).toEqual(rules);
		expect(parseHeaders(text.replaceAll('\n', '\r\n'))).toEqual(rules);
	});

	test('may hold comments and faulty lines, which are passed over', () => {
		const faulty =
			'X-Lost: no path\n# comment\n/a\n\n  no colon\n  Bad Name: x\n  X-Good: é\n  X-A: 1\n';
		expect(parseHeaders(faulty)).toEqual([{ path: '/a', headers: { 'X-A': '1' } }]);
	});
});

describe('a rule', () => {
	test.each([
		{ pattern: '/*', path: '/a/b', isMatch: true },
		{ pattern: '/a', path: '/a/', isMatch: false },
		{ pattern: '/*.md', path: '/a/b.md', isMatch: true },
		{ pattern: '/*.md', path: '/a/bxmd', isMatch: false },
		{ pattern: '/:locale/x', path: '/pt-BR/x', isMatch: true },
		{ pattern: '/:locale/x', path: '/a/b/x', isMatch: false },
		{ pattern: '/a+b', path: '/aab', isMatch: false },
	])('for $pattern and the path $path: $isMatch', ({ pattern, path, isMatch }) => {
		const headers = headersFor([{ path: pattern, headers: { 'X-A': '1' } }], path);
		expect(headers).toEqual(isMatch ? { 'X-A': '1' } : {});
	});

	test('joins its value to that of another rule, as on Cloudflare', () => {
		const rules = [
			{ path: '/*', headers: { 'X-Robots-Tag': 'nosnippet' } },
			{ path: '/a', headers: { 'X-Robots-Tag': 'noindex' } },
		];
		expect(headersFor(rules, '/a')).toEqual({ 'X-Robots-Tag': 'nosnippet, noindex' });
	});
});
