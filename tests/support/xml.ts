/**
 * Reads an XML text strictly enough to notice what a reader of sitemaps or feeds would refuse: tags that
 * do not pair, a bare `&` or `<`, an attribute without quotes, a control character.
 *
 * @returns the text of each element, by its name, in their order
 */
export function readXml(text: string): { name: string; text: string; attributes: Attributes }[] {
	if (!text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n'))
		throw new Error('no XML declaration');
	if (/[\0-\x08\x0b\x0c\x0e-\x1f]|[\ufffe\uffff]/.test(text) || !text.isWellFormed()) {
		throw new Error('a character that XML cannot hold');
	}
	const found: { name: string; text: string; attributes: Attributes }[] = [];
	const open: number[] = [];
	for (const [whole, close, name, attributes = '', empty, plain] of text
		.slice(text.indexOf('\n') + 1)
		.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)|</g)) {
		if (plain !== undefined) {
			const top = found[open.at(-1) ?? -1];
			if (top) top.text += decode(plain);
			else if (plain.trim()) throw new Error(`text outside of the root: ${plain}`);
		} else if (name === undefined) {
			throw new Error(`no tag: ${text.slice(text.indexOf(whole), 60)}`);
		} else if (close) {
			if (found[open.pop() ?? -1]?.name !== name) throw new Error(`</${name}> closes nothing`);
		} else {
			found.push({ name, text: '', attributes: readAttributes(attributes) });
			if (!empty) open.push(found.length - 1);
		}
	}
	if (open.length > 0) throw new Error(`<${found[open.at(-1) ?? 0]?.name}> is not closed`);
	return found;
}

/** The texts of all elements of one name. */
export function textsIn(xml: string, name: string): string[] {
	return readXml(xml).flatMap((element) => (element.name === name ? [element.text] : []));
}

type Attributes = Record<string, string>;

function readAttributes(text: string): Attributes {
	return Object.fromEntries(
		[...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
			name,
			decode(value),
		]),
	);
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function decode(text: string): string {
	return text.replace(/&([^;&]*);?/g, (whole, name: string) => {
		const meant = whole.endsWith(';') ? entities[name] : undefined;
		if (meant === undefined) throw new Error(`no entity: ${whole}`);
		return meant;
	});
}
