import { jawabNamespace, type UnitState, unitStates } from './exchange.ts';
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

/** https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html */
export function read2(root: XmlNode): ReadExchange {
	const { srcLang = '', trgLang = '' } = root.attributes;
	const parts = elementsIn(root, 'file').map((file): ReadPart => {
		const { original = '' } = file.attributes;
		return {
			original,
			sourceLocale: srcLang,
			targetLocale: trgLang,
			digests: file.attributes[`${jawabNamespace} source`],
			translation: file.attributes[`${jawabNamespace} translation`],
			units: unitsIn(file),
			offset: file.start,
		};
	});
	return { parts };
}

function unitsIn(parent: XmlNode): ReadUnit[] {
	return elementsIn(parent).flatMap((child) => {
		if (child.name === 'group') return unitsIn(child);
		return child.name === 'unit' ? [readUnit(child)] : [];
	});
}

/** Tools may have cut a unit into segments: its text is that of all of them. */
function readUnit(unit: XmlNode): ReadUnit {
	const { id = '' } = unit.attributes;
	const content: Content = { data: dataIn(unit), mistake: undefined };
	const segments = elementsIn(unit).filter(
		({ name }) => name === 'segment' || name === 'ignorable',
	);
	const sources = segments.map((segment) => elementsIn(segment, 'source')[0]);
	const targets = segments.map((segment) => elementsIn(segment, 'target')[0]);
	const real = segments.flatMap(({ name }, index) => (name === 'segment' ? [index] : []));
	const translated = real.filter((index) => targets[index]);
	const isPartly = translated.length > 0 && translated.length < real.length;
	const read = (node: XmlNode | undefined) => (node ? piecesIn(node, content) : []);
	const first = targets.find((target) => target);
	const target = segments.flatMap((_, index) => read(targets[index] ?? sources[index]));
	return {
		id,
		source: joinedPieces(sources.flatMap(read)),
		target: translated.length > 0 ? joinedPieces(target) : undefined,
		language: targets.map((node) => node?.attributes[`${xmlNamespace} lang`]).find(Boolean),
		state: lowest(translated.map((index) => stateOf(segments[index]))),
		mistake: content.mistake ?? (isPartly ? partly(first ?? unit) : undefined),
		offset: unit.start,
		targetOffset: first?.start ?? unit.start,
	};
}

function partly({ start }: XmlNode): XmlMistake {
	const message = 'Only a part of this unit is translated.';
	return { offset: start, message, hint: 'Translate all of its segments.' };
}

/** The standard's default is `initial`. What nobody knows counts as that. */
function stateOf(segment: XmlNode | undefined): UnitState {
	const { state = 'initial' } = segment?.attributes ?? {};
	if (state === 'reviewed' || state === 'final') return 'reviewed';
	return state === 'translated' ? 'human' : 'machine';
}

function lowest(states: readonly UnitState[]): UnitState {
	return unitStates.find((state) => states.includes(state)) ?? 'machine';
}

function dataIn(unit: XmlNode): ReadonlyMap<string, string> {
	const all = elementsIn(unit, 'originalData').flatMap((holder) => elementsIn(holder, 'data'));
	return new Map(all.map((data) => [data.attributes['id'] ?? '', plainText(data)]));
}

interface Content {
	data: ReadonlyMap<string, string>;
	mistake: XmlMistake | undefined;
}

function piecesIn(node: XmlNode, content: Content): ReadPiece[] {
	return node.children.flatMap((child) =>
		typeof child === 'string' ? [child] : inline(child, content),
	);
}

function inline(node: XmlNode, content: Content): ReadPiece[] {
	const { name, start: offset } = node;
	const { id = '', dataRef = '', dataRefStart = '', dataRefEnd = '', startRef } = node.attributes;
	const mark = (part: ReadMark['part'], ref: string, of = id): ReadMark => {
		return { id: of, part, raw: content.data.get(ref), offset };
	};
	switch (name) {
		case 'ph':
			return [mark('whole', dataRef)];
		case 'pc':
			return [mark('open', dataRefStart), ...piecesIn(node, content), mark('close', dataRefEnd)];
		case 'sc':
			return [mark('open', dataRef)];
		case 'ec':
			return [mark('close', dataRef, startRef ?? id)];
		case 'mrk':
			return piecesIn(node, content);
		case 'sm':
		case 'em':
			return [];
		default:
			content.mistake ??= {
				offset,
				message: `\`<${name}>\` has no place in a text.`,
				hint: 'Remove it: only the placeholders of the source may stand there.',
			};
			return [];
	}
}
