import type { ReadExchange, ReadMark, ReadPiece, ReadUnit } from './delivered.ts';
import type { UnitState } from './exchange.ts';
import { joined } from './marked.ts';
import { readPart, unitsIn } from './read-part.ts';
import { plainText, textReader } from './read-text.ts';
import { elementsIn, type XmlNode, xmlNamespace } from './xml.ts';

/** https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html */
export function read1(root: XmlNode): ReadExchange {
	const parts = elementsIn(root, 'file').map((file) =>
		readPart(file, {
			sourceLocale: file.attributes['source-language'] ?? '',
			targetLocale: file.attributes['target-language'] ?? '',
			units: elementsIn(file, 'body').flatMap((body) => unitsIn(body, 'trans-unit', readUnit)),
		}),
	);
	return { parts };
}

function readUnit(unit: XmlNode): ReadUnit {
	const { id = '', approved } = unit.attributes;
	const { read, mistake } = textReader(readInline);
	const [source] = elementsIn(unit, 'source');
	const [target] = elementsIn(unit, 'target');
	return {
		// Ours begin with the key of their file.
		id: id.slice(id.lastIndexOf('/') + 1),
		source: joined(read(source)),
		target: target && joined(read(target)),
		language: target?.attributes[`${xmlNamespace} lang`],
		state: stateOf(target?.attributes['state'], approved),
		mistake: mistake(),
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

function readInline(node: XmlNode, inside: () => ReadPiece[]): ReadPiece[] | undefined {
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
			return [mark('open'), ...inside(), mark('close')];
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
			return inside();
		default:
			return undefined;
	}
}
