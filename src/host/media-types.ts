const types: Record<string, string> = {
	avif: 'image/avif',
	css: 'text/css; charset=utf-8',
	gif: 'image/gif',
	html: 'text/html; charset=utf-8',
	ico: 'image/x-icon',
	jpeg: 'image/jpeg',
	jpg: 'image/jpeg',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	m4a: 'audio/mp4',
	map: 'application/json; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	mjs: 'text/javascript; charset=utf-8',
	mp3: 'audio/mpeg',
	mp4: 'video/mp4',
	ogg: 'audio/ogg',
	ogv: 'video/ogg',
	pdf: 'application/pdf',
	png: 'image/png',
	svg: 'image/svg+xml',
	txt: 'text/plain; charset=utf-8',
	vtt: 'text/vtt; charset=utf-8',
	wasm: 'application/wasm',
	webm: 'video/webm',
	webmanifest: 'application/manifest+json',
	webp: 'image/webp',
	woff: 'font/woff',
	woff2: 'font/woff2',
	xml: 'application/xml; charset=utf-8',
	zip: 'application/zip',
};

export function mediaTypeOf(path: string): string {
	const [, ending = ''] = /[^/\\]\.([^./\\]+)$/.exec(path) ?? [];
	return types[ending.toLowerCase()] ?? 'application/octet-stream';
}

/** Whether compression gains anything. Pictures, films and Pagefind's index are compressed already. */
export function isCompressible(mediaType: string): boolean {
	return /^(text\/|image\/svg|application\/(json|wasm|([a-z]+\+)?xml|[a-z]+\+(json|xml)))/.test(
		mediaType,
	);
}
