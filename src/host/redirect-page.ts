/** What a redirect page says, for hosts that do not read `_redirects`. */
export interface RedirectPage {
	/** The present page as it is written in a link. */
	to: string;
	title: string;
	/** The words of the link. */
	text: string;
	lang: string;
	dir: 'ltr' | 'rtl';
	csp: string;
	/** The full address of the present page, where the site has one. */
	canonical?: string | undefined;
}

/** A page that leads on at once, with a link for readers whose browser does not follow. */
export function redirectPage(page: RedirectPage): string {
	const to = escapeHtml(page.to);
	const canonical = page.canonical
		? `<link rel="canonical" href="${escapeHtml(page.canonical)}">\n`
		: '';
	return `<!doctype html>
<html lang="${escapeHtml(page.lang)}" dir="${page.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(page.csp)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${to}">
${canonical}<title>${escapeHtml(page.title)}</title>
</head>
<body>
<p><a href="${to}">${escapeHtml(page.text)}</a></p>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
