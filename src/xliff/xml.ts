import { parseXml, type XmlElement, XmlError } from '@rgrove/parse-xml';

/** An element of an XML file. */
export interface XmlNode {
	/** The namespace; empty for none. */
	space: string;
	name: string;
	/** By name; those of another namespace as `namespace name`. */
	attributes: Readonly<Record<string, string>>;
	children: readonly (XmlNode | string)[];
	/** Where it begins: an offset. */
	start: number;
}

/** What keeps a text from being XML, and where. */
export interface XmlMistake {
	offset: number;
	message: string;
	hint: string;
}

/**
 * Reads an XML file strictly. It may define nothing: a document type is refused before it is read, so that
 * there are no entities but the five of XML, and nothing is fetched from anywhere.
 */
export function readXml(text: string): XmlNode | XmlMistake {
	const declared = /<!(?:DOCTYPE|ENTITY)/i.exec(text);
	if (declared) {
		return {
			offset: declared.index,
			message: 'The file has a document type or defines entities, which translations never need.',
			hint: 'Do not trust it. Ask for the file as the translation tool wrote it.',
		};
	}
	try {
		const { root } = parseXml(text, { includeOffsets: true });
		if (root) return toNode(root, new Map([['xml', xmlNamespace]]));
		return { offset: 0, message: 'The file holds no element.', hint: whole };
	} catch (error) {
		return explain(error);
	}
}

export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

export function isMistake(value: XmlNode | XmlMistake): value is XmlMistake {
	return 'message' in value;
}

/** The children that are elements of a namespace. */
export function elementsIn({ children, space }: XmlNode, name?: string): XmlNode[] {
	return children.filter(
		(child): child is XmlNode =>
			typeof child === 'object' && child.space === space && (!name || child.name === name),
	);
}

const whole = 'It may have been cut off or changed by hand: ask for the file once more.';

function explain(error: unknown): XmlMistake {
	if (error instanceof RangeError) {
		return { offset: 0, message: 'The elements of the file nest too deeply.', hint: whole };
	}
	if (!(error instanceof XmlError)) throw error;
	const [said = ''] = error.message.split('\n');
	const message = `The file is not well-formed XML: ${said.replace(/ \(line \d+, column \d+\)$/, '')}.`;
	return { offset: error.pos, message, hint: whole };
}

type Spaces = ReadonlyMap<string, string>;

function toNode(element: XmlElement, outer: Spaces): XmlNode {
	const spaces = spacesIn(element.attributes, outer);
	const [space, name] = resolve(element.name, spaces, spaces.get('') ?? '');
	return {
		space,
		name,
		attributes: namedAttributes(element.attributes, spaces),
		children: element.children.flatMap((child): (XmlNode | string)[] => {
			if (isElement(child)) return [toNode(child, spaces)];
			return 'text' in child ? [child.text] : [];
		}),
		start: element.start,
	};
}

function isElement(node: XmlElement['children'][number]): node is XmlElement {
	return node.type === 'element';
}

function spacesIn(attributes: Readonly<Record<string, string>>, outer: Spaces): Spaces {
	const declared = Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
		if (name === 'xmlns') return [['', value]];
		return name.startsWith('xmlns:') ? [[name.slice('xmlns:'.length), value]] : [];
	});
	return declared.length > 0 ? new Map([...outer, ...declared]) : outer;
}

/** A prefix that nothing declares stays a part of the name, which nobody then knows. */
function resolve(name: string, spaces: Spaces, space: string): [space: string, name: string] {
	const colon = name.indexOf(':');
	const found = colon < 0 ? undefined : spaces.get(name.slice(0, colon));
	return found === undefined ? [colon < 0 ? space : '', name] : [found, name.slice(colon + 1)];
}

function namedAttributes(attributes: Readonly<Record<string, string>>, spaces: Spaces) {
	return Object.fromEntries(
		Object.entries(attributes).map(([written, value]) => {
			const [space, name] = resolve(written, spaces, '');
			return [space === '' ? name : `${space} ${name}`, value];
		}),
	);
}
