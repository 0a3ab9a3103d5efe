/** `/robots.txt`: everything may be read; pages that may not be listed say so themselves. */
export function formatRobots(sitemapUrl: string | undefined): string {
	const lines = [
		'User-agent: *',
		'Allow: /',
		...(sitemapUrl ? ['', `Sitemap: ${sitemapUrl}`] : []),
	];
	return `${lines.join('\n')}\n`;
}
