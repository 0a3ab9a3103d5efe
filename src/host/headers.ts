/** One block of a `_headers` file: every path that the pattern names gets these headers. */
export interface HeaderRule {
	/** `*` stands for anything, slashes too; `:name` for one segment. Cloudflare takes one `*` a path. */
	path: string;
	headers: Record<string, string>;
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
