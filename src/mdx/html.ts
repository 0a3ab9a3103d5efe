/** A tag of HTML. Attributes without value are left out; none may be code: see `compile.ts`. */
export function openTag(name: string, attributes: HtmlAttributes = {}): string {
	let tag = `<${name}`;
	for (const [key, value] of Object.entries(attributes)) {
		if (value !== undefined) tag += ` ${key}="${escapeHtml(String(value))}"`;
	}
	return `${tag}>`;
}

export function escapeHtml(text: string): string {
	if (!/[&<>"]/.test(text)) return text;
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

export type HtmlAttributes = Readonly<Record<string, string | number | undefined>>;
