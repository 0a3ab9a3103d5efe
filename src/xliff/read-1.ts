import { jawabNamespace, type UnitState } from './exchange.ts';
import {
	joinedPieces,
	plainText,
	type ReadExchange,
	type ReadMark,
	type ReadPart,
	type ReadPiece,
	type ReadUnit,
} from './read.ts';
import { elementsIn, type XmlMistake, type XmlNode, xmlNamespace } from './xml.ts';

/** https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html */
export function read1(root: XmlNode): ReadExchange {
	const parts = elementsIn(root, 'file').map((file): ReadPart => {
		const { original = '' } = file.attributes;
		return {
			original,
			sourceLocale: file.attributes['source-language'] ?? '',
			targetLocale: file.attributes['target-language'] ?? '',
			digests: file.attributes[`${jawabNamespace} source`],
			translation: file.attributes[`${jawabNamespace} translation`],
			units: elementsIn(file, 'body').flatMap(unitsIn),
			offset: file.start,
		};
	});
	return { parts };
}

function unitsIn(parent: XmlNode): ReadUnit[] {
	return elementsIn(parent).flatMap((child) => {
		if (child.name === 'group') return unitsIn(child);
		return child.name === 'trans-unit' ? [readUnit(child)] : [];
	});
}

function readUnit(unit: XmlNode): ReadUnit {
	const { id = '', approved } = unit.attributes;
	const content: Content = { mistake: undefined };
	const [source] = elementsIn(unit, 'source');
	const [target] = elementsIn(unit, 'target');
	return {
		// Ours begin with the key of their file.
		id: id.slice(id.lastIndexOf('/') + 1),
		source: source ? joinedPieces(piecesIn(source, content)) : [],
		target: target && joinedPieces(piecesIn(target, content)),
		language: target?.attributes[`${xmlNamespace} lang`],
		state: stateOf(target?.attributes['state'], approved),
		mistake: content.mistake,
		offset: unit.start,
		targetOffset: target?.start ?? unit.start,
	};
}

/** Tools without states say whether a person approved. What nobody knows counts as a machine's. */
function stateOf(state: string | undefined, approved: string | undefined): UnitState {
	if (state === 'final' || state === 'signed-off') return 'reviewed';
	if (state === 'translated') return 'human';
	return state === undefined && approved === 'yes' ? 'human' : 'machine';
}

interface Content {
	mistake: XmlMistake | undefined;
}

function piecesIn(node: XmlNode, content: Content): ReadPiece[] {
	return node.children.flatMap((child) =>
		typeof child === 'string' ? [child] : inline(child, content),
	);
}

function inline(node: XmlNode, content: Content): ReadPiece[] {
	const { name, start: offset } = node;
	const { id = '', rid = id, pos } = node.attributes;
	const mark = (part: ReadMark['part'], raw?: string): ReadMark => {
		return { id: part === 'whole' ? id : rid, part, raw, offset };
	};
	switch (name) {
		case 'x':
			return [mark('whole')];
		case 'ph':
			return [mark('whole', plainText(node))];
		case 'g':
			return [mark('open'), ...piecesIn(node, content), mark('close')];
		case 'bx':
			return [mark('open')];
		case 'ex':
			return [mark('close')];
		case 'bpt':
			return [mark('open', plainText(node))];
		case 'ept':
			return [mark('close', plainText(node))];
		case 'it':
			return [mark(pos === 'close' ? 'close' : 'open', plainText(node))];
		case 'mrk':
			return piecesIn(node, content);
		default:
			content.mistake ??= {
				offset,
				message: `\`<${name}>\` has no place in a text.`,
				hint: 'Remove it: only the placeholders of the source may stand there.',
			};
			return [];
	}
}
