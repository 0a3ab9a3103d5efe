/** The value of an attribute with its quotes. */
export function attributeText(text: string): string {
	const spaced = text.replace(/\s+/g, ' ').trim();
	return `"${spaced.replace(/&(?=#?\w+;)/g, '&amp;').replaceAll('"', '&quot;')}"`;
}
