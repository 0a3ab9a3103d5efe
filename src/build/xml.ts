const entities: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/**
 * Text that may stand in XML and HTML, between tags and in quoted attributes. Characters that XML cannot
 * hold even when they are escaped are left out (XML 1.0, section 2.2).
 */
export function escapeXml(text: string): string {
	const plain = text.toWellFormed().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '');
	return plain.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
