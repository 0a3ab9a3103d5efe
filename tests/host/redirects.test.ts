import { describe, expect, test } from 'vitest';
import { redirectPage } from '../../src/host/redirect-page.ts';
import { formatRedirects, parseRedirects } from '../../src/host/redirects.ts';

describe('a `_redirects` file', () => {
	const redirects = [
		{ from: '/th/faq/คืน/', to: '/th/faq/คืนเงิน/' },
		{ from: '/de/faq/alt/', to: '/de/faq/rückgabe/' },
	];

	test('is sorted, and its paths are percent-encoded and begin with the base', () => {
		expect(formatRedirects(redirects, '/help')).toBe(
			'/help/de/faq/alt/ /help/de/faq/r%C3%BCckgabe/ 301\n' +
				'/help/th/faq/%E0%B8%84%E0%B8%B7%E0%B8%99/ ' +
				'/help/th/faq/%E0%B8%84%E0%B8%B7%E0%B8%99%E0%B9%80%E0%B8%87%E0%B8%B4%E0%B8%99/ 301\n',
		);
	});

	test('is empty when nothing has moved', () => {
		expect(formatRedirects([])).toBe('');
	});

	test('is read back as it was written', () => {
		expect(parseRedirects(formatRedirects(redirects))).toEqual(redirects.toReversed());
	});

	test('may hold comments and faulty lines, which are passed over', () => {
		const text = '# old pages\n\n/a\n/b%E0 /x 301\nno-slash /x\n  /c   /d # moved\r\n';
		expect(parseRedirects(text)).toEqual([{ from: '/c', to: '/d' }]);
	});
});

describe('a redirect page', () => {
	const page = {
		to: '/help/ar/faq/x/',
		title: 'انتقلت الصفحة',
		text: 'اذهب إلى <الصفحة> "الجديدة" & شكرا',
		lang: 'ar',
		dir: 'rtl',
		csp: "default-src 'none'",
	} as const;

	test('leads on at once, has a link to follow by hand, and is in no search engine', () => {
		expect(redirectPage({ ...page, canonical: 'https://shop.example/help/ar/faq/x/' }))
			.toBe(`<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=/help/ar/faq/x/">
<link rel="canonical" href="https://shop.example/help/ar/faq/x/">
<title>انتقلت الصفحة</title>
</head>
<body>
<p><a href="/help/ar/faq/x/">اذهب إلى &lt;الصفحة&gt; &quot;الجديدة&quot; &amp; شكرا</a></p>
</body>
</html>
`);
	});

	test('names no canonical address where the site has none', () => {
		expect(redirectPage(page)).not.toContain('canonical');
	});
});
