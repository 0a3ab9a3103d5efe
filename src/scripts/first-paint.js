// Runs before the first paint, as it is: no build step touches this file.
try {
	const scheme = localStorage.getItem('jawab:scheme');
	if (scheme === 'light' || scheme === 'dark') {
		document.documentElement.dataset.scheme = scheme;
		for (const meta of document.querySelectorAll('meta[name=theme-color]')) {
			meta.media = meta.media.includes(scheme) ? 'all' : 'not all';
		}
	}
} catch {
	// Storage may be blocked. The device's own colours are right then.
}
