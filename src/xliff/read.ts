import type { ReadExchange } from './delivered.ts';
import { read1 } from './read-1.ts';
import { read2 } from './read-2.ts';
import { isMistake, readXml, type XmlMistake, type XmlNode } from './xml.ts';

const versions: Readonly<
	Record<string, { version: RegExp; read: (root: XmlNode) => ReadExchange }>
> = {
	'urn:oasis:names:tc:xliff:document:2.0': { version: /^2\.[01]$/, read: read2 },
	'urn:oasis:names:tc:xliff:document:1.2': { version: /^1\.2$/, read: read1 },
};

/** Reads XLIFF 2.1 (2.0 is the same in all that matters here) and 1.2. */
export function readXliff(text: string): ReadExchange | XmlMistake {
	const root = readXml(text);
	if (isMistake(root)) return root;
	const { space, name, attributes, start } = root;
	const known = Object.hasOwn(versions, space) ? versions[space] : undefined;
	if (name !== 'xliff' || !known) {
		const what = space === '' ? 'no namespace' : `the namespace \`${space}\``;
		return {
			offset: start,
			message: `This is no XLIFF that can be read: \`<${name}>\` with ${what}.`,
			hint: 'Deliver XLIFF 2.1 or 1.2, as it was exported.',
		};
	}
	const { version = '' } = attributes;
	if (known.version.test(version)) return known.read(root);
	return {
		offset: start,
		message: `The file says that it is XLIFF \`${version}\`, which its namespace is not.`,
		hint: 'Deliver XLIFF 2.1 or 1.2, as it was exported.',
	};
}
