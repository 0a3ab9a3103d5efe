/** What XML 1.0 cannot carry, halves of characters aside. */
const illegal = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What is left of a text in XML. */
export function legalXml(text: string): string {
	const whole = text.isWellFormed() ? text : text.replace(halves, '');
	return whole.replace(illegal, '');
}

/** @example escapeXml('a < b') // => 'a &lt; b' */
export function escapeXml(text: string): string {
	if (/^[ !#-%'-;=?-~]*$/.test(text)) return text;
	return legalXml(text)
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/\r/g, '&#13;');
}

/** @example attributes({ id: '1', note: undefined }) // => ' id="1"' */
export function attributes(values: Readonly<Record<string, string | undefined>>): string {
	return Object.entries(values)
		.map(([name, value]) => {
			if (value === undefined) return '';
			const text = escapeXml(value).replace(/"/g, '&quot;').replace(/\n/g, '&#10;');
			return ` ${name}="${text.replace(/\t/g, '&#9;')}"`;
		})
		.join('');
}
