/**
 * The text of a `<script type="application/ld+json">`: a block of data, which cannot end before its end.
 *
 * @example
 * jsonLd([{ '@type': 'Organization', name: '</script>' }])
 * // => '{"@context":"https://schema.org","@graph":[{"@type":"Organization","name":"\\u003c/script>"}]}'
 */
export function jsonLd(things: readonly object[]): string {
	const graph = { '@context': 'https://schema.org', '@graph': things };
	return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
